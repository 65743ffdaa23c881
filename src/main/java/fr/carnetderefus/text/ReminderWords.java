package fr.carnetderefus.text;

import fr.carnetderefus.model.refusal.Remembered;

/** A reminder where there is room for one line. */
public record ReminderWords(Texts texts) {
    private static final int MOST = 60;

    /** The beginning of its words; where there are none, that it is a reminder. */
    public String brief(Remembered reminder) {
        return reminder.words().isEmpty()
                ? texts.get("due.reminder")
                : shortened(reminder.words().lines().findFirst().orElse(""));
    }

    /** The same, and that it is a reminder. */
    public String title(Remembered reminder) {
        return reminder.words().isEmpty()
                ? brief(reminder)
                : texts.get("due.reminder-of", brief(reminder));
    }

    private String shortened(String line) {
        if (line.codePointCount(0, line.length()) <= MOST) {
            return line;
        }
        var end = line.offsetByCodePoints(0, MOST);
        return texts.get("due.reminder-cut", line.substring(0, end).stripTrailing());
    }
}
