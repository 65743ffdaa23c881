package fr.carnetderefus.app;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Drives;
import fr.carnetderefus.register.KeptRules;
import fr.carnetderefus.settings.KioskFile;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.FxBackground;
import fr.carnetderefus.task.Ticking;
import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.kiosk.FolderTraces;
import fr.carnetderefus.ui.kiosk.Kiosk;
import fr.carnetderefus.ui.kiosk.KioskStage;
import fr.carnetderefus.ui.kiosk.Outside;
import fr.carnetderefus.ui.kiosk.SheetPress;
import fr.carnetderefus.ui.parts.Theme;
import fr.carnetderefus.ui.press.SystemPress;
import fr.carnetderefus.ui.voice.SystemVoice;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** The kiosk as JavaFX starts it. */
public final class KioskApp extends Application {
    private @Nullable Kiosk kiosk;
    private @Nullable Ticking ticking;

    @Override
    public void start(Stage stage) {
        Window.tellWired();
        setUserAgentStylesheet(Theme.userAgentStylesheet(false));
        var home = Path.of(String.valueOf(System.getProperty("user.home")));
        var settings = SettingsFile.ofSystem();
        var file = KioskFile.beside(settings);
        var rules = new KeptRules(settings.rules());
        var carnets = Carnets.with(rules, Clock.system(ZoneId.systemDefault()));
        var made =
                new Kiosk(
                        carnets,
                        file,
                        new FxBackground(),
                        new Outside(
                                new SheetPress(new SystemPress(stage)),
                                Drives.ofSticks(),
                                new FolderTraces(
                                        watched(home), Set.of(file.folder(), Log.folder())),
                                SystemVoice.in(System.getenv().getOrDefault("PATH", "")),
                                System::nanoTime,
                                Platform::exit),
                        Tongue.shipped());
        kiosk = made;
        // whatever nobody foresaw ends the visit: half a visit is worse than none
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> {
                    Log.unforeseen(failure);
                    made.unforeseen();
                });
        KioskStage.show(stage, made);
        Window.shown(stage, carnets, asked -> stage.toFront(), () -> {});
        ticking = new Ticking(Duration.ofSeconds(1), made::beat);
    }

    private static Map<String, Path> watched(Path home) {
        return Map.of(
                "temp",
                Path.of(String.valueOf(System.getProperty("java.io.tmpdir"))),
                "home",
                home,
                "spool",
                Path.of("/var/spool/cups"));
    }

    @Override
    public void stop() {
        if (ticking != null) {
            ticking.close();
        }
        if (kiosk != null) {
            kiosk.close();
        }
        Window.first().ifPresent(OneWindow::close);
    }
}
