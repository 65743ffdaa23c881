package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What comes into a folder is told once, when it is all there. */
class NewFilesTest {
    private static final String WHOLE = "%PDF-1.4 a letter %%EOF\n";
    private static final String BEGUN = "%PDF-1.4 a lett";

    /** Looks after which whatever rests is told. */
    private static final int LONG = 7;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path place;

    private Path folder() throws IOException {
        return Files.createDirectories(place.resolve("Scans"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder().resolve(name), text);
    }

    private static List<Path> looks(NewFiles files, int times) throws IOException {
        var told = new ArrayList<Path>();
        for (var i = 0; i < times; i++) {
            told.addAll(files.look());
        }
        return told;
    }

    @Test
    void whatIsThereAlreadyIsNotNew() throws Exception {
        write("old.pdf", WHOLE);
        var files = NewFiles.documents(folder());
        assertEquals(List.of(), looks(files, LONG));
        var come = write("come.pdf", WHOLE);
        assertEquals(List.of(come), looks(files, 2));
        assertEquals(List.of(), looks(files, LONG), "told once");
    }

    @Test
    void aPdfWithoutItsEndIsStillBeingWritten() throws Exception {
        var files = NewFiles.documents(folder());
        looks(files, 1);
        var scan = write("scan.pdf", BEGUN);
        assertEquals(List.of(), looks(files, 4));
        Files.writeString(scan, WHOLE);
        assertEquals(List.of(scan), looks(files, 2));
    }

    @Test
    void oneThatNeverGetsItsEndIsToldAllTheSame() throws Exception {
        var files = NewFiles.documents(folder());
        looks(files, 1);
        var scan = write("scan.pdf", BEGUN);
        assertEquals(List.of(scan), looks(files, LONG));
    }

    @Test
    void aScanThatWasBegunBeforeIsNewOnceItIsWhole() throws Exception {
        var scan = write("scan.pdf", BEGUN);
        var files = NewFiles.documents(folder());
        assertEquals(List.of(), looks(files, LONG));
        Files.writeString(scan, WHOLE);
        assertEquals(List.of(scan), looks(files, 2));
    }

    @Test
    void anEmptyFileIsNothingYet() throws Exception {
        var files = NewFiles.documents(folder());
        looks(files, 1);
        write("scan.pdf", "");
        assertEquals(List.of(), looks(files, LONG));
    }

    @Test
    void aScannersFolderHoldsOtherKindsToo() throws Exception {
        var downloads = NewFiles.pdfs(folder());
        var scans = NewFiles.documents(folder());
        looks(downloads, 1);
        looks(scans, 1);
        var pdf = write("a.PDF", WHOLE);
        var photo = write("b.jpg", "a photo");
        write("c.txt", "no document");
        write(".hidden.pdf", WHOLE);
        Files.writeString(Files.createDirectory(folder().resolve("below")).resolve("d.pdf"), WHOLE);
        assertEquals(List.of(pdf), looks(downloads, LONG));
        assertEquals(List.of(pdf, photo), looks(scans, LONG));
    }

    @Test
    void aStickThatComesBackBringsWhatIsNewOnIt() throws Exception {
        write("old.pdf", WHOLE);
        var files = NewFiles.documents(folder());
        looks(files, 1);
        var elsewhere = place.resolve("elsewhere");
        Files.move(folder(), elsewhere);
        assertThrows(IOException.class, files::look);
        Files.writeString(elsewhere.resolve("come.pdf"), WHOLE);
        Files.move(elsewhere, place.resolve("Scans"));
        assertEquals(List.of(folder().resolve("come.pdf")), looks(files, 2));
    }

    @Test
    void anEmptyStickThatComesBackToo() throws Exception {
        var files = NewFiles.documents(folder());
        looks(files, 1);
        Files.delete(folder());
        assertThrows(IOException.class, files::look);
        var come = write("come.pdf", WHOLE);
        assertEquals(List.of(come), looks(files, 2));
    }

    /** As with a share of another machine that is there only some moments after the carnet. */
    @Test
    void whatIsMountedOverAnEmptyFolderIsNotNew() throws Exception {
        var files = NewFiles.documents(folder());
        looks(files, 1);
        var share = Files.createDirectory(place.resolve("share"));
        Files.writeString(share.resolve("old.pdf"), WHOLE);
        Files.move(folder(), place.resolve("below"));
        Files.move(share, place.resolve("Scans"));
        assertEquals(List.of(), looks(files, LONG));
        var come = write("come.pdf", WHOLE);
        assertEquals(List.of(come), looks(files, 2));
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        var file = write("a.pdf", WHOLE);
        assertThrows(IOException.class, NewFiles.documents(file)::look);
    }
}
