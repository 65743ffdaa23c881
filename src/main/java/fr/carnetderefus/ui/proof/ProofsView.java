package fr.carnetderefus.ui.proof;

import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.EmptyState;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Objects;
import java.util.function.Consumer;

/** All proofs, the latest first, found by person or by name. */
public final class ProofsView implements Screen {
    private final VBox page = new VBox();
    private final Node node = PageScroll.filled(page);
    private final TextLineField search;
    private Node first;

    public ProofsView(Desk desk, Consumer<Filed> open, Runnable tray, Runnable home) {
        var texts = desk.texts();
        search = new TextLineField(texts.get("proofs.search"));
        search.control().setId("search-proofs");
        page.getStyleClass().add("page");
        var proofs = new FileProof(desk.register()).all();
        page.getChildren()
                .add(
                        new PageHeader(
                                texts.get("proofs.title"),
                                texts.count("proofs.count", proofs.size()),
                                trayButton(desk, tray)));
        first = search.control();
        if (proofs.isEmpty()) {
            var back = Buttons.primary(texts.get("action.back-home"), home);
            first = back;
            page.getChildren()
                    .add(
                            new EmptyState(
                                    Icon.PROOF,
                                    texts.get("proofs.empty.title"),
                                    texts.get("proofs.empty.text"),
                                    back));
            return;
        }
        var found = new FilteredList<>(FXCollections.observableList(proofs));
        search.onChange(() ->
                found.setPredicate(f ->
                        Search.matches(
                                Search.index(f.person()) + Search.fold(f.proof().name()),
                                Objects.requireNonNullElse(search.value(), ""))));
        page.getChildren().addAll(search, list(desk, found, open));
    }

    private static Node trayButton(Desk desk, Runnable tray) {
        var texts = desk.texts();
        var waiting = desk.tray().waiting();
        var words =
                waiting == 0 ? texts.get("proofs.tray") : texts.get("proofs.tray-waiting", waiting);
        var button = Buttons.secondary(Icon.IMPORT, words, tray);
        button.setId("open-tray");
        return button;
    }

    private static Node list(Desk desk, FilteredList<Filed> found, Consumer<Filed> open) {
        var texts = desk.texts();
        var list = new ListView<>(found);
        list.setId("proofs");
        list.setAccessibleText(texts.get("proofs.title"));
        list.setPlaceholder(Labels.of(texts.get("proofs.none-found"), "soft"));
        list.setCellFactory(v ->
                new ListCell<>() {
                    @Override
                    protected void updateItem(Filed filed, boolean empty) {
                        super.updateItem(filed, empty);
                        setGraphic(empty ? null : line(texts, filed));
                        setAccessibleText(
                                empty
                                        ? ""
                                        : filed.person().names().full()
                                                + ", "
                                                + facts(texts, filed));
                    }
                });
        Runnable openChosen =
                () -> {
                    var chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        open.accept(chosen);
                    }
                };
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openChosen.run();
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen.run();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private static Node line(Texts texts, Filed filed) {
        var name = new Label(filed.person().names().full());
        name.getStyleClass().add("strong");
        var facts = new Label(facts(texts, filed));
        facts.getStyleClass().addAll("soft", "small");
        var words = new VBox(name, facts);
        words.setMinWidth(0);
        var line = new HBox(Icon.PROOF.node(), words);
        line.getStyleClass().add("gap-1");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String facts(Texts texts, Filed filed) {
        return texts.get(
                "proofs.line",
                DocumentWords.kind(texts, filed.proof().what()),
                filed.proof().name(),
                DocumentWords.pages(texts, filed.proof().pages()),
                texts.days().day(filed.proof().filedAt()));
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
