package fr.carnetderefus.ui.press;

import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.ui.desk.Pictures;

import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A job of JavaFX after its dialog. */
record SystemOrder(PrinterJob job) implements Press.Order {

    @Override
    public Press.Outcome print(Press.Pages pages) {
        try {
            var layout = job.getJobSettings().getPageLayout();
            var all =
                    chosen(job.getJobSettings().getPageRanges(), pages.count())
                            .allMatch(index ->
                                    job.printPage(layout, node(pages.page(index), layout)));
            if (all && job.endJob()) {
                return JobEnd.isRefused(job) ? Press.Outcome.FAILED : Press.Outcome.HANDED_OVER;
            }
            job.cancelJob();
            return Press.Outcome.FAILED;
        } catch (RuntimeException | Error e) {
            job.cancelJob(); // else it would wait for its next page for good
            throw e;
        }
    }

    /**
     * The pages chosen in the dialog, from 0. JavaFX leaves the choice to the program: it takes the
     * pages it is handed for those chosen, in their order.
     */
    @SuppressWarnings("NullAway") // JavaFX gives null for all pages
    static IntStream chosen(PageRange[] ranges, int count) {
        if (ranges == null || ranges.length == 0) {
            return IntStream.range(0, count);
        }
        return Stream.of(ranges)
                .flatMapToInt(range ->
                        IntStream.range(
                                range.getStartPage() - 1, Math.min(range.getEndPage(), count)));
    }

    private static Node node(PageImage page, PageLayout layout) {
        var place = Placement.of(page, paper(layout));
        var view = new ImageView(Pictures.of(page));
        view.setX(place.x());
        view.setY(place.y());
        view.setFitWidth(place.width());
        view.setFitHeight(place.height());
        return new Group(view);
    }

    private static Placement.Paper paper(PageLayout layout) {
        return new Placement.Paper(
                layout.getLeftMargin() + layout.getPrintableWidth() + layout.getRightMargin(),
                layout.getTopMargin() + layout.getPrintableHeight() + layout.getBottomMargin(),
                layout.getLeftMargin(),
                layout.getRightMargin(),
                layout.getTopMargin(),
                layout.getBottomMargin());
    }
}
