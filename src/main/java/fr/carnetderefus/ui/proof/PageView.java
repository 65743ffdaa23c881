package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.proof.PageSize;
import fr.carnetderefus.proof.PageText;
import fr.carnetderefus.proof.PageWord;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Theme;
import fr.carnetderefus.ui.proof.PageErrands.Errand;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of a PDF: scrolled, made larger and smaller, turned, searched, and copied from. */
final class PageView extends VBox {
    /** In points: what a page is taken for until it is measured. */
    private static final PageSize A4 = new PageSize(595.28, 841.89);

    /** What a screen reader says of a page before one would rather copy its words. */
    private static final int SPOKEN_CHARS = 500;

    /** Below so many em the tools would fill the window and leave the page out of sight. */
    private static final int NARROW_EM = 36;

    private final Desk desk;
    private final Texts texts;
    private final Pdf pdf;
    private final PageRoll roll;
    private final PageTools tools;
    private final PageSearch search;
    private final PageSearchBar bar;
    private final PageErrands errands;
    private final PageSelecting selecting = new PageSelecting(this::moved);
    private @Nullable Running measuring;
    private boolean measured;
    private boolean moved;
    private boolean wantsAll;
    private @Nullable PageHit shown;
    private @Nullable Image draft;

    /**
     * @param pages how many were counted
     */
    PageView(Desk desk, Pdf pdf, int pages) {
        this.desk = desk;
        this.texts = desk.texts();
        this.pdf = pdf;
        roll = new PageRoll(Collections.nCopies(Math.max(1, pages), A4), this::sheet, this::moved);
        roll.setId("pages");
        errands = new PageErrands(desk, pdf, new Hearing());
        tools = new PageTools(texts, roll, this::copyPage, () -> showTools(!wantsAll));
        search = new PageSearch(desk, pdf, this::searched);
        bar =
                new PageSearchBar(
                        texts,
                        search,
                        query -> search.start(query, roll.current(), roll.pages()),
                        tools.aside());
        VBox.setVgrow(roll, Priority.ALWAYS);
        getStyleClass().addAll("gap-1", "page-view");
        getChildren().addAll(tools, bar, roll);
        var keys = new PageKeys(roll, this::copySelected, this::selectPage, this::focusSearch);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        roll.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    roll.requestFocus();
                    e.consume(); // the screen that scrolls around takes the focus else
                });
        widthProperty().subscribe(width -> arrange());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        leave();
                    } else {
                        measure();
                    }
                });
    }

    private void arrange() {
        var narrow = getWidth() < NARROW_EM * Theme.em(this);
        tools.narrow(narrow, wantsAll);
        Presence.set(bar, !narrow || wantsAll);
    }

    private void showTools(boolean all) {
        wantsAll = all;
        arrange();
    }

    /** Goes to where one says what to search for in it. */
    void focusSearch() {
        showTools(true);
        bar.focus();
    }

    /** Shows a small picture of the first page until that is painted. */
    void draft(Image first) {
        draft = first;
        roll.sheets().stream().filter(s -> s.page() == 0).forEach(s -> s.draft(first));
    }

    /** Opens the document where these words stand. */
    void search(String words) {
        bar.search(words);
    }

    private void leave() {
        bar.stop();
        search.stop();
        errands.want(List.of());
        if (measuring != null) {
            measuring.cancel();
        }
    }

    /** What is in sight is laid out by the true sizes before anything is painted. */
    private void measure() {
        if (measured) {
            moved();
            return;
        }
        measuring =
                desk.look(
                        () -> desk.reader().pageSizes(pdf),
                        this::measured,
                        failure -> {
                            measured(Optional.empty());
                            desk.tell(failure);
                        });
    }

    private void measured(Optional<List<PageSize>> sizes) {
        measured = true;
        sizes.filter(s -> !s.isEmpty()).ifPresent(roll::sizes);
        moved();
    }

    private PageSheet sheet(int page) {
        var sheet = new PageSheet(page, texts.get("pdf.notice.no-preview"));
        sheet.setId("page-" + page);
        sheet.setAccessibleText(texts.get("proof.page", page + 1, roll.pages()));
        selecting.on(sheet);
        if (page == 0 && draft != null) {
            sheet.draft(draft);
        }
        return sheet;
    }

    /** Once for all that happens at a time, and never while nodes are being laid out. */
    private void moved() {
        if (!moved) {
            moved = true;
            Platform.runLater(() -> {
                moved = false;
                update();
            });
        }
    }

    private void update() {
        tools.show();
        roll.sheets().forEach(this::mark);
        sheet().ifPresent(now -> roll.setAccessibleText(now.getAccessibleText()));
        if (measured && getScene() != null) {
            errands.want(needs());
        }
    }

    private Optional<PageSheet> sheet() {
        return roll.sheets().stream().filter(s -> s.page() == roll.current()).findFirst();
    }

    /** Pictures of what is in sight first, then words, then the pages beside. */
    private List<Errand> needs() {
        var seen = new ArrayList<Errand>();
        var words = new ArrayList<Errand>();
        var beside = new ArrayList<Errand>();
        for (var sheet : roll.sheets()) {
            var width = sharp(sheet);
            if (sheet.isToPaint(width)) {
                (roll.isInSight(sheet) ? seen : beside).add(new Errand.Paint(sheet.page(), width));
            }
            if (sheet.isToRead() && roll.isInSight(sheet)) {
                words.add(new Errand.Read(sheet.page()));
            }
        }
        seen.addAll(words);
        seen.addAll(beside);
        return seen;
    }

    private int sharp(PageSheet sheet) {
        var dense = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        return (int) Math.max(1, Math.round(sheet.unturnedWidth() * dense));
    }

    /** What the reader says of pages that may have gone meanwhile. */
    private final class Hearing implements PageErrands.Answers {
        @Override
        public void painted(Errand.Paint asked, Optional<PageImage> image) {
            on(asked.page()).ifPresent(sheet -> sheet.show(asked.width(), image));
            moved();
        }

        @Override
        public void read(Errand.Read asked, Optional<PageText> text) {
            on(asked.page())
                    .ifPresent(sheet -> {
                        sheet.read(text);
                        sheet.setAccessibleText(spoken(sheet));
                    });
            searched();
        }

        private Optional<PageSheet> on(int page) {
            return roll.sheets().stream().filter(s -> s.page() == page).findFirst();
        }
    }

    private String spoken(PageSheet sheet) {
        var words =
                sheet.words().stream()
                        .flatMap(text -> text.words().stream())
                        .map(PageWord::text)
                        .collect(Collectors.joining(" "));
        return texts.get("proof.page", sheet.page() + 1, roll.pages())
                + "\n"
                + words.substring(0, Math.min(words.length(), SPOKEN_CHARS));
    }

    private void searched() {
        bar.show();
        var now = search.current();
        if (now != null && !now.equals(shown)) {
            var there = place(now);
            if (there.isEmpty()) {
                if (roll.current() != now.page()) {
                    roll.goTo(now.page()); // its words come once it is in sight
                }
            } else {
                shown = now;
                roll.goTo(now.page(), there.get());
            }
        } else if (now == null) {
            shown = null;
        }
        moved();
    }

    /** Where a hit stands, as soon as the words of its page are here. */
    private Optional<PageBox> place(PageHit hit) {
        return roll.sheets().stream()
                .filter(s -> s.page() == hit.page())
                .findFirst()
                .flatMap(PageSheet::words)
                .filter(text -> hit.to() < text.words().size())
                .map(text -> PageBox.lines(text, hit.from(), hit.to()).getFirst());
    }

    private void mark(PageSheet sheet) {
        var marks = new ArrayList<PageMark>();
        sheet.words()
                .ifPresent(text -> {
                    for (var hit : search.hits(sheet.page())) {
                        if (hit.to() < text.words().size()) {
                            var style =
                                    hit.equals(search.current()) ? PageMark.CURRENT : PageMark.HIT;
                            marks.add(
                                    new PageMark(style, PageBox.lines(text, hit.from(), hit.to())));
                        }
                    }
                });
        var selected = selecting.boxes(sheet.page());
        if (!selected.isEmpty()) {
            marks.add(new PageMark(PageMark.SELECTED, selected));
        }
        sheet.mark(marks);
    }

    private void selectPage() {
        sheet().ifPresent(selecting::all);
    }

    private void copySelected() {
        selecting.words().ifPresent(desk::copy);
    }

    private void copyPage() {
        var page = roll.current();
        desk.look(
                () -> desk.reader().words(pdf, page),
                text -> {
                    var words = text.filter(t -> !t.words().isEmpty());
                    words.ifPresent(t -> desk.copy(PageSelection.all(page, t).words()));
                    desk.say(
                            texts.get(
                                    words.isPresent() ? "proof.copied" : "proof.nothing-to-copy",
                                    page + 1));
                },
                desk::tell);
    }
}
