package fr.carnetderefus.ui.notice;

import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;
import fr.carnetderefus.ui.parts.Typed;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The form for a notice: how it came, when it was sent, whom it is about, which codes. */
public final class NoticeFormView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void saved();

        void cancelled();
    }

    /** So many people are listed; with more in the carnet, one types to find them. */
    private static final int MOST_LISTED = 12;

    private final Desk desk;
    private final Texts texts;
    private final Exits exits;
    private final ChoiceField<Procedure> about;
    private final Map<String, WhenFields> typed = new HashMap<>();
    private final Sheet when;
    private final int kept;
    private final VBox people = new VBox();
    private final VBox result = new VBox();
    private final TextLineField search;
    private final Map<PersonId, PersonRow> rows = new LinkedHashMap<>();
    private final List<Person> all;
    private final ScrollPane scroll;
    private final Label codeHint;

    /**
     * A form with some people ticked already.
     *
     * @param procedure the id of the procedure the notice is most likely about
     */
    public NoticeFormView(Desk desk, Set<PersonId> preselected, String procedure, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.exits = exits;
        // those for whom something is left to do come first, as on the home sheet
        this.all =
                desk.survey().rows().stream()
                        .sorted(java.util.Comparator.comparing(s -> s.status().settled()))
                        .map(s -> s.person())
                        .toList();
        this.search = new TextLineField(texts.get("notice-form.search"));
        search.control().setId("search-people");
        search.onChange(this::list);
        var procedures = desk.register().procedures();
        var noticed = procedures.all().stream().filter(p -> p.delay().runs()).toList();
        this.about =
                new ChoiceField<>(
                        texts.get("notice-form.about"), "", noticed, p -> texts.of(p.title()));
        about.control().setId("about");
        about.setValue(
                procedures.find(procedure).filter(noticed::contains).orElse(procedures.main()));
        Presence.set(about, noticed.size() > 1);
        this.when = Sheet.titled(texts.get("notice-form.when"), about);
        this.kept = when.getChildren().size();
        people.getStyleClass().add("gap-2");
        all.stream().filter(p -> preselected.contains(p.id())).forEach(p -> row(p, true));
        var whom = Sheet.titled(texts.get("notice-form.whom"));
        if (all.size() > MOST_LISTED) {
            whom.getChildren().add(search);
        }
        codeHint = Labels.of(texts.get("notice-form.code-hint"), "soft", "reading");
        whom.getChildren().addAll(codeHint, people);
        var save = Buttons.primary(Icon.CHECK, texts.get("notice-form.save"), this::save);
        save.setDefaultButton(true);
        save.setId("save-notice");
        var cancel = Buttons.quiet(texts.get("action.cancel"), this::cancel);
        cancel.setId("cancel");
        result.getStyleClass().add("gap-1");
        var page =
                new VBox(
                        new PageHeader(
                                texts.get("notice-form.title"), texts.get("notice-form.sentence")),
                        when,
                        result,
                        whom,
                        new Actions(save, cancel));
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list();
        about.onChange(this::showProcedure);
        showProcedure();
    }

    private Procedure procedure() {
        return Objects.requireNonNullElseGet(about.value(), () -> desk.register().procedure());
    }

    private WhenFields when() {
        // what was typed for one procedure is still there when one comes back to it
        return typed.computeIfAbsent(
                procedure().id(), id -> new WhenFields(desk, procedure(), this::showResult));
    }

    private boolean bringsCode() {
        return procedure().channels().stream().anyMatch(c -> c.asksFor(Ask.Datum.CODE));
    }

    private void showProcedure() {
        // the choice itself stays where it is, with the focus
        when.getChildren().remove(kept, when.getChildren().size());
        when.getChildren().addAll(when().fields());
        Presence.set(codeHint, bringsCode());
        rows.values().forEach(row -> row.askCode(bringsCode()));
        showResult();
    }

    private PersonRow row(Person person, boolean ticked) {
        return rows.computeIfAbsent(
                person.id(),
                id -> {
                    var row = new PersonRow(desk, person, ticked, this::showResult);
                    row.askCode(bringsCode());
                    return row;
                });
    }

    /** Those ticked stay in sight whatever one searches for. */
    private void list() {
        var query = Objects.requireNonNullElse(search.value(), "");
        var shown = new ArrayList<Node>();
        rows.values().stream().filter(PersonRow::ticked).forEach(shown::add);
        all.stream()
                .filter(p -> Search.matches(Search.index(p), query))
                .limit(MOST_LISTED)
                .map(p -> row(p, false))
                .filter(r -> !shown.contains(r))
                .forEach(shown::add);
        people.getChildren().setAll(shown);
        if (shown.isEmpty()) {
            people.getChildren().add(Labels.of(texts.get("home.nobody-found"), "soft"));
        }
    }

    private void showResult() {
        var fields = typed.get(procedure().id());
        if (fields == null) {
            return; // they tell of their first state while they are being made
        }
        result.getChildren().clear();
        fields.anchor()
                .filter(a -> !a.known().isAfter(desk.today()))
                .ifPresent(a -> result.getChildren().add(block(a)));
        remarks(fields).forEach(result.getChildren()::add);
    }

    /** What it means for those who had a notice, or had refused, before. */
    private List<Node> remarks(WhenFields fields) {
        var verb = new RecordNotice(desk.register());
        // an undo may have taken somebody out of the carnet while the form stands
        var there = desk.register().state().people().keySet();
        var form =
                form(
                        fields,
                        rows.values().stream()
                                .filter(row -> there.contains(row.person().id()))
                                .toList());
        try {
            var anew = verb.refusedBefore(form);
            var second = verb.openNotices(form);
            var keeping = verb.keeping(form);
            return Stream.of(
                            remark("notice-form.second", second),
                            remark("notice-form.anew", anew),
                            remark("notice-form.keeping", keeping))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (CarnetException e) {
            throw new IllegalStateException("somebody of the list is not there", e);
        }
    }

    private Optional<Node> remark(String key, Set<PersonId> who) {
        var names =
                rows.values().stream()
                        .map(PersonRow::person)
                        .filter(p -> who.contains(p.id()))
                        .map(p -> p.names().given())
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(Notice.Kind.INFO, "", texts.get(key, texts.list(names))));
    }

    private RecordNotice.Form form(WhenFields fields, List<PersonRow> of) {
        var codes = new LinkedHashMap<PersonId, String>();
        of.stream()
                .filter(PersonRow::ticked)
                .forEach(row -> codes.put(row.person().id(), row.typed()));
        return new RecordNotice.Form(
                fields.means(),
                fields.sent(),
                fields.basis(),
                fields.received(),
                codes,
                procedure().id(),
                Set.of());
    }

    private Node block(Anchor anchor) {
        var procedure = procedure();
        var dates = Dates.of(procedure.timing(), anchor, desk.register().holidays());
        var safe = texts.days().full(dates.lastSafeDay());
        if (dates.daysLeft(desk.today()) < 0) {
            return new Notice(
                    Notice.Kind.LATE,
                    texts.get("notice-form.late", safe),
                    texts.of(procedure.lateAdvice()));
        }
        var phone = dates.lastPhoneDay();
        var byPhone =
                phone == null ? "" : texts.get("notice-form.until-phone", texts.days().full(phone));
        var estimated =
                anchor.basis() == Anchor.Basis.ESTIMATE
                        || anchor.basis() == Anchor.Basis.NOT_BEFORE;
        return new Notice(
                Notice.Kind.INFO,
                texts.get(estimated ? "notice-form.until-estimated" : "notice-form.until", safe),
                byPhone);
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
            key.consume();
            save();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            cancel();
        }
    }

    private void save() {
        if (!when().judge()) {
            scroll.setVvalue(0);
            return;
        }
        var ticked = rows.values().stream().filter(PersonRow::ticked).toList();
        if (ticked.isEmpty()) {
            desk.refuse(texts.get("error.nobody-named"));
            return;
        }
        if (!codesHold(ticked)) {
            return;
        }
        var verb = new RecordNotice(desk.register());
        var form = form(when(), ticked);
        desk.apply(
                () -> verb.record(form.anew(verb.refusedBefore(form))),
                texts.count("notice-form.said", ticked.size()),
                exits::saved);
    }

    /** No code is somebody else's, and none is typed twice here. */
    private boolean codesHold(List<PersonRow> ticked) {
        var seen = new HashMap<String, PersonRow>();
        for (var row : ticked) {
            var typed = row.typed();
            if (!row.judge()) {
                row.code().focus();
                return false;
            }
            var other = typed.isEmpty() ? null : seen.put(CodeCheck.of(typed).code(), row);
            if (other != null) {
                row.code()
                        .error(texts.get("error.code-taken", CodeWords.who(texts, other.person())));
                row.code().focus();
                return false;
            }
        }
        return true;
    }

    private void cancel() {
        desk.leave(this, exits::cancelled);
    }

    @Override
    public boolean hasUnsaved() {
        return typed.values().stream().anyMatch(s -> !s.untouched())
                || rows.values().stream().anyMatch(r -> r.code().value() != null);
    }

    @Override
    public String unsavedAbout() {
        return Named.in(desk)
                .some(
                        rows.values().stream()
                                .filter(r -> r.ticked() || r.code().value() != null)
                                .map(PersonRow::person)
                                .toList());
    }

    /** The procedure by its id: those offered are not the same in every version. */
    @Override
    public Typed draft() {
        if (!hasUnsaved()) {
            return Typed.NOTHING;
        }
        var fields = new HashMap<>(Typed.in(scroll).byField());
        fields.put("about", procedure().id());
        return new Typed(fields);
    }

    @Override
    public void resume(Typed draft) {
        desk.register().procedures().find(draft.at("about")).ifPresent(about::setValue);
        all.stream().filter(p -> !draft.at(PersonRow.box(p)).isEmpty()).forEach(p -> row(p, true));
        list();
        draft.into(scroll);
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        when().focus();
    }

    @Override
    public boolean keepsInput() {
        return true;
    }
}
