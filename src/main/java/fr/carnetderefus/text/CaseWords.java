package fr.carnetderefus.text;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;

import java.util.Optional;

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

    /** The title of a procedure, in short; its bare id where the rules no longer know it. */
    public String procedure(String id) {
        return procedures.find(id).map(p -> texts.of(p.shortTitle())).orElse(id);
    }

    /** What went wrong, in the words of the procedure that knows it. */
    public String trouble(String id) {
        return procedures.all().stream()
                .flatMap(p -> p.trouble(id).stream())
                .findFirst()
                .map(t -> texts.of(t.title()))
                .orElse(id);
    }

    /** What was looked at again: a trouble, or why one should look. */
    public String looked(String id) {
        return procedures.all().stream()
                .flatMap(p -> p.lookAgain(id).stream())
                .findFirst()
                .map(l -> texts.of(l.why()))
                .orElseGet(() -> trouble(id));
    }

    /** A channel in short; its bare id where the rules no longer know it. */
    public String channel(String id) {
        return known(id).map(c -> texts.of(c.shortName())).orElse(id);
    }

    /** By which channel a proof was asked for: a letter can be sent whatever ways there are. */
    public String askedBy(String channel) {
        return channel.equals(Entry.ProofRequested.BY_LETTER)
                ? texts.of("paper.letter.by", Channel.Kind.LETTER)
                : channel(channel);
    }

    private Optional<Channel> known(String id) {
        return procedures.all().stream().flatMap(p -> p.channel(id).stream()).findFirst();
    }

    /** What came of an attempt, as it is for its channel. */
    public String outcome(Entry.AttemptMade attempt) {
        var word =
                known(attempt.channel())
                        .map(channel -> outcome(channel, attempt.outcome()))
                        .orElse(Texts.word(attempt.outcome()));
        return texts.get("outcome." + word);
    }

    /**
     * An outcome as keys have it: online it is the site that refuses; on the telephone it is the
     * adviser, and the site that is down is the adviser's.
     */
    public static String outcome(Channel channel, Entry.Outcome outcome) {
        var word = Texts.word(outcome);
        var differs = outcome == Entry.Outcome.REJECTED || outcome == Entry.Outcome.SITE_DOWN;
        return differs && channel.kind() != Channel.Kind.LETTER
                ? word + "." + Texts.word(channel.kind())
                : word;
    }
}
