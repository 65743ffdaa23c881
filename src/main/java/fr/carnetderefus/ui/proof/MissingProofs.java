package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Chosen;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.TextLineField;
import fr.carnetderefus.ui.parts.ToFound;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The refusals whose proof is not in the archive yet, and the way to each of these people. */
final class MissingProofs extends VBox {
    /** So many names are said of those who have no proof yet; more are counted. */
    private static final int MOST_NAMED = 2;

    private final Desk desk;
    private final Texts texts;
    private final Named named;
    private final Consumer<PersonId> person;

    /**
     * Empty until it is shown.
     *
     * @param person opens a person
     */
    MissingProofs(Desk desk, Named named, Consumer<PersonId> person) {
        this.desk = desk;
        this.texts = desk.texts();
        this.named = named;
        this.person = person;
    }

    /** Tells it as it is now; takes no room where nothing is missing. */
    void show() {
        getChildren().setAll(missing().stream().toList());
        Presence.set(this, !getChildren().isEmpty());
    }

    /** Whoever refused and has no paper for it yet. */
    private Optional<Node> missing() {
        var without =
                desk.survey().rows().stream()
                        .filter(s -> s.status() == Status.REFUSED_UNPROVEN)
                        .map(Standing::person)
                        .distinct()
                        .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Notice.line(
                        Notice.Kind.SOON,
                        texts.count("proofs.missing", without.size()),
                        ways(without)));
    }

    /** To a few of them each by name, to many by their list. */
    private Node[] ways(List<Person> without) {
        if (without.size() > MOST_NAMED) {
            var all = Buttons.quiet(texts.get("proofs.missing.all"), () -> all(without));
            all.setId("missing-all");
            return new Node[] {all};
        }
        return without.stream()
                .map(who -> {
                    var open = Buttons.quiet(named.full(who), () -> person.accept(who.id()));
                    open.setId("missing-" + who.id());
                    return open;
                })
                .toArray(Node[]::new);
    }

    /** All who have no proof yet, by name; the one chosen is shown. */
    private void all(List<Person> without) {
        var byName = texts.alphabetical();
        var names = new ListView<Person>();
        names.setId("missing-people");
        var found =
                new FilteredList<>(
                        FXCollections.observableList(
                                without.stream()
                                        .sorted((a, b) ->
                                                byName.compare(
                                                        named.familyFirst(a), named.familyFirst(b)))
                                        .toList()));
        names.setItems(found);
        names.setPlaceholder(Labels.of(texts.get("home.nobody-found"), "soft"));
        names.setAccessibleText(texts.get("proofs.missing.title"));
        names.setCellFactory(v -> new NameCell());
        names.getSelectionModel().selectFirst();
        var whom = new TextLineField(texts.get("home.search"));
        whom.control().setId("search-missing");
        whom.onChange(() -> {
            var query = Search.query(Objects.requireNonNullElse(whom.value(), ""));
            found.setPredicate(who -> query.matches(Search.index(who)));
            names.getSelectionModel().selectFirst();
        });
        var sheet = new DialogSheet(texts.get("proofs.missing.title"), whom, names);
        Consumer<Person> show =
                who -> {
                    sheet.close();
                    person.accept(who.id());
                };
        Chosen.act(names, show);
        ToFound.from(
                whom.control(),
                found::size,
                names::requestFocus,
                () -> show.accept(found.getFirst()));
        var open =
                Buttons.primary(
                        texts.get("home.open-sheet"),
                        () -> show.accept(names.getSelectionModel().getSelectedItem()));
        open.setId("missing-open");
        open.disableProperty().bind(Bindings.isEmpty(found));
        desk.ask(sheet.answers(open, Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }

    private final class NameCell extends ListCell<Person> {
        @Override
        protected void updateItem(Person who, boolean empty) {
            super.updateItem(who, empty);
            setText(empty ? null : named.familyFirst(who));
        }
    }
}
