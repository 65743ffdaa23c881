package fr.carnetderefus.ui.desk;

import fr.carnetderefus.register.MeasurePassphrase;
import fr.carnetderefus.register.MeasurePassphrase.Level;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.PassphraseField;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Arrays;

/**
 * Says below a passphrase, as it is typed, how hard it is to guess and how to do better. It is
 * judged off the thread; what comes too late is not shown.
 */
public final class Strength {
    private final Texts texts;
    private final Background background;
    private final PassphraseField field;
    private final String hint;
    private final HBox bar = new HBox();
    private int asked;

    private Strength(Texts texts, Background background, PassphraseField field, String hint) {
        this.texts = texts;
        this.background = background;
        this.field = field;
        this.hint = hint;
        bar.getStyleClass().add("strength");
        for (var _ : Level.values()) {
            var part = new Region();
            HBox.setHgrow(part, Priority.ALWAYS);
            bar.getChildren().add(part);
        }
        Presence.set(bar, false);
        field.hint(hint);
        field.onChange(this::judge);
    }

    /**
     * Follows a field.
     *
     * @param hint what stands below it while it is empty
     * @return the bar that shows the same as the words, to stand below the field
     */
    public static Node of(Texts texts, Background background, PassphraseField field, String hint) {
        return new Strength(texts, background, field, hint).bar;
    }

    private void judge() {
        var mine = ++asked;
        var typed = field.value();
        if (typed == null) {
            Presence.set(bar, false);
            field.hint(hint);
            return;
        }
        background.startAside(
                progress -> {
                    try {
                        return MeasurePassphrase.of(typed);
                    } finally {
                        Arrays.fill(typed, '\0');
                    }
                },
                strength -> {
                    if (mine == asked) {
                        show(strength);
                    }
                },
                failure -> {
                    // advice alone is missing: the passphrase is as good as it was
                    if (mine == asked) {
                        Presence.set(bar, false);
                        field.hint(hint);
                    }
                });
    }

    private void show(MeasurePassphrase.Strength strength) {
        var level = strength.level();
        var part = bar.getChildren().iterator();
        for (var step : Level.values()) {
            var reached = step.compareTo(level) <= 0;
            part.next().getStyleClass().setAll(reached ? Texts.word(level) : "none");
        }
        Presence.set(bar, true);
        field.hint(
                texts.get(
                        "strength.said",
                        texts.of("strength.level", level),
                        texts.of("strength.span", strength.span()),
                        texts.of("strength.hint", strength.hint())));
    }
}
