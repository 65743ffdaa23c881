package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.Chosen;
import fr.carnetderefus.ui.parts.EmptyState;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.TextLineField;
import fr.carnetderefus.ui.parts.ToFound;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The archive: every document, the latest first, found by what is written in it. */
public final class ProofsView implements Screen {
    private static final int RECENT_DAYS = 30;

    /** Where one goes from here. */
    public interface Exits {
        /** Opens a document, with the words that were looked for. */
        void open(Filed filed, String words);

        void person(PersonId id);

        void tray();

        /** Asks for documents to lay into the tray. */
        void addDocuments();

        /** Makes a dossier; the people whose documents are shown are proposed. */
        void dossier(List<PersonId> shown);

        void exportAll();
    }

    /** What was looked for, and which document was chosen, for when one comes back. */
    public record Memory(
            String words,
            Optional<DocumentKind> kind,
            Optional<Person> person,
            Period period,
            @Nullable String chosen) {
        public static final Memory EMPTY =
                new Memory("", Optional.empty(), Optional.empty(), Period.ALL, null);
    }

    /** When a document was filed. */
    public enum Period {
        ALL,
        RECENT,
        THIS_YEAR,
        EARLIER
    }

    private final Desk desk;
    private final Texts texts;
    private final Exits exits;
    private final Named named;
    private final VBox page = new VBox();
    private final Node node = PageScroll.filled(page);
    private final TextLineField search;
    private final ChoiceField<Optional<DocumentKind>> kind;
    private final ChoiceField<Optional<Person>> person;
    private final ChoiceField<Period> period;
    private final ObservableList<Filed> all;
    private final FilteredList<Filed> shown;

    private final MissingProofs missing;

    /** How many there are, and how many of them are shown. */
    private final Label count = Labels.of("", "strong");

    private final ListView<Filed> list = new ListView<>();
    private Node first;

    /** The archive, with what was looked for in it before. */
    public ProofsView(Desk desk, Memory before, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.exits = exits;
        this.named = Named.in(desk);
        this.missing = new MissingProofs(desk, named, exits::person);
        all = FXCollections.observableArrayList(new FileProof(desk.register()).all());
        shown = new FilteredList<>(all);
        search = new TextLineField(texts.get("proofs.search"));
        search.control().setId("search-proofs");
        kind =
                new ChoiceField<>(
                        texts.get("filing.kind"),
                        "",
                        optional(List.of(DocumentKind.values())),
                        k -> k.map(v -> texts.of("document", v)).orElse(texts.get("proofs.all")));
        kind.control().setId("filter-kind");
        kind.setValue(Optional.empty());
        person =
                new ChoiceField<>(
                        texts.get("filing.whose"),
                        "",
                        optional(people(all)),
                        p -> p.map(named::full).orElse(texts.get("proofs.everybody")));
        person.control().setId("filter-person");
        person.setValue(Optional.empty());
        period =
                new ChoiceField<>(
                        texts.get("proofs.when"),
                        "",
                        List.of(Period.values()),
                        p -> texts.of("proofs.period", p));
        period.control().setId("filter-period");
        period.setValue(Period.ALL);
        page.getStyleClass().add("page");
        if (all.isEmpty()) {
            var add = Buttons.primary(texts.get("tray.add"), exits::addDocuments);
            add.setId("fill-archive");
            first = add;
            page.getChildren()
                    .addAll(
                            new PageHeader(
                                    texts.get("proofs.title"),
                                    texts.count("proofs.count", 0),
                                    trayButton()),
                            new EmptyState(
                                    Icon.PROOF,
                                    texts.get("proofs.empty.title"),
                                    texts.get("proofs.empty.text"),
                                    add));
            return;
        }
        first = search.control();
        missing.show();
        page.getStyleClass().add("crowded");
        var head = new PageHeader(texts.get("proofs.title"), "", trayButton(), dossierButton());
        var filters = new Beside(search, kind, person, period);
        filters.getStyleClass().add("filters");
        page.getChildren()
                .addAll(head, new Beside(count, exportButton()), missing, filters, list());
        search.onChange(this::filter);
        ToFound.from(
                search.control(),
                shown::size,
                this::enter,
                () -> exits.open(shown.getFirst(), words()));
        kind.onChange(this::filter);
        person.onChange(this::filter);
        period.onChange(this::filter);
        shown.addListener((ListChangeListener<Filed>) c -> counted());
        counted();
        resume(before);
        desk.bringSearchUpToDate(() -> {
            filter();
            choose(before.chosen());
        });
    }

