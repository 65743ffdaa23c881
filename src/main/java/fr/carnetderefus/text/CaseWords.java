package fr.carnetderefus.text;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;

/** What is said of a case, in the words of its own procedure where it has some. */
public record CaseWords(Texts texts, Procedures procedures) {

    /** Where a case stands. */
    public String status(Standing standing) {
        return status(procedure(standing.file()), standing.status());
    }

    /** A status, in a procedure's words. */
    public String status(Procedure procedure, Status status) {
        return own(procedure, "status." + Texts.word(status));
    }

    /** What to do next for a case. */
    public String next(Standing standing) {
        return next(procedure(standing.file()), standing.next());
    }

    /** A next action, in a procedure's words. */
    public String next(Procedure procedure, NextAction next) {
        return own(procedure, "next." + Texts.word(next));
    }

    /** A sentence of the bundles, or the procedure's own in its place. */
    public String own(Procedure procedure, String key) {
        return procedure.wording().of(key).map(texts::of).orElseGet(() -> texts.get(key));
    }

    /** The rules of a case; the main ones where a newer program wrote it. */
    public Procedure procedure(CaseFile file) {
        return procedures.find(file.procedure()).orElse(procedures.main());
    }
}
