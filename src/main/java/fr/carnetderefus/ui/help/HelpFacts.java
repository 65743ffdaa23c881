package fr.carnetderefus.ui.help;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.FollowUp;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.LookAgain;
import fr.carnetderefus.model.procedure.Note;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.procedure.Trouble;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Phrases;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the help says of the procedure: nothing but what the procedure's own file says, with the
 * sources it names. A newer file changes the help too; of what it no longer has, nothing is said.
 */
record HelpFacts(Texts texts, Procedure procedure) {
    /** Where all that the procedure says comes from. */
    static final Piece SOURCES = new Piece.Facts("sources", "");

    private static final int WEEK = 7;

    private static final List<String> KEYS =
            List.of(
                    "save",
                    "print",
                    "undo",
                    "redo",
                    "search",
                    "add",
                    "notice",
                    "home",
                    "proofs",
                    "calendar",
                    "work",
                    "tray",
                    "help",
                    "larger",
                    "lock",
                    "back",
                    "escape");

    /** Words to show, and where they come from. */
    private record Said(List<Piece.Words> words, List<String> sources) {
        static final Said NOTHING = new Said(List.of(), List.of());

        static Said of(List<Piece.Words> words, String... sources) {
            return new Said(words, List.of(sources));
        }
    }

    /** What a topic shows, its facts in words. */
    List<Piece> pieces(Topic topic) {
        return topic.pieces().stream().<Piece>flatMap(this::shown).toList();
    }

    /** What one piece of a topic shows. */
    Stream<? extends Piece> shown(Piece piece) {
        return piece instanceof Piece.Facts facts ? said(facts).words().stream() : Stream.of(piece);
    }

    /** Where what a topic says of the procedure comes from, each source once. */
    List<String> sources(Topic topic) {
        Set<String> ids = new LinkedHashSet<>();
        for (var piece : topic.pieces()) {
            switch (piece) {
                case Piece.Facts facts -> ids.addAll(said(facts).sources());
                case Piece.Source(var id) -> ids.add(id);
                default -> {}
            }
        }
        var phrases = new Phrases(texts, Procedures.only(procedure));
        return procedure.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .map(phrases::source)
                .distinct()
                .toList();
    }

    private Said said(Piece.Facts facts) {
        return switch (facts.what()) {
            case "order" ->
                    new Said(
                            List.of(text(procedure.orderWhy())),
                            found("order").map(Note::source).stream().toList());
            case "late" -> Said.of(List.of(text(procedure.lateAdvice())), "csp-r1111-36");
            case "delay" -> delay();
            case "steps" -> procedure.channel(facts.of()).map(this::steps).orElse(Said.NOTHING);
            case "asks" -> procedure.channel(facts.of()).map(this::asks).orElse(Said.NOTHING);
            case "note" -> found(facts.of()).map(this::note).orElse(Said.NOTHING);
            case "trouble" -> procedure.trouble(facts.of()).map(this::trouble).orElse(Said.NOTHING);
            case "follow-ups" -> followUps();
            case "looks" -> looks();
            case "reach" -> Said.of(reach());
            case "sources" -> Said.of(allSources());
            case "keys" ->
                    Said.of(KEYS.stream().map(k -> item(texts.get("help.key." + k))).toList());
            default -> throw new IllegalArgumentException(facts.toString());
        };
    }

    private Said delay() {
        var delay = procedure.delay();
        var opens = delay.weeks() * WEEK;
        var days = new ArrayList<Piece.Words>();
        days.add(dated("deadline", texts.get("why.deadline", delay.weeks(), opens)));
        days.add(dated("last-safe-day", texts.get("why.last-safe-day", opens - 1)));
        if (procedure.line().isPresent()) {
            days.add(dated("last-phone-day", texts.get("why.last-phone-day", opens - 1)));
        }
        days.add(dated("advised", texts.get("why.advised", delay.advisedDays())));
        return Said.of(days, delay.source());
    }

    private Piece.Words dated(String date, String how) {
        return item(texts.get("help.dated", texts.get("date." + date), how));
    }

    private Said steps(Channel channel) {
        var steps = channel.steps().stream().map(this::step).toList();
        return Said.of(steps, channel.source());
    }

    private Said asks(Channel channel) {
        var asks =
                channel.asks().stream()
                        .map(ask ->
                                item(
                                        texts.get(
                                                "help.dated",
                                                texts.of("ask", ask.what()),
                                                texts.of(ask.hint()))))
                        .toList();
        return Said.of(asks, channel.source());
    }

    private Optional<Note> found(String id) {
        return procedure.notes().stream().filter(n -> n.id().equals(id)).findFirst();
    }

    private Said note(Note note) {
        return Said.of(List.of(heading(note.title()), text(note.text())), note.source());
    }

    private Said trouble(Trouble trouble) {
        var words = new ArrayList<Piece.Words>();
        words.add(heading(trouble.title()));
        trouble.steps().forEach(step -> words.add(step(step)));
        return Said.of(words, trouble.source());
    }

    private Said followUps() {
        var words =
                procedure.followUps().stream()
                        .map(f ->
                                item(texts.get("help.dated", after(f.after()), texts.of(f.what()))))
                        .toList();
        return new Said(words, procedure.followUps().stream().map(FollowUp::source).toList());
    }

    /** {@code Après 8 jours}: a file has days or months. */
    private String after(Period after) {
        var months = after.toTotalMonths();
        return months > 0
                ? texts.count("help.after-months", months)
                : texts.count("help.after-days", after.get(ChronoUnit.DAYS));
    }

    private Said looks() {
        var words = procedure.looksAgain().stream().map(l -> item(texts.of(l.why()))).toList();
        return new Said(words, procedure.looksAgain().stream().map(LookAgain::source).toList());
    }

    /** A measure by what it is and what it covers, as on the person's sheet. */
    private List<Piece.Words> reach() {
        return List.of(
                reach(Ground.TUTELLE, Extent.REPRESENTATION),
                reach(Ground.TUTELLE, Extent.UNKNOWN),
                reach(Ground.TUTELLE, Extent.GOODS),
                reach(Ground.CURATELLE, Extent.UNKNOWN),
                reach(Ground.SAUVEGARDE, Extent.UNKNOWN),
                reach(Ground.HABILITATION_FAMILIALE, Extent.UNKNOWN),
                reach(Ground.HABILITATION_FAMILIALE, Extent.ASSISTANCE),
                reach(Ground.MANDAT_PROTECTION_FUTURE, Extent.UNKNOWN));
    }

    private Piece.Words reach(Ground ground, Extent extent) {
        var measure =
                extent == Extent.UNKNOWN
                        ? texts.of("ground", ground)
                        : texts.get(
                                "help.measure",
                                texts.of("ground", ground),
                                texts.of("extent", extent));
        var says = new MeasureWords(texts).reach(PersonKind.REPRESENTED, ground, extent);
        return item(texts.get("help.dated", measure, says));
    }

    private List<Piece.Words> allSources() {
        var phrases = new Phrases(texts, Procedures.only(procedure));
        return procedure.sources().stream().map(s -> item(phrases.source(s))).toList();
    }

    private Piece.Words text(LocalText text) {
        return new Piece.Words(Piece.Manner.TEXT, texts.of(text));
    }

    private Piece.Words step(LocalText text) {
        return new Piece.Words(Piece.Manner.STEP, texts.of(text));
    }

    private Piece.Words heading(LocalText text) {
        return new Piece.Words(Piece.Manner.HEADING, texts.of(text));
    }

    private static Piece.Words item(String text) {
        return new Piece.Words(Piece.Manner.ITEM, text);
    }
}
