package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.copyist.Order;
import fr.carnetderefus.proof.dossier.copyist.Wire;
import fr.carnetderefus.proof.dossier.copyist.Wire.Failure;
import fr.carnetderefus.proof.dossier.copyist.Wire.How;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a copyist gives back for one request; its objects go into the file as they come. */
final class Copied {
    /** For all pages of one document together: a book of some hundred pages takes a minute. */
    private static final Duration ALL = Duration.ofMinutes(10);

    private final SortedMap<Integer, Integer> keys = new TreeMap<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> tags = new ArrayList<>();
    private final List<String> why = new ArrayList<>();
    private final Map<How, Integer> hows = new EnumMap<>(How.class);
    private @Nullable Failure failure;
    private int next;
    private int branch;

    /**
     * Receives it.
     *
     * @throws IOException when the child ended over it, or had to be ended, or the file cannot be
     *     written; what was received until then can still be asked for
     */
    void receive(CopyistChild child, Objects file) throws IOException, UnwritableException {
        var in = child.in();
        var until = System.nanoTime() + ALL.toNanos();
        while (true) {
            switch (in.readUnsignedByte()) {
                case Wire.OBJECT -> {
                    var number = in.readInt();
                    var bytes = Order.readBytes(in);
                    try {
                        file.made(number, bytes);
                    } catch (IOException e) {
                        throw new UnwritableException(e);
                    }
                }
                case Wire.PAGE -> {
                    page(in.readInt(), Order.readText(in), Order.readText(in));
                    if (System.nanoTime() > until) {
                        throw new IOException("too many pages that take too long");
                    }
                    child.allow(CopyistChild.PAGE);
                }
                case Wire.TAGS -> keys.put(in.readInt(), in.readInt());
                case Wire.DONE -> {
                    next = in.readInt();
                    branch = in.readInt();
                    in.readInt();
                    for (var left = in.readInt(); left > 0; left--) {
                        tags.add(in.readInt());
                    }
                    return;
                }
                case Wire.FAILED -> {
                    failure = failure(Order.readText(in));
                    return;
                }
                default -> throw new IOException("not an answer");
            }
        }
    }

    /** The file that is made cannot be written: no original's fault. */
    static final class UnwritableException extends Exception {
        private static final long serialVersionUID = 1L;
        private final IOException why;

        UnwritableException(IOException why) {
            super(why);
            this.why = why;
        }

        IOException why() {
            return why;
        }
    }

    private static Failure failure(String name) throws IOException {
        try {
            return Failure.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer", e);
        }
    }

    private void page(int number, String how, String reason) throws IOException {
        try {
            hows.merge(How.valueOf(how), 1, Integer::sum);
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer", e);
        }
        pages.add(number);
        if (!reason.isEmpty()) {
            why.add(reason);
        }
    }

    /** Why nothing could be shown; null where something was. */
    @Nullable Failure failure() {
        return failure;
    }

    List<Integer> pages() {
        return pages;
    }

    /** The first number that is free now. */
    int next() {
        return next;
    }

    void addTo(Tree tree) {
        tree.add(branch, pages.size(), tags, keys);
    }

    Outcome outcome(String attached) {
        return new Outcome(
                attached,
                hows.getOrDefault(How.DRAWN, 0),
                hows.getOrDefault(How.PICTURED, 0),
                hows.getOrDefault(How.NOT_SHOWN, 0),
                why);
    }
}
