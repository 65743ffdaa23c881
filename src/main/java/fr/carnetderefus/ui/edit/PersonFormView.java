package fr.carnetderefus.ui.edit;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Field;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The form for one person, new or known. */
public final class PersonFormView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void saved(PersonId id);

        /** Saved, and the next person is to be entered. */
        void another();

        void cancelled();
    }

    /** Where one begins to type. */
    public enum At {
        START,
        NIR,
        CARD
    }

    private final Desk desk;
    private final Texts texts;
    private final Exits exits;
    private final At at;
    private final @Nullable Person existing;
    private final PersonId id;
    private final WhoSheet who;
    private final ActsForSheet actsFor;
    private final CardSheet card;
    private final ScrollPane scroll;
    private final PersonDraft asOpened;

    /** A form; {@code existing} is null for somebody new. */
    public PersonFormView(Desk desk, @Nullable Person existing, At at, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.exits = exits;
        this.at = at;
        this.existing = existing;
        this.id = existing == null ? AddPerson.newId() : existing.id();
        var keeper = desk.register().state().keeper();
        who = new WhoSheet(desk, keeper.isEmpty() || keeper.get().person().id().equals(id));
        var representatives = people("person-form.by-keeper", true);
        var holders = people("person-form.own-card", false);
        actsFor = new ActsForSheet(desk, representatives);
        card = new CardSheet(desk, holders);
        var representation = existing == null ? null : existing.representation();
        if (representation == null) {
            actsFor.propose(alone(representatives));
        } else {
            actsFor.fill(representation);
        }
        if (existing == null) {
            preset(holders);
        } else {
            who.fill(existing);
            card.fill(existing.insurance(), holders);
        }
        who.kind.onChange(() -> kindChanged(holders));
        actsFor.by.onChange(() -> kindChanged(holders));
        actsFor.show(kind());
        var page = new VBox(header(), who.sheet(), actsFor.sheet(), card.sheet(), actions());
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        asOpened = person();
    }

    private Node header() {
        return existing == null
                ? new PageHeader(
                        texts.get("person-form.new"), texts.get("person-form.new-sentence"))
                : new PageHeader(texts.get("person-form.edit", existing.names().full()), "");
    }

    private List<Somebody> people(String first, boolean adultsOnly) {
        var named = Named.in(desk);
        var people = new ArrayList<Somebody>();
        people.add(new Somebody(null, texts.get(first)));
        desk.register().state().cases().values().stream()
                .map(CaseFile::person)
                .filter(p -> !p.id().equals(id))
                .filter(p -> !adultsOnly || p.kind() == PersonKind.ADULT)
                .map(p -> new Somebody(p.id(), named.full(p)))
                .forEach(people::add);
        return people;
    }

    /** The only one who can act for the person; a keeper in the carnet is one of its people. */
    private Optional<Somebody> alone(List<Somebody> representatives) {
        var keeperWithin = desk.register().state().keeper().isPresent();
        var able = representatives.stream().filter(s -> s.id() != null || !keeperWithin).toList();
        return able.size() == 1 ? Optional.of(able.getFirst()) : Optional.empty();
    }

    /**
     * The kind that is most often right: the first person is oneself, the next ones children. A
     * household is proposed where there is no other: saved unread, a wrong one would be false.
     */
    private void preset(List<Somebody> holders) {
        var state = desk.register().state();
        var first = state.cases().isEmpty();
        who.kind.setValue(first ? PersonKind.ADULT : PersonKind.CHILD);
        who.keeper.setSelected(first);
        card.coveredBy.setValue(holders.getFirst());
        var households = state.households();
        if (households.size() == 1) {
            who.household.setValue(households.getFirst());
        }
        kindChanged(holders);
    }

    /** A child is asked for with the number and card of the parent who acts for it. */
    private void kindChanged(List<Somebody> holders) {
        actsFor.show(kind());
        if (existing != null) {
            return;
        }
        var by = actsFor.by.value();
        var parent = kind() == PersonKind.CHILD && by != null ? by.id() : null;
        card.coveredBy.setValue(Somebody.of(parent, holders));
    }

    private PersonKind kind() {
        return Objects.requireNonNullElse(who.kind.value(), PersonKind.ADULT);
    }

    private Node actions() {
        var save = Buttons.primary(Icon.CHECK, texts.get("person-form.save"), () -> save(false));
        save.setDefaultButton(true);
        save.setId("save");
        var actions = new Actions(save);
        if (existing == null) {
            var more = Buttons.secondary(texts.get("person-form.save-more"), () -> save(true));
            more.setId("save-more");
            actions.getChildren().add(more);
        }
        var cancel = Buttons.quiet(texts.get("action.cancel"), this::cancel);
        cancel.setId("cancel");
        actions.getChildren().add(cancel);
        return actions;
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
            key.consume();
            save(false);
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            cancel();
        }
    }

    private PersonDraft person() {
        var by = actsFor.by.value();
        var holder = card.coveredBy.value();
        var own = card.isOwn();
        return new PersonDraft(
                id,
                who.given.value(),
                who.birthName.value(),
                who.usedName.value(),
                who.born.value(),
                who.born.value() == null && !who.born.isBlank(),
                kind(),
                who.keeper.isSelected() && who.keeper.isVisible(),
                who.household.value(),
                by == null ? null : by.id(),
                by == null,
                actsFor.ground.value(),
                actsFor.chosenExtent(),
                actsFor.reference.value(),
                actsFor.court.value(),
                actsFor.start.value(),
                actsFor.start.value() == null && !actsFor.start.isBlank(),
                actsFor.end.value(),
                actsFor.end.value() == null && !actsFor.end.isBlank(),
                holder == null ? null : holder.id(),
                own ? card.nir.value() : null,
                own ? card.cardType.value() : null,
                own ? card.serial.value() : null,
                card.department.value(),
                card.caisse.value());
    }

    private Field<?> field(PersonDraft.Place place) {
        return switch (place) {
            case GIVEN -> who.given;
            case BIRTH_NAME -> who.birthName;
            case BORN -> who.born;
            case REPRESENTATIVE -> actsFor.by;
            case GROUND -> actsFor.ground;
            case MEASURE_START -> actsFor.start;
            case MEASURE_END -> actsFor.end;
            case NIR -> card.nir;
            case CARD_TYPE -> card.cardType;
            case CARD_SERIAL -> card.serial;
            case CAISSE -> card.caisse;
        };
    }

    private void save(boolean more) {
        var draft = person();
        var problems = draft.problems(desk.today());
        for (var place : PersonDraft.Place.values()) {
            var problem = problems.get(place);
            if (problem != null) {
                var typed = draft.nir() == null ? 0 : draft.nir().length();
                field(place).error(texts.get(problem, typed));
            } else if (field(place).isWrong()) {
                field(place).clearMessage();
            }
        }
        if (!problems.isEmpty()) {
            // an EnumMap keeps the order in which the fields stand
            reveal(field(problems.keySet().iterator().next()));
            return;
        }
        var person = draft.person();
        var verb = new AddPerson(desk.register());
        desk.apply(
                () -> {
                    if (existing == null) {
                        verb.add(person);
                    } else {
                        verb.amend(person);
                    }
                },
                texts.get("person-form.said", person.names().full()),
                () -> {
                    if (more) {
                        exits.another();
                    } else {
                        exits.saved(id);
                    }
                });
    }

    private void reveal(Field<?> field) {
        var page = scroll.getContent();
        var top = page.sceneToLocal(field.localToScene(field.getBoundsInLocal())).getMinY();
        var room = page.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp((top - 48) / room, 0, 1));
        }
        field.focus();
    }

    private void cancel() {
        desk.leave(this, exits::cancelled);
    }

    @Override
    public boolean hasUnsaved() {
        return !person().equals(asOpened);
    }

    @Override
    public String unsavedAbout() {
        var typed = who.given.value();
        return existing != null
                ? Named.in(desk).full(existing)
                : typed == null ? texts.get("drop.new-person") : typed;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        switch (at) {
            case START -> who.given.focus();
            case NIR -> card.nir.focus();
            case CARD -> (card.cardType.value() == null ? card.cardType : card.serial).focus();
        }
    }

    @Override
    public boolean keepsInput() {
        return true;
    }
}
