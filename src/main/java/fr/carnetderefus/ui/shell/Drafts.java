package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.KeepDraft;
import fr.carnetderefus.register.KeepDraft.Draft;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.SheetName;
import fr.carnetderefus.ui.desk.Tray;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Typed;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is half typed is kept inside the seal, a moment after the hands rest, and comes back after a
 * lock or the end of the program. Nothing here waits for the disk.
 */
final class Drafts {
    /** Long enough that a word is written once, short enough that little is lost with the power. */
    private static final Duration REST = Duration.seconds(1);

    /** Before the ids of what stands in a sheet: the screen below may have the same. */
    private static final String ON_SHEET = "sheet/";

    private final Shell shell;
    private final PauseTransition rest = new PauseTransition(REST);

    /** What was asked to be kept last, and what is known to be. */
    private Draft asked = Draft.NOTHING;

    private Draft kept = Draft.NOTHING;
    private Draft toComeBack = Draft.NOTHING;
    private boolean comingBack;
    private boolean told;

    Drafts(Shell shell) {
        this.shell = shell;
        rest.setOnFinished(e -> keep());
    }

    /** From now on follows what is typed, ticked and chosen. */
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> rest.playFromStart());
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> rest.playFromStart());
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> rest.playFromStart());
    }

    /** What stands half typed now. */
    Draft now() {
        var screen = shell.halfTyped();
        var typed = new HashMap<String, String>();
        screen.map(Screen::draft).ifPresent(draft -> typed.putAll(draft.byField()));
        var sheet = shell.overlay().kept();
        var onSheet = sheet.map(DialogSheet::typed).orElse(Typed.NOTHING);
        onSheet.byField().forEach((id, text) -> typed.put(ON_SHEET + id, text));
        // after the screen was asked: it keeps its form with what waits
        var waiting = inTray();
        return new Draft(
                PlaceText.write(shell.origin()).orElse("home"),
                onSheet.isEmpty() ? "" : sheet.map(DialogSheet::keptAs).orElse(""),
                typed,
                waiting);
    }

    /** Keeps what stands half typed now, where that is something new. */
    void keep() {
        var register = shell.register();
        if (register.isEmpty() || comingBack) {
            return;
        }
        var draft = now();
        if (!isNothingNew(draft, asked)) {
            write(register.get(), draft, this::tellOnce);
        }
    }

    private static boolean isNothingNew(Draft draft, Draft known) {
        return draft.equals(known) || (draft.isEmpty() && known.isEmpty());
    }

    /**
     * Keeps this, after what is still being written, unless it is known to be kept: what could not
     * be kept before is tried again.
     *
     * @param failed hears why it could not be kept
     */
    void keep(Register register, Draft draft, Consumer<? super Exception> failed) {
        if (!isNothingNew(draft, asked) || !isNothingNew(draft, kept)) {
            write(register, draft, failed);
        }
    }

    private void write(Register register, Draft draft, Consumer<? super Exception> failed) {
        rest.stop();
        asked = draft;
        shell.background()
                .start(
                        progress -> {
                            new KeepDraft(register).keep(draft);
                            return draft;
                        },
                        done -> {
                            // told after a lock, it would hold in memory what was typed
                            if (shell.register().filter(register::equals).isPresent()) {
                                kept = done;
                            }
                        },
                        failure -> {
                            if (asked.equals(draft)) {
                                asked = kept;
                            }
                            failed.accept(failure);
                        });
    }

    /** What waits in the tray: it waits on when the carnet is closed. */
    Draft waiting() {
        shell.halfTyped().ifPresent(Screen::draft); // it keeps its form with what waits
        return new Draft("home", "", Map.of(), inTray());
    }

    private Map<String, String> inTray() {
        return shell.tray().map(Tray::waitingAgain).orElse(Map.of());
    }

    /** What is known to be kept of the open carnet; nothing while none is. */
    Draft kept() {
        return kept;
    }

    private void tellOnce(Exception failure) {
        if (!told && shell.isOpen()) {
            told = true;
            var words = shell.texts().get("draft.not-kept", Failure.words(shell.texts(), failure));
            shell.say(words);
        }
    }

    /** The carnet is left: nothing of it is remembered here. */
    void forget() {
        rest.stop();
        asked = Draft.NOTHING;
        kept = Draft.NOTHING;
        toComeBack = Draft.NOTHING;
        told = false;
    }

    /**
     * Leads to where something was half typed, and puts it back.
     *
     * @param unexpected whether nobody was told that it would come back
     * @return whether there was something
     */
    boolean comeBack(Openings.Opened opened, boolean unexpected) {
        if (opened.unreadable()) {
            say("draft.unreadable");
        }
        var came = comeBack(opened.draft());
        if (came && unexpected) {
            say("draft.back");
        }
        return came;
    }

    private boolean comeBack(Draft draft) {
        asked = draft;
        kept = draft;
        comingBack = true;
        try {
            shell.tray().ifPresent(tray -> tray.resume(draft.waiting()));
            var place = PlaceText.read(draft.place());
            if (draft.typed().isEmpty() || place.isEmpty()) {
                return false;
            }
            shell.go(place.get());
            if (!shell.place().equals(place.get())) {
                say("draft.no-place");
                return true;
            }
            var screen = shell.screen();
            if (screen != null) {
                screen.resume(part(draft, false));
            }
            if (!draft.sheet().isEmpty()) {
                toComeBack = draft;
                SheetName.read(draft.sheet()).ifPresent(new Reopening(shell)::open);
            }
            return true;
        } finally {
            comingBack = false;
        }
    }

    /** A sheet that takes its time to come finds what stood half typed in it. */
    void opened(DialogSheet sheet) {
        if (!toComeBack.sheet().isEmpty() && toComeBack.sheet().equals(sheet.keptAs())) {
            part(toComeBack, true).into(sheet);
            toComeBack = Draft.NOTHING;
        }
    }

    private static Typed part(Draft draft, boolean sheet) {
        var part = new HashMap<String, String>();
        for (Map.Entry<String, String> each : draft.typed().entrySet()) {
            if (each.getKey().startsWith(ON_SHEET) == sheet) {
                var from = sheet ? ON_SHEET.length() : 0;
                part.put(each.getKey().substring(from), each.getValue());
            }
        }
        return new Typed(part);
    }

    private void say(String key) {
        shell.desk().say(shell.texts().get(key));
    }
}
