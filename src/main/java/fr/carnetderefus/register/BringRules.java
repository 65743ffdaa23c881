package fr.carnetderefus.register;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.procedure.RuleChange;
import fr.carnetderefus.register.CarnetException.Reason;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Brings in a newer procedure file from a stick: the program fetches none itself. It is looked at
 * first, and what it says otherwise is shown; only then it is taken, or left.
 */
public record BringRules(KeptRules kept) {

    /**
     * A file that could be taken.
     *
     * @param before the rules in force
     * @param after the rules of the file
     * @param changes what it says otherwise, but for its day and number
     * @param original the file as it came, a character for each byte
     */
    public record Newer(
            Procedure before, Procedure after, List<RuleChange> changes, String original) {}

    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** Where it was checked it may be tomorrow already. */
    private static final int ELSEWHERE_DAYS = 1;

    private static final List<String> TOLD_APART = List.of("version", "checked");

    /**
     * Looks at a file; changes nothing.
     *
     * @throws CarnetException when nobody signed it whom the program knows, when it is not sound,
     *     of a procedure that this version does not know, not newer than what is in force, or of a
     *     day to come: until then no true file would be newer
     */
    public Newer look(Path file, LocalDate today) throws CarnetException {
        var bytes = KeptRules.bytes(file);
        var brought = kept.sound(bytes);
        var after = brought.procedure();
        if (after.checked().isAfter(today.plusDays(ELSEWHERE_DAYS))) {
            throw new CarnetException(Reason.RULES_FROM_LATER, after.checked().toString());
        }
        var shipped =
                ProcedureFile.all()
                        .find(after.id())
                        .orElseThrow(() -> new CarnetException(Reason.RULES_NOT_UNDERSTOOD));
        var now = kept.newest(shipped);
        if (!KeptRules.isNewer(after, now.procedure())) {
            throw new CarnetException(Reason.RULES_NOT_NEWER, now.procedure().checked().toString());
        }
        var changes =
                CompareRules.between(now.json(), brought.json()).stream()
                        .filter(change -> !TOLD_APART.contains(change.part()))
                        .toList();
        return new Newer(now.procedure(), after, changes, new String(bytes, BYTES));
    }

    /** Takes a file that was looked at; gives the rules that carnets opened from now on have. */
    public Procedures take(Newer newer) throws CarnetException {
        kept.keep(newer.after().id(), newer.original().getBytes(BYTES));
        return kept.procedures();
    }
}
