package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Patience;
import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.ReadyPaper;
import fr.carnetderefus.settings.KioskSettings;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What staff see behind their door. Nothing of any visitor is here to be seen. */
final class StaffPages {

    private final Kiosk kiosk;
    private final Texts texts;
    private final Said said = new Said();

    StaffPages(Kiosk kiosk) {
        this.kiosk = kiosk;
        this.texts = kiosk.tongue().rest();
    }

    /** Asks for the figures. */
    Page door() {
        return new PinPages(kiosk).ask(kiosk::enterStaff, kiosk::home);
    }

    /** Staff choose their figures. */
    Page choosePin(@Nullable Runnable back) {
        return new PinPages(kiosk).choose(kiosk::enterStaff, back);
    }

    /** All that staff decide, and what was counted. */
    Page page() {
        var body = new ArrayList<Node>();
        if (!kiosk.settings().closed().isEmpty()) {
            body.add(found());
        }
        body.add(said);
        body.add(Labels.of(texts.get("kiosk.stillness"), "heading"));
        body.add(stillness());
        body.add(Labels.of(texts.get("kiosk.languages"), "heading"));
        kiosk.tongues().forEach(tongue -> body.add(language(tongue)));
        body.add(Labels.of(texts.get("kiosk.printer"), "heading"));
        body.add(printer());
        body.add(Labels.of(texts.get("kiosk.host"), "heading"));
        body.addAll(host());
        body.add(Labels.of(texts.get("kiosk.counts"), "heading"));
        body.addAll(counts());
        return new Page("", texts.get("kiosk.staff.title"), body.toArray(Node[]::new))
                .ways(
                        id(
                                "staff-done",
                                Buttons.primary(
                                        Icon.CHECK, texts.get("kiosk.staff.done"), kiosk::home)),
                        id(
                                "change-pin",
                                Buttons.secondary(
                                        Icon.LOCK,
                                        texts.get("kiosk.pin.change"),
                                        () -> kiosk.show(choosePin(kiosk::enterStaff)))),
                        id(
                                "leave",
                                Buttons.secondary(
                                        Icon.CLOSE, texts.get("kiosk.leave"), kiosk::leave)));
    }

    private static Button id(String id, Button button) {
        button.setId(id);
        return button;
    }

    /** What the kiosk found after a visit, and the way to open it again. */
    private Node found() {
        var what =
                kiosk.settings().closed().stream()
                        .map(word -> texts.get("kiosk.found." + word))
                        .toList();
        var open =
                id(
                        "open-again",
                        Buttons.secondary(
                                Icon.UNLOCK,
                                texts.get("kiosk.open-again"),
                                () -> {
                                    keep(kiosk.settings().withClosed(List.of()));
                                    kiosk.show(page());
                                }));
        return new Notice(
                Notice.Kind.ERROR, texts.get("kiosk.found"), String.join(" ", what), open);
    }

    private Node stillness() {
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().addAll("key-row", "segments");
        for (var minutes = Patience.LEAST_MINUTES; minutes <= Patience.MOST_MINUTES; minutes++) {
            var chosen = minutes;
            var toggle = new ToggleButton(texts.count("kiosk.minutes", minutes));
            toggle.setId("stillness-" + minutes);
            toggle.setToggleGroup(group);
            toggle.setSelected(minutes == kiosk.settings().stillness());
            toggle.setOnAction(e -> {
                toggle.setSelected(true); // one of them always is
                keep(kiosk.settings().withStillness(chosen));
            });
            row.getChildren().add(toggle);
        }
        return row;
    }

    private Node language(Tongue tongue) {
        var box = box("language-" + tongue.code(), tongue.name());
        box.setSelected(kiosk.offered().contains(tongue));
        box.setOnAction(e -> {
            var codes = new ArrayList<String>();
            for (var other : kiosk.tongues()) {
                var wanted =
                        other.equals(tongue) ? box.isSelected() : kiosk.offered().contains(other);
                if (wanted) {
                    codes.add(other.code());
                }
            }
            keep(kiosk.settings().withTongues(codes));
            if (codes.isEmpty()) {
                kiosk.show(page()); // none is all: that is seen
            }
        });
        return box;
    }

