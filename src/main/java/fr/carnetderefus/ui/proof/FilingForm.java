package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.Inspection;
import fr.carnetderefus.proof.match.FoundDate;
import fr.carnetderefus.proof.match.FoundDate.Doubt;
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

import javafx.event.EventTarget;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    private final boolean cut;
    private @Nullable LocalDate confirmed;
    private boolean cutConfirmed;
    private boolean dayAsked;
    private boolean touched;
    private boolean doubtful;

    /**
     * The form.
     *
     * @param draft what was put in before; null where nothing was
     * @param hint for whom it was given; null where that is not known
     */
    FilingForm(Desk desk, About about, TrayItem.@Nullable Draft draft, @Nullable PersonId hint) {
        this.desk = desk;
        this.texts = desk.texts();
        var proposal = about.proposal();
        this.found = proposal.date();
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
        var found = ready.proposal().date();
        var dated =
                found == null || found.doubt() != Doubt.NONE
                        ? ""
                        : texts.days().figures(found.day());
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
        var file = desk.register().state().people().get(hint);
        if (file != null
                && proposal.people().stream().noneMatch(m -> m.person().id().equals(hint))) {
            var words = texts.get("filing.not-named", file.person().names().full());
            getChildren().add(new Notice(Notice.Kind.SOON, "", words));
            doubtful = true;
        }
    }

    /** Whether it may be somebody else's, so that one has to look before one says yes. */
    boolean isDoubtful() {
        return doubtful;
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
        var said = texts.days().day(day.day());
        var doubt = doubt(day);
        if (doubt == Doubt.NONE) {
            date.setValue(day.day());
            date.hint(texts.get(day.sent() ? "filing.date-sent" : "filing.date-read", said));
        } else {
            date.warning(texts.get("filing.date-doubt-" + Texts.word(doubt), said));
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

    /** The answers; empty where something is missing or cannot be, which is then said in place. */
    Optional<Choice> choice() {
        var people = List.copyOf(whose.ticked());
        var chosen = kind.value();
        if (chosen == null) {
            kind.error(texts.get("filing.kind-missing"));
            kind.focus();
        }
        if (people.isEmpty()) {
            whose.complain();
        }
        if (people.isEmpty() || chosen == null) {
            return Optional.empty();
        }
        if (cut && chosen.proves() && !cutConfirmed) {
            cutConfirmed = true;
            kind.warning(texts.get("filing.cut-short"));
            kind.focus();
            return Optional.empty();
        }
        var day = date.value();
        if (day == null && !date.isBlank()) {
            date.error(texts.get("filing.date-unreadable"));
            date.focus();
            return Optional.empty();
        }
        if (day == null && found != null && doubt(found) != Doubt.NONE && !dayAsked) {
            dayAsked = true;
            propose();
            date.focus();
            return Optional.empty();
        }
        if (day != null && !day.equals(confirmed)) {
            if (day.isAfter(desk.today())) {
                return confirm(day, "filing.date-future");
            }
            if (chosen.proves() && isBeforeNotice(people, day)) {
                return confirm(day, "filing.date-before-notice");
            }
        }
        return Optional.of(new Choice(people, chosen, day));
    }

    /** Asks once: whoever sends the same day again has looked. */
    private Optional<Choice> confirm(LocalDate day, String key) {
        confirmed = day;
        date.warning(texts.get(key));
        date.focus();
        return Optional.empty();
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
