package fr.carnetderefus.ui.edit;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.control.CheckBox;

import java.util.List;

/** Names, birth, kind, household. */
final class WhoSheet {
    final SegmentField<PersonKind> kind;
    final TextLineField given;
    final TextLineField birthName;
    final TextLineField usedName;
    final DateField born;
    final CheckBox keeper;
    final TextLineField household;
    private final Texts texts;
    private final boolean keeperPossible;

    WhoSheet(Desk desk, boolean keeperPossible) {
        this.texts = desk.texts();
        this.keeperPossible = keeperPossible;
        kind =
                new SegmentField<>(
                        texts.get("person-form.kind"),
                        List.of(PersonKind.CHILD, PersonKind.REPRESENTED, PersonKind.ADULT),
                        k -> texts.of("kind", k));
        kind.control().setId("kind");
        given = line("person-form.given", "given");
        birthName = line("person-form.birth-name", "birth-name");
        usedName = line("person-form.used-name", "used-name");
        usedName.marker(texts.get("field.optional"));
        born = desk.dateField(texts.get("person-form.born"));
        born.control().setId("born");
        born.hint(texts.get("person-form.born-hint"));
        born.onChange(born::clearMessage);
        keeper = new CheckBox(texts.get("person-form.keeper"));
        keeper.setId("keeper");
        keeper.setWrapText(true);
        household = line("person-form.household", "household");
        household.hint(texts.get("person-form.household-hint"));
        kind.onChange(this::showKeeper);
        showKeeper();
    }

    private TextLineField line(String key, String id) {
        var field = new TextLineField(texts.get(key));
        field.control().setId(id);
        field.onChange(field::clearMessage);
        return field;
    }

    /** Only an adult, and only one of them, is oneself. */
    private void showKeeper() {
        var possible = keeperPossible && kind.value() == PersonKind.ADULT;
        Presence.set(keeper, possible);
    }

    void fill(Person person) {
        kind.setValue(person.kind());
        given.setValue(person.names().given());
        birthName.setValue(person.names().birth());
        usedName.setValue(person.names().used());
        born.setValue(person.born());
        keeper.setSelected(person.keeper());
        household.setValue(person.household());
    }

    Sheet sheet() {
        return Sheet.titled(
                texts.get("person-form.who"),
                kind,
                keeper,
                given,
                birthName,
                usedName,
                born,
                household);
    }
}
