package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;

import java.util.Optional;

/**
 * A question that is laid over the screen, by what it asks and about which case: under its text it
 * is kept with what was typed into it.
 *
 * @param more what else has to be known to ask it again; empty where nothing has
 */
public record SheetName(What what, CaseKey about, String more) {
    private static final String NONE = "-";

    /** What is asked. */
    public enum What {
        CODE,
        REQUEST,
        POSITION,
        INFORMATION,
        RENEWAL,
        /** A note or a reminder, about one person or several. */
        REMEMBER,
        FILING
    }

    /** A question about a case of which nothing else has to be known. */
    public SheetName(What what, CaseKey about) {
        this(what, about, "");
    }

    /** As words apart by a space. */
    public String text() {
        var id = about.id().isEmpty() ? NONE : about.id();
        return String.join(" ", what.name(), about.person().value(), id, more);
    }

    /** Empty where it is none, or one of a newer version. */
    public static Optional<SheetName> read(String text) {
        var words = text.split(" ", 4);
        if (words.length < 4) {
            return Optional.empty();
        }
        for (var what : What.values()) {
            if (what.name().equals(words[0])) {
                var id = words[2].equals(NONE) ? "" : words[2];
                return Optional.of(
                        new SheetName(what, new CaseKey(new PersonId(words[1]), id), words[3]));
            }
        }
        return Optional.empty();
    }
}
