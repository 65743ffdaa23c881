package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Drops;
import fr.carnetderefus.ui.desk.Figures;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.Stamp;
import fr.carnetderefus.ui.parts.StatusBadge;
import fr.carnetderefus.ui.parts.Timeline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;

/** One person's sheet. */
public final class PersonView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Where back leads, as the button says it. */
        String backWords();

        void edit(PersonId id);

        void act(Standing standing, NextAction action);

        void noteCode(Standing standing);

        void recordNotice(Standing standing);

        void chooseProof(Standing standing);

        void fileProof(Standing standing, Path pdf);

        void openProof(FiledProof proof);

        /** Something goes wrong: shows the ways out. */
        void stuck(Standing standing);

        /** A paper for a case, to be read and saved. */
        void paper(Standing standing, PaperKind kind);

        /** Another case of the person. */
        void open(CaseKey key);

        /** Begins another procedure. */
        void begin(PersonId id, String procedure);

        void removed();
    }

    private final Desk desk;
    private final Texts texts;
    private final Exits exits;
    private final Standing standing;
    private final Person person;
    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button back;

    /**
     * The sheet of one case.
     *
     * @param all all about the person
     */
    public PersonView(Desk desk, PersonFile all, Standing standing, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.exits = exits;
        this.standing = standing;
        this.person = standing.person();
        this.back = Buttons.back(exits.backWords(), exits::back);
        back.setId("back");
        page.getStyleClass().add("page");
        page.getChildren().addAll(back, head());
        page.getChildren().addAll(remarks());
        new MeasureSheet(desk, all, standing, () -> exits.edit(person.id()))
                .node()
                .ifPresent(page.getChildren()::add);
        var notes = new NotesSheet(desk, all);
        if (notes.isDue()) {
            page.getChildren().add(notes.node());
        }
        page.getChildren().addAll(line(all), papers(), new SpentCode(desk, standing.file()).node());
        if (!notes.isDue()) {
            page.getChildren().add(notes.node());
        }
        standing.dates()
                .ifPresent(dates ->
                        page.getChildren()
                                .add(new DatesSheet(desk, standing.file(), dates).node()));
        page.getChildren()
                .add(new PapersSheet(desk, standing, kind -> exits.paper(standing, kind)).node());
        page.getChildren().add(new CasesSheet(desk, all, standing, exits).node());
        new PositionSheet(desk, all).node().ifPresent(page.getChildren()::add);
        new InformationSheet(desk, all).node().ifPresent(page.getChildren()::add);
        page.getChildren().add(new HistorySheet(desk, all).node());
        page.getChildren().add(new DetailsSheet(desk, standing.file()).node());
        page.getChildren().add(rest());
        Drops.accept(scroll, pdf -> exits.fileProof(standing, pdf));
    }

    private Node head() {
        var phrases = desk.phrases();
        var words =
                new VBox(
                        Labels.of(person.names().full(), "title"),
                        Labels.of(whoTheyAre(), "soft"),
                        new StatusBadge(phrases.shape(standing), phrases.status(standing)),
                        Labels.of(phrases.state(standing), "lead", "reading"));
        words.getStyleClass().add("gap-1");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = new HBox(words);
        Figures.of(phrases, standing, true).ifPresent(top.getChildren()::add);
        top.getStyleClass().add("gap-3");
        top.setAlignment(Pos.TOP_LEFT);
        var sheet = new Sheet(top);
        sheet.getChildren().add(nextActions());
        return sheet;
    }

    /** With the day of birth, by which one tells namesakes apart, and the household. */
    private String whoTheyAre() {
        var state = desk.register().state();
        var kind = desk.phrases().whoTheyAre(person, state, desk.today());
        var born = texts.get("person.born-on", kind, texts.days().day(person.born()));
        return state.households().size() > 1 && !person.household().isEmpty()
                ? texts.get("person.household", born, person.household())
                : born;
    }

    private Node nextActions() {
        var actions = new Actions();
        if (standing.next() != NextAction.NONE) {
            var next =
                    Buttons.primary(
                            desk.phrases().next(standing),
                            () -> exits.act(standing, standing.next()));
            next.setId("next");
            actions.getChildren().add(next);
        }
        if (standing.dates().isPresent() && !standing.status().settled()) {
            var key = standing.file().hasCode() ? "person.change-code" : "person.note-code";
            if (standing.next() != NextAction.NOTE_CODE) {
                actions.getChildren()
                        .add(Buttons.secondary(texts.get(key), () -> exits.noteCode(standing)));
            }
            if (standing.status() == Status.TO_REFUSE
                    && standing.next() != NextAction.CHOOSE_METHOD) {
                actions.getChildren().add(method());
            }
        }
        if (standing.next() != NextAction.FOLLOW_PATH) {
            var stuck =
                    Buttons.quiet(Icon.HELP, texts.get("guide.stuck"), () -> exits.stuck(standing));
            stuck.setId("stuck");
            actions.getChildren().add(stuck);
        }
        return actions;
    }

    /** Without a code at hand one may still choose how to refuse. */
    private Button method() {
        var words =
                standing.file().method().isEmpty()
                        ? desk.phrases()
                                .own(
                                        desk.phrases().procedure(standing.file()),
                                        "next.choose-method")
                        : texts.get("person.change-method");
        var method = Buttons.secondary(words, () -> exits.act(standing, NextAction.CHOOSE_METHOD));
        method.setId("method");
        return method;
    }

    private List<Node> remarks() {
        var notices = new java.util.ArrayList<Node>();
        for (var concern : standing.concerns()) {
            // what the measure says has a sheet of its own
            if (!MeasureSheet.tells(person, concern)) {
                notices.add(
                        new Notice(
                                Notice.Kind.SOON,
                                "",
                                desk.phrases().concern(person, concern, desk.today())));
            }
        }
        var procedure = desk.phrases().procedure(standing.file());
        if (standing.status() == Status.OVERDUE) {
            notices.add(new Notice(Notice.Kind.LATE, "", texts.of(procedure.lateAdvice())));
        }
        var before = desk.survey().before(person);
        if (!standing.status().settled() && !before.isEmpty()) {
            var names = before.stream().map(p -> p.names().given()).toList();
            notices.add(
                    new Notice(
                            Notice.Kind.INFO,
                            texts.get("person.before", texts.list(names)),
                            texts.of(procedure.orderWhy())));
        }
        return notices;
    }

    private Node line(PersonFile all) {
        var name = texts.get("person.timeline");
        var points = new Line(desk.phrases()).points(all, standing, desk.today());
        return Sheet.titled(name, new Timeline(points, name));
    }

    private Node papers() {
        var list = new VBox();
        list.getStyleClass().add("gap-1");
        for (var proof : standing.file().documents()) {
            var open =
                    Buttons.quiet(
                            Icon.PROOF,
                            texts.get(
                                    "person.proof",
                                    DocumentWords.kind(texts, proof.what()),
                                    proof.name(),
                                    DocumentWords.pages(texts, proof.pages()),
                                    texts.days().day(proof.filedAt())),
                            () -> exits.openProof(proof));
            open.setId("proof-" + proof.id());
            list.getChildren().add(open);
        }
        if (standing.file().proofs().isEmpty()) {
            list.getChildren().add(Labels.of(texts.get("person.no-proof"), "soft", "reading"));
        }
        var choose =
                Buttons.secondary(
                        Icon.IMPORT,
                        texts.get("person.choose-proof"),
                        () -> exits.chooseProof(standing));
        choose.setId("choose-proof");
        return Sheet.titled(
                texts.get("person.papers"),
                list,
                new Actions(choose),
                Labels.of(texts.get("person.drop-here"), "soft", "small"));
    }

    private Node rest() {
        var actions =
                new Actions(
                        Buttons.secondary(
                                Icon.EDIT, texts.get("person.edit"), () -> exits.edit(person.id())),
                        Buttons.secondary(
                                Icon.MAIL,
                                texts.get("person.record-notice"),
                                () -> exits.recordNotice(standing)));
        actions.getChildren().add(decision());
        var remove = Buttons.quiet(Icon.DELETE, texts.get("person.remove"), this::askRemove);
        remove.setId("remove");
        var erase =
                Buttons.quiet(
                        texts.get("person.erase"),
                        () -> new EraseSheet(desk, person.id(), exits::removed).ask());
        erase.setId("erase");
        actions.getChildren().addAll(remove, erase);
        return actions;
    }

    private Button decision() {
        var keeps = standing.file().decision() == Decision.KEEP;
        var decide = keeps ? Decision.REFUSE : Decision.KEEP;
        var key = keeps ? "person.refuse-after-all" : "person.keep";
        var button =
                Buttons.secondary(
                        texts.get(key),
                        () ->
                                desk.apply(
                                        () ->
                                                new RecordRefusal(desk.register())
                                                        .decide(standing.file().key(), decide),
                                        texts.get(
                                                keeps ? "person.said-refuse" : "person.said-keep",
                                                person.names().given()),
                                        () -> {}));
        button.setId("decide");
        return button;
    }

    private void askRemove() {
        var sheet =
                new DialogSheet(
                        texts.get("person.remove.title", person.names().full()),
                        Labels.of(texts.get("person.remove.text"), "reading"));
        desk.ask(
                sheet.answers(
                        Buttons.primary(
                                texts.get("person.remove.yes"),
                                () -> {
                                    sheet.close();
                                    desk.apply(
                                            () ->
                                                    new AddPerson(desk.register())
                                                            .remove(person.id()),
                                            texts.get("person.said-removed", person.names().full()),
                                            exits::removed);
                                }),
                        Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }

    /** Lets the stamp come down, once the proof has been filed. */
    public void landStamp() {
        for (var node : page.lookupAll(".stamp")) {
            if (node instanceof Stamp stamp) {
                stamp.land();
            }
        }
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        var next = page.lookup("#next");
        (next == null ? back : next).requestFocus();
    }
}
