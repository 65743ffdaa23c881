package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.proof.match.Clue;
import fr.carnetderefus.proof.match.Match;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Reveal;
import fr.carnetderefus.ui.parts.TextLineField;
import fr.carnetderefus.ui.parts.ToFound;
import fr.carnetderefus.ui.parts.Typed;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whose a document is: those it was read to be about, each with the reason, and whoever else one
 * looks for. Several may be ticked.
 */
final class WhoseBox extends VBox implements Typed.Grows {
    /** So many people are all in sight; of more one searches. */
    private static final int FEW = 8;

    /** So many are shown of whom one searches. */
    private static final int MOST_FOUND = 6;

    private static final String OFFERED = "offered";

    private final Desk desk;
    private final Texts texts;
    private final Named named;
    private final Map<PersonId, CheckBox> boxes = new LinkedHashMap<>();
    private final VBox listed = new VBox();
    private final VBox found = new VBox();
    private final List<CheckBox> offered = new ArrayList<>();
    private @Nullable TextLineField search;

    /** What is wrong with the answer: before all who may be ticked, or it would be below them. */
    private final VBox message = new VBox();

    private final Runnable changed;

    WhoseBox(Desk desk, List<Match> matches, Set<PersonId> ticked, Runnable changed) {
        this.desk = desk;
        this.texts = desk.texts();
        this.named = Named.in(desk);
        this.changed = changed;
        Presence.set(message, false);
        listed.getStyleClass().add("gap-1");
        found.getStyleClass().add("gap-1");
        getStyleClass().add("gap-1");
        getChildren().addAll(Labels.of(texts.get("filing.whose"), "strong"), message, listed);
        for (var match : matches) {
            if (match.clues().stream().noneMatch(c -> c instanceof Clue.ActsFor)) {
                list(match.person(), ticked.contains(match.person().id()), reasons(match));
            }
        }
        for (var id : ticked) {
            var person = desk.register().state().people().get(id);
            if (person != null && !boxes.containsKey(id)) {
                list(person.person(), true, "");
            }
        }
        others();
    }

    private void others() {
        var all = desk.register().state().people().values();
        if (all.size() <= FEW) {
            for (var file : all) {
                if (!boxes.containsKey(file.person().id())) {
                    list(file.person(), false, "");
                }
            }
            return;
        }
        var field = new TextLineField(texts.get("filing.someone-else"));
        field.control().setId("search-whose");
        field.onChange(() -> find(Objects.requireNonNullElse(field.value(), "")));
        ToFound.from(
                field.control(),
                offered::size,
                () -> offered.getFirst().requestFocus(),
                () -> offered.getFirst().fire());
        getChildren().addAll(field, found);
        search = field;
    }

    private void find(String query) {
        found.getChildren().clear();
        offered.clear();
        if (Search.fold(query).isEmpty()) {
            return;
        }
        var all =
                desk.register().state().people().values().stream()
                        .map(PersonFile::person)
                        .filter(p -> !boxes.containsKey(p.id()))
                        .filter(p -> Search.matches(index(p), query))
                        .toList();
        all.stream()
                .limit(MOST_FOUND)
                .forEach(p -> {
                    var box = box(p);
                    box.setOnAction(e -> {
                        found.getChildren().remove(box);
                        offered.remove(box);
                        list(p, true, "");
                        Objects.requireNonNull(boxes.get(p.id())).requestFocus();
                        changed();
                    });
                    box.setOnKeyPressed(key -> {
                        if (key.getCode() == KeyCode.ENTER) {
                            key.consume();
                            box.fire();
                        }
                    });
                    box.getStyleClass().add(OFFERED);
                    found.getChildren().add(box);
                    offered.add(box);
                });
        if (all.isEmpty()) {
            found.getChildren().add(Labels.of(texts.get("home.nobody-found"), "soft"));
        } else if (all.size() > MOST_FOUND) {
            var more = texts.count("filing.more-found", all.size() - MOST_FOUND);
            found.getChildren().add(Labels.of(more, "soft"));
        }
    }

    /** Of namesakes one tells by the day of birth, as it stands beside the name. */
    private String index(Person person) {
        return Search.index(person) + " " + Search.fold(texts.days().figures(person.born()));
    }

    /** Whether a box is of somebody who was searched for: Enter there chooses them. */
    static boolean isOffered(CheckBox box) {
        return box.getStyleClass().contains(OFFERED);
    }

    /** Whoever was found and ticked before is listed again. */
    @Override
    public void growFor(Typed typed) {
        for (var file : desk.register().state().people().values()) {
            var person = file.person();
            if (!boxes.containsKey(person.id()) && !typed.at(id(person)).isEmpty()) {
                list(person, true, "");
            }
        }
    }

    private static String id(Person person) {
        return "whose-" + person.id();
    }

    private CheckBox box(Person person) {
        var words =
                texts.get(
                        "filing.person",
                        person.names().full(),
                        texts.days().figures(person.born()));
        var box = new CheckBox(named.marked(words, person));
        box.setId(id(person));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        return box;
    }

    private void list(Person person, boolean tick, String reasons) {
        var box = box(person);
        box.setSelected(tick);
        box.setOnAction(e -> changed());
        boxes.put(person.id(), box);
        listed.getChildren().add(box);
        if (!reasons.isEmpty()) {
            box.setAccessibleHelp(reasons);
            var words = Labels.of(reasons, "soft", "small");
            var indented = new VBox(words);
            indented.getStyleClass().add("reason");
            listed.getChildren().add(indented);
        }
    }

    private String reasons(Match match) {
        return Reasons.of(texts, match);
    }

    private void changed() {
        message.getChildren().clear();
        Presence.set(message, false);
        changed.run();
    }

    /** Who is ticked, in the order shown. */
    Set<PersonId> ticked() {
        var ticked = new LinkedHashSet<PersonId>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) {
                ticked.add(id);
            }
        });
        return ticked;
    }

    /** Says that somebody must be ticked, and leads there. */
    void complain() {
        var nobody = new Notice(Notice.Kind.ERROR, "", texts.get("filing.nobody"));
        nobody.setId("whose-missing");
        say(nobody);
        focusFirst();
        Reveal.of(nobody);
    }

    /** Says what speaks against those who are ticked. */
    void warn(String words) {
        say(new Notice(Notice.Kind.LATE, "", words));
    }

    private void say(Notice notice) {
        message.getChildren().setAll(notice);
        Presence.set(message, true);
    }

    /** Goes to where somebody is found: the first box, or of many people the search. */
    void focusMissing() {
        var field = search;
        if (field != null) {
            field.focus();
        } else {
            focusFirst();
        }
    }

    /** Goes to the first who may be ticked; where there is nobody yet, to the search. */
    void focusFirst() {
        boxes.values().stream()
                .findFirst()
                .ifPresentOrElse(CheckBox::requestFocus, () -> focus(search));
    }

    private static void focus(@Nullable TextLineField field) {
        if (field != null) {
            field.focus();
        }
    }
}
