package fr.carnetderefus.ui.shell;

import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.press.PdfPages;
import fr.carnetderefus.ui.press.Press;

/** Prints a paper as its PDF has it, on the printer the person chooses. */
final class Printing {
    /** What follows. */
    interface Sequel {
        /** The system has all pages. */
        void handedOver();

        /** There is no printing here: the person would rather have the PDF. */
        void save();
    }

    private final Desk desk;
    private final Press press;
    private final Desk.Work<Pdf> source;
    private final Press.Lie lie;
    private final Runnable over;
    private final Sequel sequel;

    private Printing(
            Desk desk,
            Press press,
            Desk.Work<Pdf> source,
            Press.Lie lie,
            Runnable over,
            Sequel sequel) {
        this.desk = desk;
        this.press = press;
        this.source = source;
        this.lie = lie;
        this.over = over;
        this.sequel = sequel;
    }

    /**
     * To print a paper of ours.
     *
     * @param over hears that another may be ordered, whatever came of it
     */
    static Printing of(Desk desk, Press press, Sheet sheet, Runnable over, Sequel sequel) {
        var lie = sheet.look() == Sheet.Look.WIDE ? Press.Lie.ACROSS : Press.Lie.UPRIGHT;
        return new Printing(desk, press, () -> Pdf.of(PaperPdf.render(sheet)), lie, over, sequel);
    }

    /** To print a document of the archive, as it shows. */
    static Printing of(Desk desk, Press press, Pdf document, Runnable over, Sequel sequel) {
        return new Printing(desk, press, () -> document, Press.Lie.UPRIGHT, over, sequel);
    }

    void start() {
        desk.say(desk.texts().get("papers.print.preparing"));
        desk.look(
                () -> {
                    press.prepare();
                    return pages();
                },
                this::ask,
                this::fail);
    }

    private Press.Pages pages() throws Exception {
        return PdfPages.of(desk.reader(), source.run(), lie);
    }

    private void ask(Press.Pages pages) {
        Press.Asked asked;
        try {
            asked = press.ask(lie);
        } catch (RuntimeException e) {
            fail(e);
            return;
        }
        switch (asked) {
            case Press.Order order -> {
                desk.say(desk.texts().get("papers.print.under-way"));
                desk.look(() -> order.print(pages), this::end, this::fail);
            }
            case Press.Outcome outcome -> end(outcome);
        }
    }

    private void fail(Exception failure) {
        over.run();
        desk.unsay();
        desk.tell(failure);
    }

    private void end(Press.Outcome outcome) {
        over.run();
        desk.unsay();
        var said = desk.texts().of("papers.print", outcome);
        switch (outcome) {
            case HANDED_OVER -> sequel.handedOver();
            case CANCELLED -> desk.say(said);
            case NO_PRINTER, NO_SPOOLER, NO_DIALOG, FAILED -> offerThePdf(said);
        }
    }

    private void offerThePdf(String said) {
        var texts = desk.texts();
        var ask =
                new DialogSheet(
                        texts.get("failure.title"), new Notice(Notice.Kind.ERROR, "", said));
        var save =
                Buttons.primary(
                        Icon.EXPORT,
                        texts.get("papers.save"),
                        () -> {
                            ask.close();
                            sequel.save();
                        });
        save.setId("save-instead");
        var later = Buttons.secondary(texts.get("action.understood"), ask::close);
        later.setId("print-later");
        desk.ask(ask.answers(save, later));
    }
}
