package fr.carnetderefus.ui.parts;

import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.Function;

/** A page of the gallery: JavaFX's own controls in our dress, beside the column of places. */
final class GalleryControls {
    private record Person(String name, String link, String until) {}

    private GalleryControls() {}

    static Region page() {
        var check = new CheckBox("Garder ce choix");
        check.setSelected(true);
        check.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        var radio = new RadioButton("Sans photo");
        radio.setSelected(true);
        var fold = new TitledPane("Détails", Labels.of("Numéro de série 01024576124", "code"));
        var progress = new ProgressBar(0.6);
        progress.setAccessibleText("Trois fichiers sur cinq");
        var middle =
                GalleryPages.page(
                        new Sheet(table()),
                        new Sheet(
                                check,
                                new RadioButton("Avec photo"),
                                radio,
                                new Hyperlink("Lire l’article 3.3.a"),
                                progress),
                        fold);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return new HBox(places(), middle);
    }

    private static Region places() {
        var places = Places.column("Lieux");
        places.add(Icon.TODAY, "Aujourd’hui", () -> {});
        places.add(Icon.PEOPLE, "Foyer", () -> {});
        places.add(Icon.PROOF, "Preuves", () -> {});
        places.add(Icon.CALENDAR, "Calendrier", () -> {});
        places.add(Icon.HELP, "Aide", () -> {});
        places.mark(0);
        return places;
    }

    private static TableView<Person> table() {
        var table = new TableView<Person>();
        table.setAccessibleText("Personnes");
        table.getItems()
                .setAll(
                        new Person("Léa Martin", "Enfant", "14/08/2026"),
                        new Person("Karim Martin", "Enfant", "02/09/2026"),
                        new Person("Jeanne Petit", "Mère", "11/10/2026"));
        table.getColumns()
                .setAll(
                        List.of(
                                column("Nom", p -> p.name()),
                                column("Lien", p -> p.link()),
                                column("Échéance", p -> p.until())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().select(1);
        return table;
    }

    private static TableColumn<Person, String> column(
            String title, Function<Person, String> words) {
        var column = new TableColumn<Person, String>(title);
        column.setCellValueFactory(row -> new SimpleStringProperty(words.apply(row.getValue())));
        return column;
    }
}