    private Node printer() {
        var prints = box("prints", texts.get("kiosk.prints"));
        prints.setSelected(kiosk.settings().prints());
        prints.setOnAction(e -> keep(kiosk.settings().withPrints(prints.isSelected())));
        var ready =
                id(
                        "ready",
                        Buttons.secondary(Icon.PRINT, texts.get("kiosk.ready"), this::printReady));
        return new VBox(prints, ready);
    }

    private static CheckBox box(String id, String words) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        return box;
    }

    /** Prints what is in order this morning; a person says whether the page came out. */
    private void printReady() {
        said.tell(Notice.Kind.INFO, texts.get("kiosk.ready.printing"));
        var sheet =
                new ReadyPaper(texts)
                        .sheet(
                                kiosk.today(),
                                kiosk.settings().closed().isEmpty(),
                                kiosk.settings().stillness(),
                                kiosk.procedure().checked());
        kiosk.work(
                () -> kiosk.outside().printer().print(PaperPdf.render(sheet)),
                outcome -> {
                    switch (outcome) {
                        case PRINTED -> askWhetherOut();
                        case NO_PRINTER, FAILED ->
                                said.tell(Notice.Kind.ERROR, texts.of("kiosk.ready", outcome));
                    }
                },
                failure -> said.tell(Notice.Kind.ERROR, texts.get("kiosk.ready.failed")));
    }

    private void askWhetherOut() {
        var yes =
                id(
                        "out-yes",
                        Buttons.secondary(
                                Icon.CHECK, texts.get("kiosk.ready.yes"), () -> out(true)));
        var no =
                id(
                        "out-no",
                        Buttons.secondary(
                                Icon.CLOSE, texts.get("kiosk.ready.no"), () -> out(false)));
        said.tell(Notice.Kind.SOON, texts.get("kiosk.ready.out"), yes, no);
    }

    /** A printer that prints nothing is not offered to visitors. */
    private void out(boolean cameOut) {
        keep(kiosk.settings().withPrints(cameOut));
        kiosk.show(page());
        said.tell(
                cameOut ? Notice.Kind.INFO : Notice.Kind.SOON,
                texts.get(cameOut ? "kiosk.ready.good" : "kiosk.ready.bad"));
    }

    /** The lines at the foot of sheets, and the way to change them. */
    private List<Node> host() {
        var nodes = new ArrayList<Node>();
        kiosk.settings().host().forEach(line -> nodes.add(Labels.of(line, "reading")));
        nodes.add(
                id(
                        "host",
                        Buttons.secondary(
                                Icon.EDIT,
                                texts.get("kiosk.host.change"),
                                () ->
                                        new HostPage(
                                                        kiosk,
                                                        texts,
                                                        () -> kiosk.show(page()),
                                                        this::hosted)
                                                .show())));
        return nodes;
    }

    private void hosted(List<String> lines) {
        var kept = kiosk.change(kiosk.settings().withHost(lines));
        kiosk.show(page());
        tell(kept);
    }

    private List<Node> counts() {
        var tally = kiosk.tallies().all();
        var nodes = new ArrayList<Node>();
        for (var counted : Counted.values()) {
            nodes.add(
                    Labels.of(
                            texts.get(
                                    "kiosk.count",
                                    texts.of("kiosk.counted", counted),
                                    tally.total(counted)),
                            "reading"));
        }
        nodes.add(
                id(
                        "counts-save",
                        Buttons.secondary(
                                Icon.EXPORT,
                                texts.get("kiosk.counts.save"),
                                () -> new CountsPage(kiosk).show())));
        return nodes;
    }

    private void keep(KioskSettings settings) {
        tell(kiosk.change(settings));
    }

    private void tell(boolean kept) {
        said.tell(
                kept ? Notice.Kind.INFO : Notice.Kind.ERROR,
                texts.get(kept ? "kiosk.kept" : "kiosk.not-kept"));
    }
}
