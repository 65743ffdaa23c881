package fr.carnetderefus.ui.shell;

import fr.carnetderefus.ui.desk.Screen;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one is in the window, which screen stands there, and which one waits meanwhile. */
final class Whereabouts {
    private final Shell shell;
    private final PlacesFrame frame;
    private Place place = new Place.Welcome();
    private @Nullable Screen screen;
    private @Nullable Kept aside;
    private Seen shown = new Seen(0, LocalDate.EPOCH);

    /**
     * What a screen was built from: how much was written, which only grows, and which day it was.
     */
    private record Seen(long entries, LocalDate day) {}

    Whereabouts(Shell shell, PlacesFrame frame) {
        this.shell = shell;
        this.frame = frame;
    }

    Place place() {
        return place;
    }

    /** Where one comes back to from a place aside. */
    Place origin() {
        return aside == null ? place : aside.place();
    }

    @Nullable Screen screen() {
        return screen;
    }

    /** The screen in which something may be half typed. */
    Optional<Screen> halfTyped() {
        return Optional.ofNullable(aside == null ? screen : aside.screen());
    }

    /** Whether the screen must not be built anew. */
    boolean keepsInput() {
        return screen != null && screen.keepsInput();
    }

    /** Whether leaving would lose something. */
    boolean hasUnsaved() {
        return screens().anyMatch(Screen::hasUnsaved);
    }

    /** Whom that is about, by name; empty where there is nobody to name. */
    String unsavedAbout() {
        return screens()
                .filter(Screen::hasUnsaved)
                .findFirst()
                .map(Screen::unsavedAbout)
                .orElse("");
    }

    /** Goes to another place; the focus goes where one most likely goes on. */
    void go(Place to) {
        show(to, true);
    }

    /** Shows the same place anew, with the focus where it is. */
    void again() {
        show(place, false);
    }

    /**
     * The same where the carnet changed; where something is half typed, the screen itself brings up
     * to date what it shows.
     */
    void refresh() {
        var there = screen;
        if (there == null || now().equals(shown)) {
            return;
        }
        if (there.keepsInput()) {
            there.update();
        } else {
            again();
        }
    }

    /** Whether the screen was built on another day than this one. */
    boolean isOfAnotherDay() {
        return !now().day().equals(shown.day());
    }

    /** Forgets all screens; those that were there still have to be left. */
    List<Screen> clear() {
        var left = screens().toList();
        screen = null;
        aside = null;
        return left;
    }

    private Stream<Screen> screens() {
        return Stream.of(Optional.ofNullable(screen), halfTyped())
                .flatMap(Optional::stream)
                .distinct();
    }

    private void show(Place wanted, boolean fresh) {
        var to = shell.isOpen() ? shell.screens().stillThere(wanted) : wanted;
        if (fresh && !to.isAside()) {
            shell.openings().drop();
        }
        var scene = shell.scene();
        var focused = scene.getFocusOwner();
        var focusedId = fresh || focused == null ? null : focused.getId();
        var before = screen;
        var kept = aside;
        var next = next(to, before);
        var waits = aside != null && aside.screen().equals(before);
        if (before != null && !next.equals(before) && !waits) {
            before.leave();
        }
        if (kept != null && aside == null && !next.equals(kept.screen())) {
            kept.screen().leave();
        }
        var seen = !fresh && before != null && to.equals(place) ? Scrolled.of(before.node()) : null;
        place = to;
        shown = now();
        screen = next;
        frame.show(next.node());
        shell.overlay().carryOver();
        var back = kept != null && next.equals(kept.screen()) ? kept.focused() : focusedId;
        Focus.restore(scene, next, back);
        if (seen != null) {
            seen.restore(scene, next.node());
        }
        shell.drafts().keep(); // what was sent or dropped is no longer half typed
    }

    /** The screen of a place; where one only looked something up, the one that stood there. */
    private Screen next(Place to, @Nullable Screen before) {
        if (to.isAside()) {
            if (before != null && aside == null && !place.isAside()) {
                aside = Kept.of(place, before, shell.texts().language(), shell.scene());
            }
            return shell.screens().screen(to, before);
        }
        var kept = aside;
        aside = null;
        if (kept == null || !kept.place().equals(to)) {
            return shell.screens().screen(to, before);
        }
        return kept.holds(shell.texts().language())
                ? kept.screen()
                : shell.screens().screen(to, kept.screen());
    }

    private Seen now() {
        var clock = shell.carnets().clock();
        var today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return new Seen(shell.register().map(r -> r.ending().count()).orElse(0L), today);
    }
}
