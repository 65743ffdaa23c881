package fr.carnetderefus.text;

import fr.carnetderefus.model.procedure.Procedures;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Says what two copies of a carnet say differently. */
public record ConflictWords(Texts texts, Procedures procedures) {

    /** What it is about, by the constant's word: {@code born}. */
    public String what(Enum<?> kind) {
        return texts.of("conflict", kind);
    }

    /**
     * What one copy says.
     *
     * @param what a constant's word, an id of the procedure, or the text itself; empty where it
     *     says nothing
     * @param when a day or a moment in figures; empty where there is none
     */
    public String value(Enum<?> kind, String what, String when) {
        if (what.isEmpty() && when.isEmpty()) {
            return texts.get("conflict.nothing");
        }
        var said =
                switch (Texts.word(kind)) {
                    case "person-kind" -> texts.get("kind." + what);
                    case "decision" -> texts.get("history.decision." + what);
                    case "removed" -> texts.get("conflict.removed." + what);
                    case "method", "refused" -> channel(what);
                    case "representation" -> representation(what);
                    case "card" -> coded("card.", what);
                    default -> what;
                };
        if (when.isEmpty()) {
            return said;
        }
        return said.isEmpty() ? day(when) : texts.get("conflict.when", said, day(when));
    }

    /** {@code tutelle/goods Marie Exemple}: ground, extent and holder, as far as they are noted. */
    private String representation(String what) {
        var slash = what.split(" ", 2)[0].indexOf('/');
        if (slash < 0) {
            return coded("ground.", what);
        }
        return texts.get(
                "conflict.pair",
                texts.get("ground." + what.substring(0, slash)),
                coded("extent.", what.substring(slash + 1)));
    }

    /** A constant's word, and then a text: {@code tutelle Marie Exemple}. */
    private String coded(String prefix, String what) {
        var space = what.indexOf(' ');
        if (space < 0) {
            return texts.get(prefix + what);
        }
        return texts.get(
                "conflict.pair",
                texts.get(prefix + what.substring(0, space)),
                what.substring(space + 1));
    }

    private String channel(String id) {
        return procedures.all().stream()
                .flatMap(p -> p.channels().stream())
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .map(channel -> texts.of(channel.name()))
                .orElse(id);
    }

    private String day(String when) {
        return when.contains("T")
                ? texts.days().moment(LocalDateTime.parse(when))
                : texts.days().day(LocalDate.parse(when));
    }
}
