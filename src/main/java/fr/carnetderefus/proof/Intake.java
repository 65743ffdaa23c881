package fr.carnetderefus.proof;

import fr.carnetderefus.register.FileProof;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what a person gives: files and folders, and what is inside them. Only looks: nothing is
 * moved, changed or kept.
 */
public record Intake(PdfReader reader) {
    /** A folder of folders of folders: deeper lies a whole disk, dropped by mistake. */
    private static final int DEEPEST = 6;

    /** More than any guardian has; beyond, a wrong folder was dropped. */
    public static final int MOST_FILES = 5_000;

    /** What a folder is searched for; a file given by itself is judged by its bytes. */
    private static final List<String> ENDINGS =
            List.of(".pdf", ".eml", ".jpg", ".jpeg", ".png", ".tif", ".tiff");

    /**
     * The files among what was given: folders are searched, hidden files and links left alone.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<Path> files(List<Path> given) throws IOException {
        var files = new ArrayList<Path>();
        for (var path : given) {
            if (Files.isDirectory(path)) {
                var found = new ArrayList<Path>();
                Files.walkFileTree(
                        path, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Search(found));
                found.sort(Comparator.naturalOrder()); // as the folder shows them
                files.addAll(found);
            } else {
                files.add(path);
            }
        }
        return List.copyOf(files);
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Search(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && hasKnownEnding(file)) {
                files.add(file);
            }
            return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // one folder of another user's hides no other file
        }
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static boolean hasKnownEnding(Path file) {
        var name = name(file).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Whether it is in sight and calls itself something that can be filed. */
    static boolean isCalledDocument(Path file) {
        return !isHidden(file) && hasKnownEnding(file);
    }

    /** Whether it is in sight and calls itself a PDF. */
    static boolean isCalledPdf(Path file) {
        return !isHidden(file) && isCalledPdf(name(file));
    }

    /**
     * What there is to file in a file: mostly itself; of an e-mail the attachments and its own
     * words, perhaps neither. Words that only go along with a file come after it.
     *
     * @throws IOException when it cannot be read
     */
    public List<Piece> pieces(Path file) throws IOException {
        return pieces(new Source.OnDisk(file));
    }

    /**
     * The same of what may be no file.
     *
     * @throws IOException when it cannot be read
     */
    public List<Piece> pieces(Source file) throws IOException {
        var bytes = file.read();
        var name = file.name();
        if (isPicture(name, bytes)) {
            return List.of(Piece.picture(file));
        }
        if (isCalledPdf(name) || !Mail.isMail(bytes)) {
            return List.of(Piece.of(file));
        }
        return reader.mail(bytes).map(mail -> pieces(file, mail)).orElse(List.of());
    }

    private static List<Piece> pieces(Source file, Mail mail) {
        var pieces = new ArrayList<Piece>();
        for (var attached : mail.attached()) {
            var called = attached.name();
            var shown = isPicture(called, attached.bytes()) ? Piece.asPdf(called) : called;
            pieces.add(Piece.inside(file, pieces.size(), shown));
        }
        if (mail.speaks()) {
            var beside = mail.accompanies();
            pieces.add(beside ? pieces.size() : 0, Piece.message(file, beside));
        }
        return List.copyOf(pieces);
    }

    /** What calls itself a PDF and is a picture was mangled on its way: nobody meant a photo. */
    private static boolean isPicture(String name, byte[] bytes) {
        return !isCalledPdf(name) && Pictures.isPicture(bytes);
    }

    private static boolean isCalledPdf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private List<Attached> attached(byte[] message) {
        return reader.mail(message).map(Mail::attached).orElse(List.of());
    }

    /** Looks at a piece, with a password where one was given. */
    public Looked look(Piece piece, String password) {
        try {
            return look(made(piece), password);
        } catch (BadMessageException e) {
            return new Looked.BadMessage();
        } catch (Source.TooLargeException e) {
            return new Looked.Rejected(Inspection.Reason.TOO_LARGE);
        } catch (BadPictureException e) {
            return new Looked.BadPicture(e.reason);
        } catch (IOException e) {
            return new Looked.Unreadable();
        }
    }

    private Looked look(Made made, String password) {
        var pdf = new Pdf(made.bytes(), password);
        return switch (reader.inspect(pdf)) {
            case Inspection.Readable(var pages, var seen) -> {
                var text = pages == 0 ? "" : text(pdf);
                var notices = new HashSet<>(seen);
                notices.addAll(made.notices());
                var sha256 = FileProof.sha256(made.bytes());
                yield new Looked.Ready(sha256, pages, notices, text, password, made.sent());
            }
            case Inspection.Locked(var tried) -> new Looked.Locked(tried);
            case Inspection.Rejected(var reason) -> new Looked.Rejected(reason);
        };
    }

    private String text(Pdf pdf) {
        var pages = reader.text(pdf).map(PdfText::pages).orElse(List.of());
        var empty = pages.stream().allMatch(String::isBlank);
        return empty ? "" : String.join("\f", pages);
    }

    /**
     * The bytes that would be filed: of the same files, the same.
     *
     * @throws IOException when they cannot be read
     */
    public byte[] bytes(Piece piece) throws IOException {
        return made(piece).bytes();
    }

    /**
     * What would be filed.
     *
     * @param notices what is known of it from the making
     * @param sent as in {@link Looked.Ready}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    private record Made(byte[] bytes, Set<Inspection.Notice> notices, @Nullable Instant sent) {}

    private Made made(Piece piece) throws IOException {
        if (!piece.isMessage()) {
            return new Made(plain(piece), Set.of(), null);
        }
        var message = piece.file().read();
        if (message.length > Letter.MAX_BYTES) {
            throw new Source.TooLargeException();
        }
        var letter = reader.letter(message).orElseThrow(BadMessageException::new);
        return new Made(letter.pdf(), letter.notices(), letter.sent().orElse(null));
    }

    private byte[] plain(Piece piece) throws IOException {
        if (piece.files().size() > 1) {
            var pictures = new ArrayList<Picture>();
            for (var file : piece.files()) {
                pictures.add(new Picture(file.name(), file.read()));
            }
            return bind(pictures);
        }
        var whole = piece.file().read();
        if (piece.part() < 0) {
            var name = piece.via().isEmpty() ? piece.name() : piece.via();
            return asPdf(name, whole);
        }
        var attached = attached(whole);
        if (piece.part() >= attached.size()) {
            throw new IOException("the message is another one by now");
        }
        var part = attached.get(piece.part());
        return asPdf(part.name(), part.bytes());
    }

    private byte[] asPdf(String name, byte[] bytes) throws IOException {
        return isPicture(name, bytes) ? bind(List.of(new Picture(name, bytes))) : bytes;
    }

    private byte[] bind(List<Picture> pictures) throws IOException {
        return switch (reader.bind(pictures)) {
            case Binding.Bound(var pdf) -> pdf;
            case Binding.Refused(_, var reason) -> throw new BadPictureException(reason);
        };
    }

    /** Whether reading failed because there is too much to read. */
    public static boolean isTooLarge(IOException failure) {
        return failure instanceof Source.TooLargeException;
    }

    /** A message of which no page can be made. */
    private static final class BadMessageException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A picture of which no page can be made. */
    private static final class BadPictureException extends IOException {
        private static final long serialVersionUID = 1L;
        private final Binding.Reason reason;

        BadPictureException(Binding.Reason reason) {
            this.reason = reason;
        }
    }
}
