package fr.carnetderefus.ui.edit;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;

/** Who acts for the person and on what ground; only for those who do not act for themselves. */
final class ActsForSheet {
    final ChoiceField<Somebody> by;
    final ChoiceField<Ground> ground;
    final TextLineField reference;
    final TextLineField court;
    final DateField end;
    private final Texts texts;
    private final VBox measure;
    private final VBox remark = new VBox();
    private final Sheet sheet;

    ActsForSheet(Desk desk, List<Somebody> people) {
        this.texts = desk.texts();
        by =
                new ChoiceField<>(
                        texts.get("person-form.represented-by"),
                        texts.get("person-form.choose"),
                        people,
                        Somebody::name);
        by.control().setId("represented-by");
        ground =
                new ChoiceField<>(
                        texts.get("person-form.ground"),
                        texts.get("person-form.choose"),
                        List.of(Ground.values()),
                        g -> texts.of("ground", g));
        ground.control().setId("ground");
        ground.onChange(this::showMeasure);
        reference = optional("person-form.reference", "reference");
        reference.hint(texts.get("person-form.reference-hint"));
        court = optional("person-form.court", "court");
        end = desk.dateField(texts.get("person-form.measure-end"));
        end.control().setId("measure-end");
        end.onChange(end::clearMessage);
        end.marker(texts.get("field.optional"));
        measure = new VBox(reference, court, end);
        measure.getStyleClass().add("gap-2");
        sheet = Sheet.titled(texts.get("person-form.acts-for"), by, ground, remark, measure);
    }

    private TextLineField optional(String key, String id) {
        var field = new TextLineField(texts.get(key));
        field.control().setId(id);
        field.marker(texts.get("field.optional"));
        return field;
    }

    /** The sheet is there for a child and a represented adult, with the ground that is usual. */
    void show(PersonKind kind) {
        var there = kind != PersonKind.ADULT;
        Presence.set(sheet, there);
        var now = ground.value();
        if (kind == PersonKind.CHILD && (now == null || now == Ground.CURATELLE)) {
            ground.setValue(Ground.PARENTAL_AUTHORITY);
        } else if (kind == PersonKind.REPRESENTED
                && (now == null || now == Ground.PARENTAL_AUTHORITY)) {
            ground.setValue(Ground.TUTELLE);
        }
        showMeasure();
    }

    private void showMeasure() {
        var chosen = ground.value();
        var isMeasure = chosen != null && chosen.isMeasure();
        Presence.set(measure, isMeasure);
        remark.getChildren()
                .setAll(chosen != null && chosen.isMeasure() ? remark(chosen) : List.of());
    }

    /** What the measure lets its holder do here (shared facts, section 1, with the articles). */
    private List<Node> remark(Ground chosen) {
        var kind = chosen == Ground.CURATELLE ? Notice.Kind.SOON : Notice.Kind.INFO;
        return List.of(new Notice(kind, "", texts.get("person-form.remark." + Texts.word(chosen))));
    }

    void fill(Representation representation, List<Somebody> people) {
        by.setValue(Somebody.of(representation.by(), people));
        ground.setValue(representation.ground());
        reference.setValue(representation.reference());
        court.setValue(representation.court());
        end.setValue(representation.end());
    }

    Ground chosenGround() {
        return Objects.requireNonNullElse(ground.value(), Ground.PARENTAL_AUTHORITY);
    }

    Sheet sheet() {
        return sheet;
    }
}
