package fr.carnetderefus.ui.proof;

import static java.util.stream.Collectors.toSet;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.Inspection;
import fr.carnetderefus.proof.match.FoundDate;
import fr.carnetderefus.proof.match.FoundDate.Doubt;
import fr.carnetderefus.proof.match.Match;
import fr.carnetderefus.proof.match.Proposal;
import fr.carnetderefus.proof.match.Suggest;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Within;
import fr.carnetderefus.ui.proof.Qualms.Qualm;

import javafx.event.EventTarget;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What is asked of a document before it is filed; what was read in it stands there already. */
final class FilingForm extends VBox {
    /** The answers. */
    record Choice(List<PersonId> people, DocumentKind kind, @Nullable LocalDate dated) {}

    /**
     * What is known of the document.
     *
     * @param name what it is called
     * @param notices what is to be said of the file
     * @param same where the same bytes are filed already
     * @param words whether words could be read in it
     */
    record About(
            String name,
            int pages,
            Set<Inspection.Notice> notices,
            List<Filed> same,
            Proposal proposal,
            boolean words) {
        /** Of one that waits to be filed. */
        static About waiting(String name, TrayItem.Ready ready) {
            var looked = ready.looked();
            return new About(
                    name,
                    looked.pages(),
                    looked.notices(),
                    ready.same(),
                    ready.proposal(),
                    !looked.text().isBlank());
        }
    }

    private final Desk desk;
    private final Texts texts;
    private final WhoseBox whose;
    private final ChoiceField<DocumentKind> kind;
    private final DateField date;
    private final @Nullable FoundDate found;
    private final Proposal proposal;

    /** Who has the same bytes already. */
    private final Set<PersonId> there;

    private final boolean cut;
    private boolean touched;

    /**
     * The form.
     *
     * @param draft what was put in before; null where nothing was
     * @param hint for whom it was given; null where that is not known
     */
    FilingForm(Desk desk, About about, TrayItem.@Nullable Draft draft, @Nullable PersonId hint) {
        this.desk = desk;
        this.texts = desk.texts();
        this.proposal = about.proposal();
        this.found = proposal.date();
        this.there = about.same().stream().map(f -> f.person().id()).collect(toSet());
        this.cut = about.notices().contains(Inspection.Notice.CUT_SHORT);
        getStyleClass().add("gap-2");
        getChildren()
                .add(
                        Labels.of(
                                texts.get(
                                        "filing.file",
                                        about.name(),
                                        DocumentWords.pages(texts, about.pages())),
                                "strong"));
        about.notices().stream().sorted().forEach(this::notice);
        if (!about.same().isEmpty()) {
            same(about.same());
        }
        if (hint != null && about.words()) {
            named(proposal, hint);
        }
        whose =
                new WhoseBox(
                        desk,
                        proposal.people(),
                        draft == null ? proposed(proposal, about.same(), hint) : draft.people(),
                        this::changed);
        kind =
                new ChoiceField<>(
                        texts.get("filing.kind"),
                        texts.get("filing.kind-prompt"),
                        List.of(DocumentKind.values()),
                        k -> texts.of("document", k));
        kind.control().setId("document-kind");
        kind.setValue(draft == null ? usual(proposal, hint) : draft.kind());
        if (!proposal.kindWords().isEmpty()) {
            kind.hint(
                    texts.get(
                            "filing.kind-read",
                            texts.list(
                                    proposal.kindWords().stream()
                                            .map(w -> texts.get("quoted", w))
                                            .toList())));
        }
        if (!about.words()) {
            kind.hint(texts.get("filing.kind-unread"));
        }
        date = desk.dateField(texts.get("filing.date"));
        date.control().setId("document-date");
        date.marker(texts.get("field.optional"));
        if (draft == null) {
            propose();
        } else {
            date.type(draft.dated());
        }
        kind.onChange(() -> {
            kind.clearMessage();
            changed();
        });
        date.onChange(() -> {
            date.clearMessage();
            changed();
        });
        getChildren().addAll(whose, kind, date);
    }

