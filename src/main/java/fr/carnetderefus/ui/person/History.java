package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.ui.desk.Phrases;

import java.util.ArrayList;
import java.util.List;

/** The entries of a person that stand, in words, the latest first. */
record History(Phrases phrases) {
    /**
     * One line of the history.
     *
     * @param undoable whether it can be taken back from here; a person is taken out elsewhere
     */
    record Line(String step, String day, String words, boolean undoable) {}

    List<Line> lines(List<Written> history) {
        var lines = new ArrayList<Line>();
        for (var written : history.reversed()) {
            lines.add(
                    new Line(
                            written.step(),
                            phrases.texts().days().day(written.day()),
                            words(written.entry()),
                            !(written.entry() instanceof Entry.PersonAdded)));
        }
        return lines;
    }

    private String words(Entry entry) {
        var texts = phrases.texts();
        return switch (entry) {
            case Entry.PersonAdded _ -> texts.get("history.person-added");
            case Entry.PersonAmended _ -> texts.get("history.person-amended");
            case Entry.NoticeReceived notice -> notice(notice);
            case Entry.CodeNoted _ -> texts.get("history.code-noted");
            case Entry.MethodChosen(var channel) ->
                    texts.get("history.method-chosen", phrases.channel(channel));
            case Entry.DecisionTaken(var decision) -> texts.of("history.decision", decision);
            case Entry.AttemptMade attempt ->
                    withNote(
                            texts.get(
                                    "history.attempt",
                                    texts.days().time(attempt.at().toLocalTime()),
                                    phrases.channel(attempt.channel()),
                                    phrases.outcome(attempt)),
                            attempt.note());
            case Entry.ProofRequested(var channel, var note) ->
                    withNote(texts.get("history.proof-requested", phrases.channel(channel)), note);
            case Entry.ProofFiled proof ->
                    texts.count("history.proof-filed", proof.pages(), proof.name());
            case Entry.CaseOpened(_, var procedure, _) ->
                    texts.get("history.case-opened", phrases.procedure(procedure));
            case Entry.TroubleMet(var trouble, _, var note) ->
                    withNote(texts.get("history.trouble-met", phrases.trouble(trouble)), note);
            case Entry.LookedAgain(var look, var note) ->
                    withNote(texts.get("history.looked-again", phrases.looked(look)), note);
            case Entry.PositionTaken(var whose, var position, var said) ->
                    withNote(
                            texts.get(
                                    "history.position-taken",
                                    texts.of("whose", whose),
                                    texts.of("position", position)),
                            said);
            case Entry.PersonRemoved _, Entry.EntryUndone _, Entry.RulesAdopted _ ->
                    throw new IllegalStateException("not an entry of a person that stands");
        };
    }

    private String notice(Entry.NoticeReceived notice) {
        var texts = phrases.texts();
        var means = texts.of("means", notice.means());
        var sent = notice.sent();
        if (sent != null) {
            return texts.get("history.notice-sent", means, texts.days().day(sent));
        }
        var received = notice.received();
        return received == null
                ? texts.get("history.notice-unknown", means)
                : texts.get("history.notice-received", means, texts.days().day(received));
    }

    private String withNote(String words, String note) {
        return note.isEmpty() ? words : phrases.texts().get("history.note", words, note);
    }
}