    private void resume(Memory before) {
        if (!before.words().isEmpty()) {
            search.setValue(before.words());
        }
        kind.setValue(before.kind());
        before.person()
                .filter(who -> shown.getSource().stream().anyMatch(f -> f.person().equals(who)))
                .ifPresent(who -> person.setValue(Optional.of(who)));
        period.setValue(before.period());
        choose(before.chosen());
    }

    private void choose(@Nullable String id) {
        shown.stream()
                .filter(filed -> filed.proof().id().equals(id))
                .findFirst()
                .ifPresent(filed -> {
                    list.getSelectionModel().select(filed);
                    list.scrollTo(filed);
                    first = list;
                });
    }

    /** What is looked for now, and which document is chosen. */
    public Memory memory() {
        var chosen = list.getSelectionModel().getSelectedItem();
        return new Memory(
                words(),
                Objects.requireNonNullElse(kind.value(), Optional.empty()),
                Objects.requireNonNullElse(person.value(), Optional.empty()),
                Objects.requireNonNullElse(period.value(), Period.ALL),
                chosen == null ? null : chosen.proof().id());
    }

    private static <T> List<Optional<T>> optional(List<T> values) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        values.forEach(v -> all.add(Optional.of(v)));
        return all;
    }

    private List<Person> people(List<Filed> all) {
        var byName = texts.alphabetical();
        return all.stream()
                .map(Filed::person)
                .distinct()
                .sorted((a, b) -> byName.compare(named.familyFirst(a), named.familyFirst(b)))
                .toList();
    }

    private Node trayButton() {
        var waiting = desk.tray().waiting();
        var words =
                waiting == 0 ? texts.get("proofs.tray") : texts.get("proofs.tray-waiting", waiting);
        var button = Buttons.secondary(Icon.IMPORT, words, exits::tray);
        button.setId("open-tray");
        return button;
    }

    private Node list() {
        var thumbnails = new Thumbnails(desk);
        list.setId("proofs");
        list.setItems(shown);
        list.setAccessibleText(texts.get("proofs.title"));
        list.setPlaceholder(Labels.of(texts.get("proofs.none-found"), "soft"));
        list.setCellFactory(v -> new ProofCell(named, thumbnails));
        Chosen.act(list, chosen -> exits.open(chosen, words()));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private Node dossierButton() {
        var dossier =
                Buttons.secondary(
                        Icon.PROOF,
                        texts.get("proofs.dossier"),
                        () ->
                                exits.dossier(
                                        shown.stream()
                                                .map(f -> f.person().id())
                                                .distinct()
                                                .toList()));
        dossier.setId("make-dossier");
        return dossier;
    }

    private Node exportButton() {
        var export = Buttons.quiet(Icon.EXPORT, texts.get("proofs.export-all"), exits::exportAll);
        export.setId("export-all");
        return export;
    }

    private String words() {
        return Objects.requireNonNullElse(search.value(), "");
    }

    private void filter() {
        var chosenKind = Objects.requireNonNullElse(kind.value(), Optional.<DocumentKind>empty());
        var whose = Objects.requireNonNullElse(person.value(), Optional.<Person>empty());
        var today = desk.today();
        var year = LocalDate.of(today.getYear(), 1, 1);
        var when = Objects.requireNonNullElse(period.value(), Period.ALL);
        var since =
                switch (when) {
                    case ALL, EARLIER -> null;
                    case RECENT -> today.minusDays(RECENT_DAYS);
                    case THIS_YEAR -> year;
                };
        shown.setPredicate(
                new ArchiveFilter(
                        found(),
                        chosenKind.orElse(null),
                        whose.map(Person::id).orElse(null),
                        since,
                        when == Period.EARLIER ? year : null));
    }

    private @Nullable Set<String> found() {
        var typed = words();
        return typed.isBlank() ? null : desk.found(typed);
    }

    private void counted() {
        count.setText(
                shown.size() == all.size()
                        ? texts.count("proofs.count", all.size())
                        : texts.count("proofs.shown", shown.size(), all.size()));
    }

    /** Something was filed, put right or taken back while one looks for something. */
    @Override
    public void update() {
        var chosen = memory().chosen();
        all.setAll(new FileProof(desk.register()).all());
        missing.show();
        desk.bringSearchUpToDate(() -> {
            filter();
            choose(chosen);
        });
    }

    /** What one looked for stands there while documents are filed beside. */
    @Override
    public boolean keepsInput() {
        return !words().isBlank()
                || (shown.getPredicate() instanceof ArchiveFilter filter && filter.narrows());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focusFirst() {
        first.requestFocus();
    }
}
