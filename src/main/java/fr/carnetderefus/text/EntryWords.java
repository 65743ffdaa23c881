package fr.carnetderefus.text;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;

import java.util.List;
import java.util.Optional;

/** What an entry about a person says, in one line. */
public record EntryWords(CaseWords words) {

    /**
     * The line.
     *
     * @throws IllegalArgumentException for an entry about the carnet, or one that takes another
     *     back
     */
    public String of(Entry entry) {
        var texts = words.texts();
        return switch (entry) {
            case Entry.PersonAdded _ -> texts.get("history.person-added");
            case Entry.PersonAmended _ -> texts.get("history.person-amended");
            case Entry.PersonRemoved _ -> texts.get("history.person-removed");
            case Entry.NoticeReceived notice -> notice(notice);
            case Entry.CodeNoted _ -> texts.get("history.code-noted");
            case Entry.CodePurged _ -> texts.get("history.code-purged");
            case Entry.MethodChosen(var channel) ->
                    texts.get("history.method-chosen", words.channel(channel));
            case Entry.DecisionTaken(var decision) -> texts.of("history.decision", decision);
            case Entry.AttemptMade attempt ->
                    withNote(
                            texts.get(
                                    "history.attempt",
                                    texts.days().time(attempt.at().toLocalTime()),
                                    words.channel(attempt.channel()),
                                    words.outcome(attempt)),
                            attempt.note());
            case Entry.ProofRequested(var channel, var note) ->
                    withNote(texts.get("history.proof-requested", words.askedBy(channel)), note);
            case Entry.ProofFiled(var what) ->
                    texts.get(
                            "history.proof-filed",
                            DocumentWords.kind(texts, what),
                            what.name(),
                            DocumentWords.pages(texts, what.pages()));
            case Entry.CaseOpened(_, var procedure, _) ->
                    texts.get("history.case-opened", words.procedure(procedure));
            case Entry.TroubleMet(var trouble, _, var note) ->
                    withNote(texts.get("history.trouble-met", words.trouble(trouble)), note);
            case Entry.LookedAgain(var look, var note) ->
                    withNote(texts.get("history.looked-again", words.looked(look)), note);
            case Entry.PositionTaken(var whose, var position, var said) ->
                    withNote(
                            texts.get(
                                    "history.position-taken",
                                    texts.of("whose", whose),
                                    texts.of("position", position)),
                            said);
            case Entry.InformationGiven(var how, var said) ->
                    withNote(texts.of("history.information-given", how), said);
            case Entry.MeasureRenewed(var until, _, _, _) ->
                    until == null
                            ? texts.get("history.measure-renewed.open")
                            : texts.get("history.measure-renewed.to", texts.days().day(until));
            case Entry.NoteMade(var noted) -> texts.get("history.note-made", noted);
            case Entry.ReminderSet(var on, var of) ->
                    withWords(texts.get("history.reminder-set", texts.days().day(on)), of);
            case Entry.ReminderDone _ -> texts.get("history.reminder-done");
            case Entry.EntryUndone _,
                    Entry.RulesAdopted _,
                    Entry.PersonErased _,
                    Entry.AboutKeys _ ->
                    throw new IllegalArgumentException("not an entry of a person");
        };
    }

    /**
     * The same, with what an entry that came before it tells of it: of what one was reminded that
     * is done.
     *
     * @param history where that entry may be found
     */
    public String of(Entry entry, List<Written> history) {
        if (!(entry instanceof Entry.ReminderDone(var target))) {
            return of(entry);
        }
        return history.stream()
                .filter(written -> written.id().equals(target))
                .flatMap(written -> ofWhat(written.entry()).stream())
                .findFirst()
                .map(of -> withWords(of(entry), of))
                .orElse(of(entry));
    }

    private static Optional<String> ofWhat(Entry entry) {
        return entry instanceof Entry.ReminderSet(_, var of) ? Optional.of(of) : Optional.empty();
    }

    /** How somebody was told of their delay, and when. */
    public String notice(Entry.NoticeReceived notice) {
        var texts = words.texts();
        var means = Texts.word(notice.means());
        var sent = notice.sent();
        if (sent != null) {
            return texts.get("history.notice-sent." + means, texts.days().day(sent));
        }
        var received = notice.received();
        return received == null
                ? texts.get("history.notice-unknown." + means)
                : texts.get("history.notice-received." + means, texts.days().day(received));
    }

    private String withWords(String said, String of) {
        return of.isEmpty() ? said : words.texts().get("history.reminder-words", said, of);
    }

    private String withNote(String said, String note) {
        return note.isEmpty() ? said : words.texts().get("history.note", said, note);
    }
}
