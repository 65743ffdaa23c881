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

    /** What the file holds. */
    private record Told(List<Sign> signs, List<String> denials) {}

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
            return new Told(List.copyOf(signs), List.copyOf(json.texts("denials")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sign sign(Fields json) {
        return new Sign(
                json.constant(DocumentKind.class, "kind"),
                json.textOr("procedure", ""),
                json.texts("all"),
                json.number("weight"));
    }
}
