package fr.carnetderefus.ui.edit;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.text.MeasureWords;
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
import java.util.Optional;

/** Who acts for the person and on what ground; only for those who do not act for themselves. */
final class ActsForSheet {
    final ChoiceField<Somebody> by;
    final ChoiceField<Ground> ground;
    final ChoiceField<Extent> extent;
    final TextLineField reference;
    final TextLineField court;
    final DateField start;
    final DateField end;
    private final Texts texts;
    private final VBox measure;
    private final List<Somebody> people;
    private PersonKind kind = PersonKind.REPRESENTED;
    private final VBox remark = new VBox();
    private final Sheet sheet;

    ActsForSheet(Desk desk, List<Somebody> people) {
        this.texts = desk.texts();
        this.people = people;
        by =
                new ChoiceField<>(
                        texts.get("person-form.represented-by"),
                        texts.get("person-form.choose"),
                        people,
                        Somebody::name);
        by.control().setId("represented-by");
        by.onChange(by::clearMessage);
        ground =
                new ChoiceField<>(
                        texts.get("person-form.ground"),
                        texts.get("person-form.choose"),
                        List.of(Ground.values()),
                        g -> texts.of("ground", g));
        ground.control().setId("ground");
        ground.onChange(ground::clearMessage);
        ground.onChange(this::showMeasure);
        extent =
                new ChoiceField<>(
                        texts.get("person-form.extent"),
                        texts.get("person-form.choose"),
                        List.of(Extent.values()),
                        e -> texts.of("extent", e));
        extent.control().setId("extent");
        extent.hint(texts.get("person-form.extent-hint"));
        extent.onChange(this::showMeasure);
        reference = optional("person-form.reference", "reference");
        reference.hint(texts.get("person-form.reference-hint"));
        court = optional("person-form.court", "court");
        start = day(desk, "measure-start");
        end = day(desk, "measure-end");
        end.hint(texts.get("person-form.measure-end-hint"));
        // the two are compared: mending one may mend the other
        start.onChange(this::daysChanged);
        end.onChange(this::daysChanged);
        measure = new VBox(court, reference, start, end);
        measure.getStyleClass().add("gap-2");
        sheet =
                Sheet.titled(
                        texts.get("person-form.acts-for"), by, ground, extent, remark, measure);
    }

    private DateField day(Desk desk, String id) {
        var field = desk.dateField(texts.get("person-form." + id));
        field.control().setId(id);
        field.marker(texts.get("field.optional"));
        return field;
    }

    private void daysChanged() {
        start.clearMessage();
        end.clearMessage();
    }

    private TextLineField optional(String key, String id) {
        var field = new TextLineField(texts.get(key));
        field.control().setId(id);
        field.marker(texts.get("field.optional"));
        return field;
    }

    /** Chooses who alone can act for the person, and says why; with several, one is asked. */
    void propose(Optional<Somebody> alone) {
        alone.ifPresent(one -> {
            by.setValue(one);
            by.hint(texts.get("person-form.represented-by-alone"));
            by.onChange(() -> by.hint(""));
        });
    }

    /**
     * The sheet is there for a child and a represented adult. A child is nearly always under
     * parental authority; which measure an adult is under, only the judgment says.
     */
    void show(PersonKind kind) {
        this.kind = kind;
        var there = kind != PersonKind.ADULT;
        Presence.set(sheet, there);
        var now = ground.value();
        if (kind == PersonKind.CHILD && (now == null || !ofChildren(now))) {
            ground.setValue(Ground.PARENTAL_AUTHORITY);
        } else if (kind == PersonKind.REPRESENTED && now == Ground.PARENTAL_AUTHORITY) {
            ground.setValue(null);
        }
        showMeasure();
    }

    /** A minor is under parental authority, or has a guardian whom the judge named. */
    private static boolean ofChildren(Ground ground) {
        return ground == Ground.PARENTAL_AUTHORITY || ground == Ground.TUTELLE;
    }

    private void showMeasure() {
        var chosen = ground.value();
        Presence.set(measure, chosen != null && chosen.isMeasure());
        // of a curatelle, a sauvegarde and a child's guardian it changes nothing here
        Presence.set(extent, chosen != null && dependsOnExtent(chosen));
        remark.getChildren()
                .setAll(chosen != null && chosen.isMeasure() ? remark(chosen) : List.of());
    }

    private boolean dependsOnExtent(Ground chosen) {
        return Reach.of(kind, chosen, Extent.UNKNOWN) == Reach.IF_WRITTEN;
    }

    /** What the measure lets its holder do here. */
    private List<Node> remark(Ground chosen) {
        var weight =
                Reach.of(kind, chosen, chosenExtent()).leavesItToPerson()
                        ? Notice.Kind.SOON
                        : Notice.Kind.INFO;
        var words = new MeasureWords(texts).reach(kind, chosen, chosenExtent());
        return List.of(new Notice(weight, "", words));
    }

    void fill(Representation representation) {
        by.setValue(Somebody.of(representation.by(), people));
        ground.setValue(representation.ground());
        extent.setValue(representation.extent());
        reference.setValue(representation.reference());
        court.setValue(representation.court());
        start.setValue(representation.start());
        end.setValue(representation.end());
    }

    Extent chosenExtent() {
        return Objects.requireNonNullElse(extent.value(), Extent.UNKNOWN);
    }

    Sheet sheet() {
        return sheet;
    }
}
