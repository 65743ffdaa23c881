package fr.carnetderefus.ui.shell;

import fr.carnetderefus.settings.RecentFile;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Appearance;
import fr.carnetderefus.ui.parts.Theme;

import javafx.scene.Scene;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** How the window looks and which language it speaks, as the settings say. */
final class Wardrobe {
    private final SettingsFile file;
    private Settings settings;
    private Texts texts;

    Wardrobe(SettingsFile file) {
        this.file = file;
        this.settings = file.read();
        this.texts = Texts.in(language(settings));
    }

    private static Language language(Settings settings) {
        for (var language : Language.values()) {
            if (language.code().equals(settings.language())) {
                return language;
            }
        }
        return Language.nearest(Locale.getDefault());
    }

    RecentFile recent() {
        return RecentFile.beside(file);
    }

    Settings settings() {
        return settings;
    }

    Texts texts() {
        return texts;
    }

    /** Changes the settings and keeps them; says whether they could be kept. */
    boolean change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        texts = Texts.in(language(settings));
        return file.write(settings);
    }

    void dress(Scene scene) {
        var system = Appearance.ofSystem(settings.textPercent());
        var dark =
                switch (settings.light()) {
                    case SYSTEM -> system.dark();
                    case LIGHT -> false;
                    case DARK -> true;
                };
        var rest = settings.reducedMotion() || system.reducedMotion();
        Theme.apply(scene, new Appearance(dark, settings.textPercent(), rest));
        scene.getStylesheets().add(1, Screens.styleSheet());
    }
}