    /**
     * What stands in the form of one that waits before anybody has put anything in, the kind aside.
     */
    static TrayItem.Draft untouched(
            Texts texts, TrayItem.Ready ready, @Nullable PersonId hint, DocumentKind kind) {
        var day = ready.proposal().sureDay();
        var dated = day == null ? "" : texts.days().figures(day);
        var people = proposed(ready.proposal(), ready.same(), hint);
        return new TrayItem.Draft(people, kind, dated);
    }

    private void notice(Inspection.Notice notice) {
        var grave = notice == Inspection.Notice.CUT_SHORT || notice == Inspection.Notice.DAMAGED;
        var weight = grave ? Notice.Kind.LATE : Notice.Kind.INFO;
        getChildren().add(new Notice(weight, "", texts.of("pdf.notice", notice)));
    }

    /** One of two children's papers is easily taken for the other's. */
    private void named(Proposal proposal, PersonId hint) {
        if (!proposal.pointsTo(hint)) {
            notNamed(hint)
                    .map(words -> new Notice(Notice.Kind.SOON, "", words))
                    .ifPresent(getChildren()::add);
        }
    }

    private Optional<String> notNamed(PersonId id) {
        return Optional.ofNullable(desk.register().state().people().get(id))
                .map(file -> Named.in(desk).full(file.person()))
                .map(name -> texts.get("filing.not-named", name));
    }

    private void same(List<Filed> there) {
        var named = Named.in(desk);
        var whose = there.stream().map(Filed::person).distinct().map(named::full).toList();
        var words =
                texts.get(
                        "filing.same",
                        texts.list(whose),
                        texts.days().day(there.getFirst().proof().filedAt()));
        getChildren().add(new Notice(Notice.Kind.SOON, "", words));
    }

    /**
     * Whom the document speaks of and who has it not yet; whoever it was given for, where it speaks
     * of nobody else.
     */
    static Set<PersonId> proposed(Proposal proposal, List<Filed> same, @Nullable PersonId hint) {
        var people = new LinkedHashSet<>(proposal.likely());
        if (hint != null && people.isEmpty()) {
            people.add(hint);
        }
        same.forEach(filed -> people.remove(filed.person().id()));
        return people;
    }

    /** On somebody's own page one comes with a proof, where nothing says otherwise. */
    private static @Nullable DocumentKind usual(Proposal proposal, @Nullable PersonId hint) {
        var nothingSaid = proposal.kindWords().isEmpty();
        return hint != null && nothingSaid ? DocumentKind.PROOF : proposal.kind();
    }

    /** A day that can hardly be right is asked about, not taken. */
    private void propose() {
        var day = found;
        if (day == null) {
            return;
        }
        if (doubt(day) == Doubt.NONE) {
            date.setValue(day.day());
            date.hint(
                    texts.get(
                            day.sent() ? "filing.date-sent" : "filing.date-read",
                            texts.days().day(day.day())));
        } else {
            date.warning(doubtWords(day));
        }
    }

    /** Whoever it was given for may have got their notice after that day. */
    private Doubt doubt(FoundDate day) {
        var chosen = kind.value();
        var proves = chosen != null && chosen.proves();
        var tooOld = proves && isBeforeNotice(List.copyOf(whose.ticked()), day.day());
        return day.doubt() == Doubt.NONE && tooOld ? Doubt.BEFORE_NOTICE : day.doubt();
    }

    private void changed() {
        touched = true;
    }

    /** Whether anything was put in or taken out by hand. */
    boolean isTouched() {
        return touched;
    }

    /** What stands in the form now. */
    TrayItem.Draft draft() {
        return new TrayItem.Draft(whose.ticked(), kind.value(), date.typed());
    }

    /**
     * Has it filed as answered: at once, or after a question where something speaks against it.
     * What is missing or cannot be is said in place instead.
     */
    void answer(Consumer<? super Choice> file) {
        choice().ifPresent(choice -> {
            var qualms = qualms(choice);
            if (qualms.isEmpty()) {
                file.accept(choice);
            } else {
                Qualms.ask(desk, qualms, () -> file.accept(choice));
            }
        });
    }

