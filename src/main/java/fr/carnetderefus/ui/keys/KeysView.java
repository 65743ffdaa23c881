package fr.carnetderefus.ui.keys;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Typed;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * Passphrases and recovery sheets. Whoever comes in says the passphrase once more: from here a
 * passer-by could take the carnet over for good.
 */
public final class KeysView implements Screen {
    /** Where one begins. */
    public enum Begin {
        /** Behind the passphrase. */
        GATE,
        /** The carnet was just made: a recovery sheet is offered. */
        OFFER,
        /** It was opened with recovery words: a new passphrase is to be chosen. */
        LOST
    }

    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Who can open the carnet, or whose that is, may be another by now. */
        void changed();

        /** Prints a paper. */
        void print(fr.carnetderefus.paper.Sheet paper);

        /** Saves a paper as a PDF, where the person says. */
        void save(fr.carnetderefus.paper.Sheet paper);
    }

    /** One thing after another in this place. */
    interface Step {
        /** What stands there. */
        List<Node> nodes();

        /** Where one most likely goes on. */
        Node first();

        /** Lets go of what it holds. */
        void leave();
    }

    private final Desk desk;
    private final Background background;
    private final Exits exits;
    private final VBox place = new VBox();
    private final PageScroll scroll;
    private Step step;

    /** The place of keys, of a carnet that is kept in a file. */
    public KeysView(Desk desk, Background background, Begin begin, Exits exits) {
        this.desk = desk;
        this.background = background;
        this.exits = exits;
        place.getStyleClass().add("gap-4");
        var page =
                new VBox(
                        Buttons.back(texts().get("action.back"), exits::back),
                        new PageHeader(texts().get("place.keys"), texts().get("keys.what")),
                        place);
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
        step = first(begin);
        place.getChildren().setAll(step.nodes());
    }

    private Step first(Begin begin) {
        if (!new SurveyKeys(desk.register()).kept()) {
            return new NothingKept(this);
        }
        return switch (begin) {
            case GATE -> new Gate(this);
            case OFFER -> new Offer(this);
            case LOST -> new Lost(this);
        };
    }

    Desk desk() {
        return desk;
    }

    Texts texts() {
        return desk.texts();
    }

    Background background() {
        return background;
    }

    Exits exits() {
        return exits;
    }

    /** All there is here. */
    void overview() {
        show(new Overview(this));
        exits.changed();
    }

    /** Makes sheets, from the first step to the last. */
    void make(Sheets sheets) {
        show(new Making(this, sheets));
    }

    void show(Step next) {
        step.leave();
        step = next;
        place.getChildren().setAll(next.nodes());
        scroll.setVvalue(0);
        if (scroll.getScene() != null) {
            next.first().requestFocus();
        }
    }

    /** Does it, wipes what was typed whatever comes of that, and shows how things stand then. */
    void apply(Desk.Verb verb, Runnable wipe, String said) {
        desk.apply(
                () -> {
                    try {
                        verb.apply();
                    } finally {
                        wipe.run();
                    }
                    return new Desk.Told(texts().get(said), false);
                },
                this::overview);
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        step.first().requestFocus();
    }

    /** So that nothing typed or shown goes when letters grow. */
    @Override
    public boolean keepsInput() {
        return true;
    }

    /** Neither a passphrase nor a word is ever kept as a draft. */
    @Override
    public Typed draft() {
        return Typed.NOTHING;
    }

    @Override
    public void leave() {
        step.leave();
    }
}
