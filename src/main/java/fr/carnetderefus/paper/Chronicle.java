package fr.carnetderefus.paper;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.EntryWords;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened about a person, day by day, as a stranger may read it: what was sent, done and
 * received. Notes, codes and what somebody thinks of it stay in the carnet.
 *
 * @param numbers of the dossier's documents, by their ids
 */
record Chronicle(CaseWords words, Map<String, Integer> numbers) {

    /** A day and what happened on it. */
    record Line(LocalDate day, String text) {}

    List<Line> of(PersonFile person) {
        return person.cases().stream()
                .flatMap(this::lines)
                .sorted(Comparator.comparing(Line::day))
                .toList();
    }

    private Stream<Line> lines(CaseFile file) {
        var procedure = words.procedure(file);
        return file.history().stream().flatMap(written -> line(written, procedure).stream());
    }

    private Optional<Line> line(Written written, Procedure procedure) {
        var texts = words.texts();
        var day = written.day();
        return switch (written.entry()) {
            case Entry.NoticeReceived notice ->
                    Optional.of(new Line(on(notice, day), notice(texts, notice)));
            case AttemptMade attempt ->
                    Optional.of(
                            new Line(
                                    attempt.at().toLocalDate(),
                                    attempt(texts, attempt, procedure)));
            case Entry.ProofRequested asked ->
                    Optional.of(
                            new Line(
                                    day,
                                    texts.get(
                                            "history.proof-requested",
                                            askedBy(asked.channel(), procedure))));
            case Entry.ProofFiled(var what) ->
                    Optional.of(
                            new Line(
                                    day,
                                    texts.get(
                                            "paper.dossier.filed",
                                            DocumentWords.kind(texts, what),
                                            number(what.document()))));
            case Entry.DecisionTaken(var decision) ->
                    Optional.of(new Line(day, texts.of("history.decision", decision)));
            case Entry.PersonAdded _,
                    Entry.PersonAmended _,
                    Entry.PersonRemoved _,
                    Entry.CodeNoted _,
                    Entry.MethodChosen _,
                    Entry.CaseOpened _,
                    Entry.TroubleMet _,
                    Entry.LookedAgain _,
                    Entry.PositionTaken _,
                    Entry.InformationGiven _,
                    Entry.MeasureRenewed _,
                    Entry.NoteMade _,
                    Entry.ReminderSet _,
                    Entry.ReminderDone _,
                    Entry.EntryUndone _,
                    Entry.RulesAdopted _,
                    Entry.AboutErasure _,
                    Entry.AboutKeys _ ->
                    Optional.empty();
        };
    }

    /** Where neither its sending nor its coming is known, that the day beside it is neither. */
    private String notice(Texts texts, Entry.NoticeReceived notice) {
        var said = new EntryWords(words).notice(notice);
        return notice.sent() == null && notice.received() == null
                ? texts.get("paper.dossier.only-noted", said)
                : said;
    }

    private String askedBy(String channel, Procedure procedure) {
        return channel.equals(Entry.ProofRequested.BY_LETTER)
                ? words.askedBy(channel)
                : channel(words.texts(), channel, procedure);
    }

    private String number(String document) {
        return String.valueOf(numbers.getOrDefault(document, 0));
    }

    /** When it was sent, or else when it came, or else when it was noted. */
    static LocalDate on(Entry.NoticeReceived notice, LocalDate noted) {
        var sent = notice.sent() == null ? notice.received() : notice.sent();
        return sent == null ? noted : sent;
    }

    /** A refusal made, or an attempt that failed; who answered, where that is known. */
    static String attempt(Texts texts, AttemptMade attempt, Procedure procedure) {
        var done =
                texts.get(
                        attempt.outcome() == Outcome.DONE
                                ? "paper.dossier.refused"
                                : "paper.dossier.tried",
                        texts.days().time(attempt.at().toLocalTime()),
                        channel(texts, attempt.channel(), procedure));
        return attempt.adviser().isEmpty()
                ? done
                : texts.get("paper.dossier.adviser", done, attempt.adviser());
    }

    static String channel(Texts texts, String id, Procedure procedure) {
        return procedure.channel(id).map(c -> texts.of("paper.letter.by", c.kind())).orElse(id);
    }
}
