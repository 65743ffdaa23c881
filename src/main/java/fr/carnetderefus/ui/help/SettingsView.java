package fr.carnetderefus.ui.help;

import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.settings.Settings.Light;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Language, light, size of text and movement; each choice is in force at once. */
public final class SettingsView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Leads to the page about the program. */
        void about();

        void change(UnaryOperator<Settings> change);

        /** Asks which folder is looked at besides the downloads. */
        void chooseFolder();

        /** Has it noted from now on where carnets lie, or no more. */
        void noteRecent(boolean noted);
    }

    private static final List<Integer> SIZES = List.of(100, 125, 150, 200, 300);

    private final ScrollPane scroll;
    private final SegmentField<Language> language;
    private final WatchedFolder folder;

    /** Those offered, and the one in force: keys make it grow by smaller steps. */
    private static List<Integer> sizes(int now) {
        return Stream.concat(SIZES.stream(), Stream.of(now)).distinct().sorted().toList();
    }

    /**
     * The settings.
     *
     * @param recent whether it is noted where carnets lie
     * @param folderAway whether the folder chosen besides the downloads cannot be looked at
     * @param keys leads to passphrases and recovery sheets; null while no carnet is open
     */
    public SettingsView(
            Texts texts,
            Settings settings,
            boolean recent,
            ObservableValue<Boolean> folderAway,
            @Nullable Runnable keys,
            Exits exits) {
        language =
                new SegmentField<>(
                        texts.get("settings.language"),
                        List.of(Language.values()),
                        l -> texts.of("language", l));
        language.control().setId("language");
        language.setValue(texts.language());
        language.onChange(() -> {
            var chosen = language.value();
            if (chosen != null) {
                exits.change(s -> s.withLanguage(chosen.code()));
            }
        });
        var light =
                segment(
                        texts.get("settings.light"),
                        List.of(Light.values()),
                        l -> texts.of("light", l),
                        settings.light(),
                        chosen -> exits.change(s -> s.withLight(chosen)));
        light.control().setId("light");
        var size =
                segment(
                        texts.get("settings.text"),
                        sizes(settings.textPercent()),
                        percent -> texts.get("settings.percent", percent),
                        settings.textPercent(),
                        chosen -> exits.change(s -> s.withTextPercent(chosen)));
        size.control().setId("text-size");
        var motion =
                segment(
                        texts.get("settings.motion"),
                        List.of(false, true),
                        rest -> texts.get(rest ? "settings.rest" : "settings.move"),
                        settings.reducedMotion(),
                        chosen -> exits.change(s -> s.withReducedMotion(chosen)));
        motion.control().setId("motion");
        var watch =
                segment(
                        texts.get("settings.watch"),
                        List.of(false, true),
                        on -> texts.get(on ? "settings.watch-on" : "settings.watch-off"),
                        settings.habits().watchDownloads(),
                        chosen -> exits.change(s -> s.withHabits(s.habits().watching(chosen))));
        watch.control().setId("watch-downloads");
        watch.hint(texts.get("settings.watch-hint"));
        folder = new WatchedFolder(texts, settings.habits().watchedFolder(), folderAway, exits);
        var certain =
                segment(
                        texts.get("settings.certain"),
                        List.of(false, true),
                        on -> texts.get(on ? "settings.certain-on" : "settings.certain-off"),
                        settings.habits().fileCertain(),
                        chosen -> exits.change(s -> s.withHabits(s.habits().filing(chosen))));
        certain.control().setId("file-certain");
        certain.hint(texts.get("settings.certain-hint"));
        var purge =
                segment(
                        texts.get("settings.purge"),
                        Settings.Habits.PURGE_DAYS,
                        days ->
                                days == 0
                                        ? texts.get("settings.purge-never")
                                        : texts.count("settings.purge-days", days),
                        settings.habits().purgeAfter(),
                        chosen -> exits.change(s -> s.withHabits(s.habits().purging(chosen))));
        purge.control().setId("purge-after");
        purge.hint(texts.get("settings.purge-hint"));
        var lock =
                segment(
                        texts.get("settings.lock"),
                        Settings.Lock.MINUTES,
                        minutes ->
                                minutes == 0
                                        ? texts.get("settings.lock-never")
                                        : texts.count("settings.lock-minutes", minutes),
                        settings.lock().minutes(),
                        chosen -> exits.change(s -> s.withLock(s.lock().after(chosen))));
        lock.control().setId("lock-minutes");
        lock.onChange(() -> tellOfNever(lock, texts));
        tellOfNever(lock, texts);
        var minimized =
                segment(
                        texts.get("settings.lock-minimized"),
                        List.of(false, true),
                        on -> texts.get(on ? "settings.lock-with" : "settings.lock-without"),
                        settings.lock().minimized(),
                        chosen -> exits.change(s -> s.withLock(s.lock().minimized(chosen))));
        minimized.control().setId("lock-minimized");
        var page =
                new VBox(
                        Buttons.back(texts.get("action.back"), exits::back),
                        new PageHeader(texts.get("place.settings"), texts.get("settings.sentence")),
                        new Sheet(language, light, size, motion),
                        Sheet.titled(texts.get("settings.locking"), lock, minimized),
                        Sheet.titled(
                                texts.get("settings.documents"), watch, folder, certain, purge),
                        new Sheet(recent(texts, recent, exits)));
        if (keys != null) {
            page.getChildren().add(HelpView.keysSheet(texts, keys));
        }
        var about = Buttons.quiet(Icon.BOOK, texts.get("place.about"), exits::about);
        about.setId("to-about");
        page.getChildren().add(new Actions(about));
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
    }

    private static SegmentField<Boolean> recent(Texts texts, boolean now, Exits exits) {
        var recent =
                segment(
                        texts.get("settings.recent"),
                        List.of(false, true),
                        on -> texts.get(on ? "settings.recent-on" : "settings.recent-off"),
                        now,
                        exits::noteRecent);
        recent.control().setId("recent");
        recent.hint(texts.get("settings.recent-hint"));
        return recent;
    }

    private static void tellOfNever(SegmentField<Integer> lock, Texts texts) {
        var chosen = lock.value();
        var never = chosen != null && chosen == 0;
        lock.hint(texts.get(never ? "settings.lock-never-hint" : "settings.lock-hint"));
    }

    private static <T> SegmentField<T> segment(
            String label,
            List<T> values,
            java.util.function.Function<T, String> words,
            T now,
            java.util.function.Consumer<T> choose) {
        var field = new SegmentField<T>(label, values, words);
        field.setValue(now);
        field.onChange(() -> {
            var chosen = field.value();
            if (chosen != null) {
                choose.accept(chosen);
            }
        });
        return field;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        language.focus();
    }

    @Override
    public void leave() {
        folder.leave();
    }
}
