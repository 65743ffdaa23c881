package fr.carnetderefus.ui.shell;

import fr.carnetderefus.ui.paper.PaperView;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.proof.ProofView;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The keys that work everywhere while a carnet is open. */
final class Shortcuts {
    private static final int STEP = 25;

    /** The first keys of the upper row of a French keyboard, without Shift and with it. */
    private static final String FRENCH = "&é\"'1234";

    private static final List<String> SEARCHES =
            List.of("#search", "#search-proofs", "#search-people", "#search-help");

    private static final boolean IS_MAC =
            String.valueOf(System.getProperty("os.name")).startsWith("Mac");

    private static final Set<KeyCode> COPYING = Set.of(KeyCode.C, KeyCode.X, KeyCode.INSERT);

    private final Shell shell;

    Shortcuts(Shell shell) {
        this.shell = shell;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getButton() == MouseButton.BACK && isFree() && back()) {
                        press.consume();
                    }
                });
    }

    /** Whether no question stands over the screen, and no order is being carried out. */
    private boolean isFree() {
        return !shell.overlay().isAsking() && !shell.overlay().isHeld();
    }

    /**
     * As on the web: Alt and the arrow; on a Mac it goes by a word among letters that one types.
     */
    private static boolean meansBack(KeyEvent key) {
        return key.getCode() == KeyCode.LEFT
                && key.isAltDown()
                && !(IS_MAC
                        && key.getTarget() instanceof TextInputControl field
                        && !field.getText().isEmpty());
    }

    private boolean back() {
        var screen = shell.screen();
        if (screen != null && way(screen.node()) instanceof Button way && !way.isDisabled()) {
            way.fire();
            return true;
        }
        return false;
    }

    /** The way back; of a form it is the button that gives it up. */
    private static @Nullable Node way(Node screen) {
        var back = screen.lookup("." + Buttons.BACK);
        return back == null ? screen.lookup("#cancel") : back;
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && COPYING.contains(key.getCode()) && shell.isOpen()) {
            shell.aids().copied().byHand();
        }
        if (meansBack(key) && isFree() && back()) {
            key.consume();
            return;
        }
        if (!key.isShortcutDown() && key.getCode() != KeyCode.F1) {
            return;
        }
        if (key.getCode() == KeyCode.L && shell.isOpen()) {
            key.consume(); // whatever stands there, and whatever is being done
            shell.locking().lock();
            return;
        }
        if (key.getCode() == KeyCode.F1 && shell.overlay().isAsking()) {
            key.consume();
            new Helping(shell).over();
            return;
        }
        if (!isFree()) {
            return;
        }
        var done =
                switch (key.getCode()) {
                    case PLUS, ADD, EQUALS -> zoom(STEP);
                    case MINUS, SUBTRACT -> zoom(-STEP);
                    case Z -> key.isShiftDown() ? redo(key) : undo(key);
                    case Y -> redo(key);
                    case F -> searchHere() || open(() -> shell.wander(new Place.Home()));
                    case N -> open(() -> shell.wander(Place.Edit.of(null)));
                    case M -> open(() -> shell.wander(new Place.Notice(Set.of(), null)));
                    case T -> open(() -> shell.wander(new Place.Tray()));
                    case P -> print();
                    case V -> paste(key);
                    case F1 -> help();
                    default -> place(key);
                };
        if (done) {
            key.consume();
        }
    }

    private boolean place(KeyEvent key) {
        return switch (figure(key)) {
            case '1' -> open(() -> shell.wander(new Place.Home()));
            case '2' -> open(() -> shell.wander(new Place.Proofs()));
            case '3' -> open(() -> shell.wander(new Place.Calendar()));
            case '4' -> open(() -> shell.wander(new Place.Work()));
            default -> false;
        };
    }

    /**
     * The figure on a key, or 0. On a French keyboard the upper row gives other signs unless Shift
     * is held, and on Linux its keys are told by these alone.
     */
    static char figure(KeyEvent key) {
        if (key.getCode().isDigitKey()) {
            var name = key.getCode().getName();
            return name.charAt(name.length() - 1);
        }
        var text = key.getText();
        var at = text.length() == 1 ? FRENCH.indexOf(text) : -1;
        return at < 0 ? 0 : (char) ('1' + at % (FRENCH.length() / 2));
    }

    private boolean open(Runnable action) {
        if (shell.isOpen()) {
            action.run();
        }
        return shell.isOpen();
    }

    /**
     * What was copied elsewhere. Words are a field's own affair; but files and pictures make no
     * sense in one line, nor do the rows of a spreadsheet, and the search has the focus when one
     * comes home.
     */
    private boolean paste(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl field) {
            return shell.isOpen()
                    && field instanceof TextField
                    && (shell.arrivals().pasteFiles()
                            || shell.arrivals().pasteRows()
                            || shell.arrivals().pasteOnlyPicture());
        }
        return shell.isOpen() && shell.arrivals().paste();
    }

    private boolean print() {
        return switch (shell.screen()) {
            case PaperView paper -> open(paper::print);
            case ProofView proof -> open(proof::print);
            case null, default -> false;
        };
    }

    private boolean help() {
        new Helping(shell).here();
        return true;
    }

    private boolean zoom(int step) {
        shell.change(s -> s.withTextPercent(s.textPercent() + step));
        return true;
    }

    private boolean undo(KeyEvent key) {
        return !isTheFieldsOwn(key, TextInputControl::isUndoable)
                && open(() -> shell.desk().undo());
    }

    private boolean redo(KeyEvent key) {
        return !isTheFieldsOwn(key, TextInputControl::isRedoable)
                && open(() -> shell.desk().redo());
    }

    /**
     * In a form, or where there is typing to take back, the keys are the field's. What one only
     * searches with is no form.
     */
    private boolean isTheFieldsOwn(KeyEvent key, Predicate<TextInputControl> has) {
        var screen = shell.screen();
        return key.getTarget() instanceof TextInputControl field
                && (has.test(field)
                        || (screen != null
                                && screen.keepsInput()
                                && !SEARCHES.contains("#" + field.getId())));
    }

    private boolean searchHere() {
        var screen = shell.screen();
        if (screen != null && screen.find()) {
            return true;
        }
        var field =
                SEARCHES.stream()
                        .map(id -> screen == null ? null : screen.node().lookup(id))
                        .filter(Objects::nonNull)
                        .findFirst();
        field.ifPresent(Node::requestFocus);
        return field.isPresent();
    }
}
