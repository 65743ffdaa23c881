package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.DocumentKind;

import tools.jackson.jr.ob.JSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * By which words a document's kind is told, as the file {@code document-kinds.json} has it: data,
 * since what the administration's papers look like is only known in part and changes.
 */
public final class DocumentKinds {
    /**
     * One way to tell a kind.
     *
     * @param procedure the id of the procedure whose case it belongs to; empty where it is the
     *     leading case
     * @param all phrases that must all be there, compared as {@link Search#fold} does
     * @param weight how much it says: the sign with the greatest weight wins
     */
    public record Sign(DocumentKind kind, String procedure, List<String> all, int weight) {
        public Sign {
            all = List.copyOf(all);
        }
    }

    /**
     * How a kind that proves something is stated.
     *
     * @param about one of these stands in the sentence
     * @param done each of these says that it is done, if nothing beside it leaves a doubt
     * @param titled what a title such as "justificatif" is of
     * @param onlyOf what it may be to, where an article tells; all things where there is none
     */
    public record Statement(
            DocumentKind kind,
            List<String> about,
            List<String> done,
            List<String> titled,
            List<String> onlyOf) {
        public Statement {
            about = List.copyOf(about);
            done = List.copyOf(done);
            titled = List.copyOf(titled);
            onlyOf = List.copyOf(onlyOf);
        }
    }

    /**
     * By which words a paper says that something was done, and by which it leaves a doubt.
     *
     * @param titles what a proof may be called
     * @param doubtsBefore words before one that says that something is done
     * @param doubtsBehind words right behind it
     * @param noDoubt phrases that hold a word of doubt and leave none
     * @param own phrases of letters that people and this program write
     */
    public record Said(
            List<Statement> statements,
            List<String> titles,
            List<String> doubtsBefore,
            List<String> doubtsBehind,
            List<String> noDoubt,
            List<String> own) {
        public Said {
            statements = List.copyOf(statements);
            titles = List.copyOf(titles);
            doubtsBefore = List.copyOf(doubtsBefore);
            doubtsBehind = List.copyOf(doubtsBehind);
            noDoubt = List.copyOf(noDoubt);
            own = List.copyOf(own);
        }
    }

    /** What the file holds. */
    private record Told(List<Sign> signs, List<String> denials, Said said) {}

    private static final class Holder {
        static final Told TOLD = read();
    }

    private DocumentKinds() {}

    /** All signs, in the order of the file. */
    public static List<Sign> signs() {
        return Holder.TOLD.signs();
    }

    /**
     * Phrases by which a paper says that nothing was refused, or no longer is, whatever else stands
     * in it; compared as those of a sign.
     */
    public static List<String> denials() {
        return Holder.TOLD.denials();
    }

    /** How a paper says that something was done. */
    public static Said said() {
        return Holder.TOLD.said();
    }

    /** The procedure whose case a document of this kind belongs to, where it is not the leading. */
    static Optional<String> procedure(DocumentKind kind) {
        return signs().stream()
                .filter(s -> s.kind() == kind)
                .map(Sign::procedure)
                .filter(p -> !p.isEmpty())
                .findFirst();
    }

    private static Told read() {
        try (var in = DocumentKinds.class.getResourceAsStream("document-kinds.json")) {
            var bytes = Objects.requireNonNull(in, "document-kinds.json").readAllBytes();
            var signs = new ArrayList<Sign>();
            var json = new Fields(JSON.std.mapFrom(bytes));
            for (var row : json.objects("signs")) {
                signs.add(sign(row));
            }
            return new Told(List.copyOf(signs), List.copyOf(json.texts("denials")), said(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said said(Fields json) {
        return new Said(
                json.objects("statements").stream().map(DocumentKinds::statement).toList(),
                json.texts("titles"),
                json.texts("doubts before"),
                json.texts("doubts behind"),
                json.texts("no doubt"),
                json.texts("own"));
    }

    private static Statement statement(Fields json) {
        return new Statement(
                json.constant(DocumentKind.class, "kind"),
                json.texts("about"),
                json.texts("done"),
                json.texts("titled"),
                json.textsOrNone("only of"));
    }

    private static Sign sign(Fields json) {
        return new Sign(
                json.constant(DocumentKind.class, "kind"),
                json.textOr("procedure", ""),
                json.texts("all"),
                json.number("weight"));
    }
}
