package fr.carnetderefus.ui.notice;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.CodeField;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** One person the notice may be about: a box to tick, and then the place for the code. */
final class PersonRow extends VBox {
    private final Person person;
    private final CheckBox about;
    private final CodeField code;
    private final CodeWords words;

    PersonRow(Desk desk, Person person, boolean ticked, Runnable changed) {
        this.person = person;
        this.words = new CodeWords(desk);
        var texts = desk.texts();
        about = new CheckBox(CodeWords.who(texts, person));
        about.setId("about-" + person.id());
        about.setMnemonicParsing(false);
        about.setWrapText(true);
        code =
                new CodeField(
                        texts.get("notice-form.code-of", person.names().given()),
                        desk.showToggle());
        code.control().setId("code-" + person.id());
        code.marker(texts.get("notice-form.code-marker"));
        code.onChange(code::clearMessage);
        code.control()
                .focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        judge();
                    }
                });
        var below = new VBox(code);
        below.getStyleClass().addAll("gap-1", "indent");
        var twin = words.twin(person);
        if (!twin.isEmpty()) {
            below.getChildren().addFirst(Labels.of(twin, "soon-text", "reading"));
        }
        getStyleClass().add("gap-1");
        getChildren().addAll(about, below);
        about.selectedProperty()
                .subscribe(on -> {
                    below.setVisible(on);
                    below.setManaged(on);
                    changed.run();
                });
        about.setSelected(ticked);
    }

    Person person() {
        return person;
    }

    boolean ticked() {
        return about.isSelected();
    }

    CodeField code() {
        return code;
    }

    boolean judge() {
        return words.judge(person, code);
    }
}
