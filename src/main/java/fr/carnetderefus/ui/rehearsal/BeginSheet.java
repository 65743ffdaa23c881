package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Mistake;
import fr.carnetderefus.model.rehearsal.Plan;
import fr.carnetderefus.model.rehearsal.Who;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Before it begins: for whom, and what shall happen. */
final class BeginSheet {
    /** What shall happen. */
    enum Course {
        WELL,
        WRONG,
        SURPRISE
    }

    /**
     * What is chosen.
     *
     * @param mistake what shall go wrong, where one says it oneself
     */
    record Choice(Who who, Course course, @Nullable Mistake mistake) {}

    private final Texts texts;
    private final Channel channel;
    private final RandomGenerator random;
    private final SegmentField<Who> who;
    private final SegmentField<Course> course;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox mistakes = new VBox();

    BeginSheet(Texts texts, Channel channel, RandomGenerator random, Choice before) {
        this.texts = texts;
        this.channel = channel;
        this.random = random;
        who =
                new SegmentField<>(
                        texts.get("rehearsal.who"),
                        List.of(Who.SELF, Who.CHILD, Who.REPRESENTED),
                        each -> texts.of("rehearsal.who", each));
        who.control().setId("rehearsal-who");
        who.setValue(before.who());
        course =
                new SegmentField<>(
                        texts.get("rehearsal.course"),
                        List.of(Course.values()),
                        each -> texts.of("rehearsal.course", each));
        course.control().setId("rehearsal-course");
        course.setValue(before.course());
        mistakes.getStyleClass().add("gap-1"); // room for the ring of the one in focus
        mistakes.setAccessibleRole(AccessibleRole.PARENT);
        mistakes.setAccessibleText(texts.get("rehearsal.mistake"));
        mistakes.getChildren().add(Labels.of(texts.get("rehearsal.mistake"), "strong"));
        Plan.playable(channel).forEach(m -> mistakes.getChildren().add(radio(m, before)));
        if (group.getSelectedToggle() == null && !group.getToggles().isEmpty()) {
            group.selectToggle(group.getToggles().getFirst());
        }
        showMistakes();
        course.onChange(this::showMistakes);
    }

    private Node radio(Mistake mistake, Choice before) {
        var radio = new RadioButton(texts.of(mistake.says()));
        radio.setMnemonicParsing(false);
        radio.setWrapText(true);
        radio.setMinHeight(RadioButton.USE_PREF_SIZE);
        radio.getStyleClass().addAll("step", "reading");
        radio.setId("play-" + mistake.id());
        radio.setUserData(mistake);
        radio.setToggleGroup(group);
        radio.setSelected(mistake.equals(before.mistake()));
        return radio;
    }

    private void showMistakes() {
        Presence.set(mistakes, course.value() == Course.WRONG);
    }

    /** The sheet; {@code begin} is given what was chosen. */
    Shown shown(Consumer<Plan> begin) {
        var start = Stand.onward(texts.get("rehearsal.begin"), () -> begin.accept(plan()));
        var sheet =
                new Sheet(
                        Labels.of(texts.get("rehearsal.begin.words"), "reading"),
                        who,
                        course,
                        mistakes,
                        new Actions(start));
        return new Shown(List.of(sheet), who::focus);
    }

    Choice choice() {
        var chosen = group.getSelectedToggle();
        return new Choice(
                Objects.requireNonNullElse(who.value(), Who.SELF),
                Objects.requireNonNullElse(course.value(), Course.WELL),
                chosen == null ? null : (Mistake) chosen.getUserData());
    }

    private Plan plan() {
        var chosen = choice();
        return switch (chosen.course()) {
            case WELL -> new Plan(channel, chosen.who(), Optional.empty());
            case WRONG -> new Plan(channel, chosen.who(), Optional.ofNullable(chosen.mistake()));
            case SURPRISE -> Plan.surprise(channel, chosen.who(), random);
        };
    }
}
