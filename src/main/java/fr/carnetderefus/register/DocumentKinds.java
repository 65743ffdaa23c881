package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.DocumentKind;

import java.util.List;
import java.util.Map;
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
     * How a kind that proves something is stated, in the file's own grammar.
     *
     * @param sentences each says, as a whole sentence, that it is done
     * @param lines each says so alone on a line
     * @param matters fields of a form that say what it is about
     * @param states fields that say of that what became of it; both together are asked about
     * @param titles what such a paper may be called, alone on a line
     */
    public record Statement(
            DocumentKind kind,
            List<String> sentences,
            List<String> lines,
            List<String> matters,
            List<String> states,
            List<String> titles) {
        public Statement {
            sentences = List.copyOf(sentences);
            lines = List.copyOf(lines);
            matters = List.copyOf(matters);
            states = List.copyOf(states);
            titles = List.copyOf(titles);
        }
    }

    /**
     * By which words a paper says that something was done, and by which it leaves a doubt.
     *
     * @param grammar of what the statements are made, by name
     * @param speaks words of the matter: a sentence with one of them may take back another
     * @param plain lines that every letter has and that say nothing
     * @param leavesNone phrases with which it does not
     * @param takesBack words with which it does even so
     * @param headings what a letter may be about without saying anything of it
     * @param doubts what leaves open whether something was done
     * @param firstPerson words of people who write for themselves
     * @param ours of what a proof must speak, or at least its letterhead
     * @param letterheads lines that say so
     * @param heads lines that may stand above a title
     * @param official what those who write for the administration say of themselves
     * @param own phrases of letters that people and this program write
     */
    public record Said(
            Map<String, List<String>> grammar,
            List<Statement> statements,
            List<String> speaks,
            List<String> plain,
            List<String> leavesNone,
            List<String> takesBack,
            List<String> headings,
            List<String> doubts,
            List<String> firstPerson,
            List<String> official,
            List<String> ours,
            List<String> letterheads,
            List<String> heads,
            List<String> own) {
        public Said {
            grammar = Map.copyOf(grammar);
            statements = List.copyOf(statements);
            speaks = List.copyOf(speaks);
            plain = List.copyOf(plain);
            leavesNone = List.copyOf(leavesNone);
            takesBack = List.copyOf(takesBack);
            headings = List.copyOf(headings);
            doubts = List.copyOf(doubts);
            firstPerson = List.copyOf(firstPerson);
            official = List.copyOf(official);
            ours = List.copyOf(ours);
            letterheads = List.copyOf(letterheads);
            heads = List.copyOf(heads);
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
        var json = Fields.inFile("document-kinds.json");
        var signs = json.objects("signs").stream().map(DocumentKinds::sign).toList();
        return new Told(signs, List.copyOf(json.texts("denials")), said(json));
    }

    private static Said said(Fields json) {
        return new Said(
                json.object("grammar").lists(),
                json.objects("statements").stream().map(DocumentKinds::statement).toList(),
                json.texts("speaks"),
                json.texts("plain"),
                json.texts("leaves none"),
                json.texts("takes back"),
                json.texts("headings"),
                json.texts("doubts"),
                json.texts("first person"),
                json.texts("official first person"),
                json.texts("ours"),
                json.texts("letterheads"),
                json.texts("heads"),
                json.texts("own"));
    }

    private static Statement statement(Fields json) {
        return new Statement(
                json.constant(DocumentKind.class, "kind"),
                json.texts("sentences"),
                json.texts("lines"),
                json.texts("matters"),
                json.texts("states"),
                json.texts("titles"));
    }

    private static Sign sign(Fields json) {
        return new Sign(
                json.constant(DocumentKind.class, "kind"),
                json.textOr("procedure", ""),
                json.texts("all"),
                json.number("weight"));
    }
}
