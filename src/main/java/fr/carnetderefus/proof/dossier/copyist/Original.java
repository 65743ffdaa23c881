package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.Sheets.Copy;
import fr.carnetderefus.proof.dossier.copyist.Sheets.Tag;
import fr.carnetderefus.proof.dossier.copyist.Wire.Failure;
import fr.carnetderefus.proof.dossier.copyist.Wire.How;
import fr.carnetderefus.proof.worker.PageWalk;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One original, copied page by page: drawn where that is safe, as an image where it is not. */
final class Original {
    private final Order order;
    private final Fragment fragment;
    private final DataOutputStream out;
    private final HouseLetters house;

    Original(Order order, DataOutputStream out, Packer packer, HouseLetters house) {
        this.order = order;
        this.fragment = new Fragment(out, packer, order.first());
        this.out = out;
        this.house = house;
    }

    void copy() throws IOException {
        if (!order.instead().isEmpty()) {
            var sheets = new Sheets(fragment, out, house, order, 1);
            sheets.told(order.instead(), "");
            sheets.finish();
            return;
        }
        try (var document = open()) {
            var found = PageWalk.walk(document.getDocumentCatalog().getCOSObject());
            if (found.pages().isEmpty()) {
                fail(Failure.BROKEN);
                return;
            }
            PageWalk.flatten(document.getDocumentCatalog().getCOSObject(), found);
            copy(document, found.pages());
        } catch (InvalidPasswordException e) {
            fail(Failure.PASSWORD);
        } catch (UnopenedException e) {
            fail(Failure.BROKEN);
        }
    }

    /** It does not open. */
    private static final class UnopenedException extends Exception {
        private static final long serialVersionUID = 1L;

        UnopenedException(Throwable cause) {
            super(cause);
        }
    }

    private PDDocument open() throws InvalidPasswordException, UnopenedException {
        try {
            return open(order.password());
        } catch (InvalidPasswordException e) {
            if (order.password().isEmpty()) {
                throw e;
            }
            return open(""); // a password nobody asked for is no reason not to open
        }
    }

    private PDDocument open(String password) throws InvalidPasswordException, UnopenedException {
        try {
            return Loader.loadPDF(
                    new RandomAccessReadBuffer(order.original()),
                    password,
                    null,
                    null,
                    IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new UnopenedException(e); // LinkageError: see decision 0022
        }
    }

    private void fail(Failure failure) throws IOException {
        out.writeByte(Wire.FAILED);
        Order.writeText(out, failure.name());
    }

    private void copy(PDDocument document, List<COSDictionary> pages) throws IOException {
        var sheets = new Sheets(fragment, out, house, order, pages.size());
        var item = new ItemCopy(fragment);
        for (var index = 0; index < pages.size(); index++) {
            fragment.hold();
            if (order.skipped().contains(index)) {
                tell(sheets, "");
            } else {
                copy(document, index, sheets, item);
            }
            out.flush();
        }
        item.finish();
        sheets.finish();
    }

    private void copy(PDDocument document, int index, Sheets sheets, ItemCopy item)
            throws IOException {
        var why = "";
        try {
            draw(document, index, sheets, item);
            item.keep();
            return;
        } catch (UnfitException e) {
            why = e.why().name();
        } catch (OutputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            why = e.getClass().getSimpleName();
        }
        item.drop();
        fragment.drop();
        fragment.hold();
        try {
            picture(document, index, sheets, why);
            return;
        } catch (OutputException e) {
            throw e;
        } catch (UnfitException | IOException | RuntimeException e) {
            why += " " + e.getClass().getSimpleName();
        }
        fragment.drop();
        fragment.hold();
        tell(sheets, why);
    }

    private void tell(Sheets sheets, String why) throws IOException {
        sheets.told(List.of(sheets.said(order.pageInstead())), why);
    }

    private void draw(PDDocument document, int index, Sheets sheets, ItemCopy item)
            throws UnfitException, IOException {
        var page = document.getPage(index);
        var placement = Placement.of(page);
        var form = item.page(page, placement);
        var words = words(document, index);
        var drawn =
                "/Figure <</MCID "
                        + sheets.firstMark()
                        + ">> BDC q "
                        + Placement.written(placement.ofPage())
                        + " cm /X Do Q EMC\n";
        sheets.copied(
                placement,
                new Copy(
                        drawn,
                        "/XObject<</X " + Pdf.ref(form) + ">>",
                        List.of(figure(sheets, placement, words))),
                How.DRAWN,
                "");
    }

    private String words(PDDocument document, int index) throws IOException {
        var known = index < order.texts().size() ? order.texts().get(index) : "";
        return plain(known.isBlank() ? read(document, index) : known);
    }

    private static String read(PDDocument document, int index) throws IOException {
        var stripper = new org.apache.pdfbox.text.PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        return stripper.getText(document);
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .map(c -> Meanings.isPlain(Character.toString(c)) ? c : ' ')
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    /** A picture of a page: its name, and where there are any its words. */
    private Tag figure(Sheets sheets, Placement placement, String words) {
        var right = placement.left() + placement.width() * placement.scale();
        var top = placement.bottom() + placement.height() * placement.scale();
        return new Tag(
                "Figure",
                "/Alt"
                        + Pdf.text(sheets.said(order.alt()))
                        + (words.isEmpty() ? "" : "/ActualText" + Pdf.text(words))
                        + "/A<</O/Layout/Placement/Block/BBox["
                        + Pdf.numbers(placement.left(), placement.bottom(), right, top)
                        + "]>>");
    }

    private void picture(PDDocument document, int index, Sheets sheets, String why)
            throws UnfitException, IOException {
        var page = document.getPage(index);
        var placement = Placement.of(page);
        var image = PageImage.of(document, index, placement);
        var behind = WordsBehind.of(document, index);
        if (image.isBlank() && behind.isEmpty() && isSupposedToShow(page.getCOSObject())) {
            tell(sheets, why); // a blank sheet without a word would mislead
            return;
        }
        var number = image.write(fragment);
        var mark = sheets.firstMark();
        var drawn =
                "/Figure <</MCID "
                        + mark
                        + ">> BDC q "
                        + Pdf.numbers(
                                placement.width() * placement.scale(),
                                0,
                                0,
                                placement.height() * placement.scale(),
                                placement.left(),
                                placement.bottom())
                        + " cm /X Do Q EMC\n";
        var tags = new ArrayList<Tag>();
        tags.add(figure(sheets, placement, ""));
        if (!behind.isEmpty()) {
            drawn +=
                    "/P <</MCID "
                            + (mark + 1)
                            + ">> BDC\n"
                            + behind.written(placement.ofBox())
                            + "EMC\n";
            tags.add(new Tag("P", ""));
        }
        sheets.copied(
                placement,
                new Copy(drawn, "/XObject<</X " + Pdf.ref(number) + ">>", tags),
                How.PICTURED,
                why);
    }

    private static boolean isSupposedToShow(COSDictionary page) {
        return page.containsKey(COSName.CONTENTS) || page.containsKey(COSName.ANNOTS);
    }
}
