package fr.carnetderefus.ui.proof;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Selects words of one page with the mouse or the keyboard. */
final class PageSelecting {
    private final Runnable changed;
    private @Nullable PageSelection selection;
    private @Nullable PageSelection begun;

    /**
     * @param changed runs when something else is selected
     */
    PageSelecting(Runnable changed) {
        this.changed = changed;
    }

    /** Lets words of that page be selected. */
    void on(PageSheet sheet) {
        sheet.setOnMousePressed(e -> press(sheet, e));
        sheet.setOnMouseDragged(e -> {
            var from = begun;
            if (from != null && from.page() == sheet.page()) {
                select(from.to(nearest(from, sheet, e)));
            }
        });
    }

    private void press(PageSheet sheet, MouseEvent press) {
        begun = null;
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        sheet.words()
                .ifPresent(text -> {
                    var at = sheet.onPage(press.getX(), press.getY());
                    var word = PageSelection.nearest(text, at.getX(), at.getY());
                    begun = new PageSelection(sheet.page(), text, word, word);
                });
        select(press.getClickCount() == 2 ? begun : null);
    }

    private static int nearest(PageSelection from, PageSheet sheet, MouseEvent mouse) {
        var at = sheet.onPage(mouse.getX(), mouse.getY());
        return PageSelection.nearest(from.text(), at.getX(), at.getY());
    }

    /** Selects all words of that page. */
    void all(PageSheet sheet) {
        sheet.words().ifPresent(text -> select(PageSelection.all(sheet.page(), text)));
    }

    private void select(@Nullable PageSelection other) {
        selection = other;
        changed.run();
    }

    Optional<String> words() {
        return Optional.ofNullable(selection).map(PageSelection::words);
    }

    List<PageBox> boxes(int page) {
        var now = selection;
        return now != null && now.page() == page ? now.boxes() : List.of();
    }
}
