package fr.carnetderefus.paper;

import fr.carnetderefus.proof.dossier.Cover;
import fr.carnetderefus.proof.dossier.FrontPages;

import org.jspecify.annotations.Nullable;

/**
 * A sheet that becomes pages of a dossier while other things are done: of a thousand rows that
 * takes seconds.
 */
final class Rendering implements Cover.Front {
    private final Thread thread;
    private volatile @Nullable FrontPages pages;
    private volatile @Nullable RuntimeException failed;

    private Rendering(Sheet sheet) {
        thread =
                Thread.ofPlatform().daemon().name("paper-rendering").unstarted(() -> render(sheet));
    }

    static Rendering begin(Sheet sheet) {
        var rendering = new Rendering(sheet);
        rendering.thread.start();
        return rendering;
    }

    private void render(Sheet sheet) {
        try {
            pages = PaperPdf.pages(sheet);
        } catch (RuntimeException e) {
            failed = e;
        }
    }

    @Override
    public FrontPages pages() throws InterruptedException {
        thread.join();
        var why = failed;
        if (why != null) {
            throw why;
        }
        var done = pages;
        if (done == null) {
            throw new IllegalStateException("it broke off"); // an error of the machine's
        }
        return done;
    }
}
