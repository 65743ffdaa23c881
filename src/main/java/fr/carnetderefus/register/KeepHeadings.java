package fr.carnetderefus.register;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers what the headings of lists were taken for, so that next month's list is understood at
 * once. Sealed in the carnet and not in the settings: a list without headings may have a name where
 * one is looked for. No entry: it is no part of anybody's history.
 */
public record KeepHeadings(Register register) {
    static final String DOCUMENT = "list-headings";

    /** So many are remembered; the lists of one office have some fifty columns. */
    static final int MOST = 500;

    /**
     * What each heading was taken for, in the words of whoever kept it.
     *
     * @throws CarnetException when it cannot be read: nothing else is lost by that
     */
    public Map<String, String> read() throws CarnetException {
        return KeptJson.texts(kept().read());
    }

    /** Remembers these too; of what was remembered before, the oldest goes where it is too much. */
    public void add(Map<String, String> headings) throws CarnetException {
        var before = read();
        var all = new LinkedHashMap<>(before);
        headings.forEach((heading, field) -> {
            all.remove(heading);
            all.put(heading, field);
        });
        var oldest = all.keySet().iterator();
        while (all.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
        if (!all.equals(before)) {
            kept().write(all);
        }
    }

    private KeptJson kept() {
        return new KeptJson(register, DOCUMENT);
    }
}
