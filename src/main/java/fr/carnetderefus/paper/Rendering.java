package fr.carnetderefus.paper;

import fr.carnetderefus.proof.dossier.Cover;
import fr.carnetderefus.proof.dossier.FrontPages;

import org.jspecify.annotations.Nullable;

/** The first pages of a dossier, set while other things are done. */
final class Rendering implements Cover.Front {
    private final Thread thread;
    private volatile @Nullable FrontPages pages;
    private volatile @Nullable RuntimeException failed;

    private Rendering(DossierFront front) {
        thread =
                Thread.ofPlatform().daemon().name("paper-rendering").unstarted(() -> render(front));
    }

    static Rendering begin(DossierFront front) {
        var rendering = new Rendering(front);
        rendering.thread.start();
        return rendering;
    }

    private void render(DossierFront front) {
        try {
            pages = front.pages();
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