    private Optional<Choice> choice() {
        var people = List.copyOf(whose.ticked());
        var chosen = kind.value();
        var day = date.value();
        if (day == null && !date.isBlank()) {
            date.error(texts.get("filing.date-unreadable"));
            date.focus();
        }
        if (chosen == null) {
            kind.error(texts.get("filing.kind-missing"));
            kind.focus();
        }
        if (people.isEmpty()) {
            whose.complain();
        }
        return people.isEmpty() || chosen == null || date.isWrong()
                ? Optional.empty()
                : Optional.of(new Choice(people, chosen, day));
    }

    /** What speaks against the answers, in the order of the fields; each is said there as well. */
    private List<Qualm> qualms(Choice choice) {
        var all = new ArrayList<Qualm>();
        certainlyOf(choice.people())
                .ifPresent(match -> {
                    var words =
                            texts.get(
                                    "filing.somebody-else",
                                    match.person().names().full(),
                                    Reasons.of(texts, match));
                    whose.warn(words);
                    all.add(new Qualm(words, whose::focusFirst));
                });
        if (all.isEmpty() && choice.kind().proves()) {
            proposal.unread(choice.people()).stream()
                    .map(this::notNamed)
                    .flatMap(Optional::stream)
                    .forEach(words -> all.add(new Qualm(words, whose::focusFirst)));
        }
        if (cut && choice.kind().proves()) {
            var words = texts.get("filing.cut-short");
            kind.warning(words);
            all.add(new Qualm(words, kind::focus));
        }
        aboutTheDay(choice)
                .ifPresent(words -> {
                    date.warning(words);
                    all.add(new Qualm(words, date::focus));
                });
        return all;
    }

    /** Who is surely meant and has it not yet, where none of the chosen is surely meant. */
    private Optional<Match> certainlyOf(List<PersonId> chosen) {
        return proposal.certainOthers(chosen).stream()
                .filter(m -> !there.contains(m.person().id()))
                .findFirst();
    }

    private Optional<String> aboutTheDay(Choice choice) {
        var day = choice.dated();
        if (day == null) {
            return Optional.ofNullable(found)
                    .filter(read -> doubt(read) != Doubt.NONE)
                    .map(this::doubtWords);
        }
        var said = texts.days().day(day);
        if (day.isAfter(desk.today())) {
            return Optional.of(texts.get("filing.date-future", said));
        }
        return choice.kind().proves() && isBeforeNotice(choice.people(), day)
                ? Optional.of(texts.get("filing.date-before-notice", said))
                : Optional.empty();
    }

    private String doubtWords(FoundDate day) {
        return texts.get(
                "filing.date-doubt-" + Texts.word(doubt(day)), texts.days().day(day.day()));
    }

    private boolean isBeforeNotice(List<PersonId> people, LocalDate day) {
        var cases = desk.register().state().cases();
        return people.stream()
                .map(cases::get)
                .filter(Objects::nonNull)
                .anyMatch(file -> Suggest.isBeforeNotice(file, day));
    }

    /** Whether nothing is asked after what has the focus, so that Enter there sends the form. */
    boolean isLast(EventTarget at) {
        var open = kind.control() instanceof ComboBox<?> choice && choice.isShowing();
        return !open && (Within.holds(kind.control(), at) || isTyping(at));
    }

    private boolean isTyping(EventTarget at) {
        return at instanceof TextInputControl && Within.holds(date, at);
    }

    /** In a sheet: Enter on a person answers, as in the tray; Space ticks. */
    void onEnter(Runnable answer) {
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER
                            && key.getTarget() instanceof CheckBox box
                            && !WhoseBox.isOffered(box)) {
                        key.consume();
                        answer.run();
                    }
                });
    }

    void focusFirst() {
        whose.focusFirst();
    }

    /** Goes to whose it is, where nobody is ticked yet. */
    void focusMissing() {
        if (whose.ticked().isEmpty()) {
            whose.focusMissing();
        }
    }
}
