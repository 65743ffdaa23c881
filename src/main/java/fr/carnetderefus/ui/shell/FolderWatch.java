package fr.carnetderefus.ui.shell;

import fr.carnetderefus.proof.NewFiles;
import fr.carnetderefus.task.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at one folder, which may be on a stick or on another machine: it may not be there, come
 * back, or give no answer at all. Everything here runs on the JavaFX thread but the looking.
 */
final class FolderWatch {
    /** What is known of it by now. */
    enum Reach {
        UNKNOWN,
        THERE,
        AWAY
    }

    /** Beats without an answer after which it is said to be away. */
    static final int PATIENCE = 3;

    /** A look that took so many beats is followed by a rest of so many times as many. */
    private static final int RESTS = 4;

    private final Path folder;
    private final NewFiles files;
    private final Background background;
    private final Runnable news;
    private final List<Path> fresh = new ArrayList<>();
    private Reach reach = Reach.UNKNOWN;
    private boolean looking;
    private int waited;
    private int rest;

    /**
     * Nothing is looked at before the first beat.
     *
     * @param news hears that something came, or that it is there or away by now
     */
    FolderWatch(Path folder, NewFiles files, Background background, Runnable news) {
        this.folder = folder;
        this.files = files;
        this.background = background;
        this.news = news;
    }

    Path folder() {
        return folder;
    }

    Reach reach() {
        return reach;
    }

    /** What came and was not taken yet. */
    List<Path> take() {
        var taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    /** To be called every two seconds: looks, unless it still does or rests. */
    void beat() {
        if (looking) {
            waited++;
            if (waited == PATIENCE) {
                reached(Reach.AWAY);
            }
        } else if (rest > 0) {
            rest--;
        } else {
            ask(files::look);
        }
    }

    /** Only finds out whether it is there. */
    void glance() {
        if (!looking) {
            ask(this::isListed);
        }
    }

    private List<Path> isListed() throws IOException {
        try (var _ = Files.newDirectoryStream(folder)) {
            return List.of();
        }
    }

    private interface Look {
        List<Path> look() throws IOException;
    }

    private void ask(Look look) {
        looking = true;
        waited = 0;
        background.startAlone(
                progress -> look.look(),
                came -> {
                    over();
                    fresh.addAll(came);
                    reached(Reach.THERE);
                },
                failure -> {
                    over();
                    reached(Reach.AWAY);
                });
    }

    private void over() {
        looking = false;
        rest = waited * RESTS;
    }

    private void reached(Reach now) {
        var isNews = now != reach || !fresh.isEmpty();
        reach = now;
        if (isNews) {
            news.run();
        }
    }
}
