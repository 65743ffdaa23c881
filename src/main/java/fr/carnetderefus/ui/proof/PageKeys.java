package fr.carnetderefus.ui.proof;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the viewer. With the control key, plus and minus are the size of the window's print:
 * the pages take them plain.
 *
 * @param copy copies what is selected
 * @param all selects all of the page one reads
 * @param find goes to where one says what to search for
 */
record PageKeys(PageRoll roll, Runnable copy, Runnable all, Runnable find) {

    /** Does what the key asks for, unless a field has it for itself. */
    void press(KeyEvent key) {
        if (key.isAltDown() || key.isMetaDown()) {
            return;
        }
        var typing = key.getTarget() instanceof TextInputControl;
        var done = key.isShortcutDown() ? command(key, typing) : !typing && plain(key);
        if (done || (!key.isShortcutDown() && turns(key))) {
            key.consume();
        }
    }

    private boolean command(KeyEvent key, boolean typing) {
        switch (key.getCode()) {
            case F -> find.run();
            case C -> {
                return !typing && run(copy);
            }
            case A -> {
                return !typing && run(all);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private boolean turns(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_DOWN -> roll.scrollScreens(1);
            case PAGE_UP -> roll.scrollScreens(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent key) {
        switch (key.getCode()) {
            case HOME -> roll.goTo(0);
            case END -> roll.goTo(roll.pages() - 1);
            case PLUS, ADD, EQUALS -> roll.look(roll.look().larger());
            case MINUS, SUBTRACT -> roll.look(roll.look().smaller());
            default -> {
                return roll.isFocused() && arrows(key);
            }
        }
        return true;
    }

    private boolean arrows(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> roll.scrollLines(1);
            case UP -> roll.scrollLines(-1);
            case RIGHT -> roll.scrollAcross(1);
            case LEFT -> roll.scrollAcross(-1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
