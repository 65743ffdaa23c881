package fr.carnetderefus.ui.notice;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.CodeField;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** One person the notice may be about: a box to tick, and then the place for the code. */
final class PersonRow extends VBox {
    private final Person person;
    private final CheckBox about;
    private final CodeField code;
    private final CodeWords words;
    private final VBox below;
    private boolean codeAsked = true;

    PersonRow(Desk desk, Person person, boolean ticked, Runnable changed) {
        this.person = person;
        this.words = new CodeWords(desk);
        var texts = desk.texts();
        about = new CheckBox(CodeWords.who(texts, person));
        about.setId(box(person));
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
        below = new VBox(code);
        below.getStyleClass().addAll("gap-1", "indent");
        var twin = words.twin(person);
        if (!twin.isEmpty()) {
            below.getChildren().addFirst(Labels.of(twin, "soon-text", "reading"));
        }
        getStyleClass().add("gap-1");
        getChildren().addAll(about, below);
        about.selectedProperty()
                .subscribe(on -> {
                    show();
                    changed.run();
                });
        about.setSelected(ticked);
    }

    /** The id of a person's box. */
    static String box(Person person) {
        return "about-" + person.id();
    }

    private void show() {
        Presence.set(below, about.isSelected() && codeAsked);
    }

    /** Whether such a notice brings a code at all. */
    void askCode(boolean asked) {
        codeAsked = asked;
        show();
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

    /** The code as typed; empty where none is known, or none is asked for. */
    String typed() {
        var typed = code.value();
        return typed == null || !codeAsked ? "" : typed;
    }

    boolean judge() {
        return !codeAsked || words.judge(person, code);
    }
}
