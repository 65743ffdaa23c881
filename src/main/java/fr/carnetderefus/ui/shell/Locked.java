package fr.carnetderefus.ui.shell;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Errand;
import fr.carnetderefus.ui.parts.Notice;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A carnet that was locked, or is being locked: what is said of it, and where one comes back to.
 */
final class Locked {
    /** Why it is locked. */
    enum Why {
        ASKED,
        AWAY,
        SLEPT,
        SCREEN,
        MINIMIZED
    }

    /** How far the file and the keys are. */
    enum Progress {
        CLOSING,
        /** Something under way is waited for, longer than it may be. */
        SLOW,
        CLOSED,
        FAILED
    }

    private final Path file;
    private final Place place;
    private final @Nullable String focused;
    private final Why why;
    private final int minutes;
    private final boolean draft;
    private final List<Errand> unfinished;
    private final String inTray;
    private Progress progress = Progress.CLOSING;
    private boolean draftLost;

    /**
     * A carnet that begins to close.
     *
     * @param place where one was; nothing personal may stand in it
     * @param focused the id of the control that had the focus
     * @param minutes of the setting
     * @param draft whether something half typed is being kept
     * @param unfinished what was asked for and is given up
     * @param inTray the mark of what one stood at in the tray
     */
    Locked(
            Path file,
            Place place,
            @Nullable String focused,
            Why why,
            int minutes,
            boolean draft,
            List<Errand> unfinished,
            String inTray) {
        this.file = file;
        this.place = place;
        this.focused = focused;
        this.why = why;
        this.minutes = minutes;
        this.draft = draft;
        this.unfinished = unfinished;
        this.inTray = inTray;
    }

    Path file() {
        return file;
    }

    Place place() {
        return place;
    }

    @Nullable String focused() {
        return focused;
    }

    String inTray() {
        return inTray;
    }

    Progress progress() {
        return progress;
    }

    boolean isClosing() {
        return progress == Progress.CLOSING || progress == Progress.SLOW;
    }

    void progress(Progress now) {
        progress = now;
    }

    void draftLost() {
        draftLost = true;
    }

    /** What the unlock screen says of it; nothing for the moment in which it closes. */
    Optional<Notice> notice(Texts texts) {
        return switch (progress) {
            case CLOSING -> Optional.empty();
            case SLOW -> Optional.of(new Notice(Notice.Kind.LATE, "", texts.get("lock.slow")));
            case FAILED -> Optional.of(new Notice(Notice.Kind.ERROR, "", texts.get("lock.failed")));
            case CLOSED -> Optional.of(closed(texts));
        };
    }

    private Notice closed(Texts texts) {
        var said = new ArrayList<String>();
        said.add(
                why == Why.AWAY
                        ? texts.count("lock.away", minutes)
                        : texts.of("lock.because", why));
        unfinished.stream()
                .distinct()
                .map(errand -> texts.of("lock.unfinished", errand))
                .forEach(said::add);
        if (draftLost) {
            said.add(texts.get("lock.draft-lost"));
        } else if (draft) {
            said.add(texts.get("lock.draft"));
        }
        return new Notice(
                draftLost || !unfinished.isEmpty() ? Notice.Kind.LATE : Notice.Kind.INFO,
                "",
                sentences(texts, said));
    }

    private static String sentences(Texts texts, List<String> said) {
        return said.stream().reduce((a, b) -> texts.get("sentences", a, b)).orElseThrow();
    }
}
