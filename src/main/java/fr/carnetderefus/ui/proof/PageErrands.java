package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.proof.PageText;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.ui.desk.Desk;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Asks the reader for what the pages in sight need, one question at a time, so that a page one
 * leaves again costs one painting at most.
 */
final class PageErrands {
    /** Something that a page needs. */
    sealed interface Errand {
        int page();

        /** Its picture, so wide in pixels of the screen. */
        record Paint(int page, int width) implements Errand {}

        /** Its words. */
        record Read(int page) implements Errand {}
    }

    /** Who hears the answers. */
    interface Answers {
        void painted(Errand.Paint asked, Optional<PageImage> image);

        void read(Errand.Read asked, Optional<PageText> text);
    }

    private final Desk desk;
    private final Pdf pdf;
    private final Answers answers;
    private List<Errand> wanted = List.of();
    private @Nullable Errand asked;
    private @Nullable Running running;
    private boolean told;

    PageErrands(Desk desk, Pdf pdf, Answers answers) {
        this.desk = desk;
        this.pdf = pdf;
        this.answers = answers;
    }

    /** Wants these now, the first first, and nothing else. */
    void want(List<Errand> errands) {
        wanted = List.copyOf(errands);
        var now = asked;
        if (now != null && wanted.stream().noneMatch(e -> e.page() == now.page())) {
            giveUp();
        }
        next();
    }

    private void giveUp() {
        if (running != null) {
            running.cancel();
        }
        running = null;
        asked = null;
    }

    private void next() {
        if (asked != null || wanted.isEmpty()) {
            return;
        }
        var errand = wanted.getFirst();
        wanted = wanted.subList(1, wanted.size());
        asked = errand;
        var started =
                switch (errand) {
                    case Errand.Paint paint ->
                            desk.look(
                                    () -> desk.reader().render(pdf, paint.page(), paint.width()),
                                    image -> answered(paint, () -> answers.painted(paint, image)),
                                    failure -> failed(paint, failure));
                    case Errand.Read read ->
                            desk.look(
                                    () -> desk.reader().words(pdf, read.page()),
                                    text -> answered(read, () -> answers.read(read, text)),
                                    failure -> failed(read, failure));
                };
        running = errand.equals(asked) ? started : null;
    }

    private void answered(Errand errand, Runnable tell) {
        if (errand.equals(asked)) {
            asked = null;
            running = null;
            tell.run();
            Platform.runLater(this::next);
        }
    }

    /** The reader itself does not work: said once, not for each page that comes into sight. */
    private void failed(Errand errand, Exception failure) {
        answered(
                errand,
                () -> {
                    switch (errand) {
                        case Errand.Paint paint -> answers.painted(paint, Optional.empty());
                        case Errand.Read read -> answers.read(read, Optional.empty());
                    }
                });
        if (!told) {
            told = true;
            desk.tell(failure);
        }
    }
}
