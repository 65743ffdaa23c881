package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

/**
 * Says whose a passphrase is, or says it anew. Where several people use the carnet, what was
 * written with it bears that name, before as well.
 */
public record NamePassphrase(Register register) {
    /** A first name and a surname fit; it stands in one line. */
    public static final int MOST_CHARACTERS = 40;

    /**
     * Names one, durably; writes nothing where it has that name already.
     *
     * @param mark which one
     * @param label blanks around it are dropped, and those in it are single
     * @throws CarnetException {@code LABEL_MISSING}, {@code LABEL_TOO_LONG}, {@code UNKNOWN_KEY},
     *     {@code NOT_KEPT}
     */
    public void name(String mark, String label) throws CarnetException {
        var name = checked(label);
        synchronized (register) {
            Keys.passphrase(register.keySlots(), mark);
            if (!register.state().keys().labels().getOrDefault(mark, "").equals(name)) {
                register.write(Keys.draft(register, new Entry.KeyNamed(mark, name)));
            }
        }
    }

    private static String checked(String label) throws CarnetException {
        var name = label.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (name.isEmpty()) {
            throw new CarnetException(Reason.LABEL_MISSING);
        }
        if (name.codePointCount(0, name.length()) > MOST_CHARACTERS) {
            throw new CarnetException(Reason.LABEL_TOO_LONG, Integer.toString(MOST_CHARACTERS));
        }
        return name;
    }
}
