package fr.carnetderefus.ui.help;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Phrases;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** What the program knows and where from, what it promises, and its keys. */
public final class HelpView implements Screen {
    private static final List<String> KEYS =
            List.of(
                    "save",
                    "print",
                    "undo",
                    "redo",
                    "search",
                    "add",
                    "notice",
                    "home",
                    "proofs",
                    "calendar",
                    "work",
                    "help",
                    "larger",
                    "lock",
                    "escape");

    /** Behind the way back, the header, how it goes and the rehearsals. */
    private static final int CHECK_AT = 4;

    private final ScrollPane scroll;
    private final Button back;

    /**
     * The help.
     *
     * @param rehearse plays a channel of the procedure
     * @param check leads to where the carnet is read again; null while none is open
     * @param keys leads to passphrases and recovery sheets; null while none is open
     * @param leave leads to where one came from
     */
    public HelpView(
            Texts texts,
            Procedure procedure,
            Consumer<Channel> rehearse,
            @Nullable Runnable check,
            @Nullable Runnable keys,
            Runnable leave) {
        back = Buttons.quiet(Icon.BACK, texts.get("action.back"), leave);
        var page =
                new VBox(
                        back,
                        new PageHeader(
                                texts.get("place.help"),
                                texts.get("help.checked", texts.days().day(procedure.checked()))),
                        Sheet.titled(
                                texts.get("help.how"),
                                Labels.of(texts.get("help.how.text"), "reading")),
                        Sheet.titled(
                                texts.get("rehearsal.help"),
                                Labels.of(texts.get("rehearsal.help.text"), "reading"),
                                rehearsals(texts, procedure, rehearse)),
                        Sheet.titled(
                                texts.get("help.order"),
                                Labels.of(texts.of(procedure.orderWhy()), "reading")),
                        Sheet.titled(texts.get("help.sources"), sources(texts, procedure)),
                        Sheet.titled(
                                texts.get("help.privacy"),
                                Labels.of(texts.get("help.privacy.text"), "reading")),
                        Sheet.titled(texts.get("help.keys"), keys(texts)));
        if (check != null) {
            page.getChildren().add(CHECK_AT, checking(texts, check));
        }
        if (keys != null) {
            page.getChildren().add(CHECK_AT, keysSheet(texts, keys));
        }
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
    }

    static Node keysSheet(Texts texts, Runnable keys) {
        var button = Buttons.secondary(Icon.LOCK, texts.get("place.keys"), keys);
        button.setId("to-keys");
        return Sheet.titled(
                texts.get("help.keys-place"),
                Labels.of(texts.get("keys.what"), "reading"),
                new Actions(button));
    }

    private static Node checking(Texts texts, Runnable check) {
        var button = Buttons.secondary(Icon.CHECK, texts.get("place.check"), check);
        button.setId("help-check");
        return Sheet.titled(
                texts.get("help.check"),
                Labels.of(texts.get("check.what"), "reading"),
                new Actions(button));
    }

    private static Node rehearsals(Texts texts, Procedure procedure, Consumer<Channel> rehearse) {
        var buttons = new Actions();
        procedure.channels().stream()
                .filter(Channel::canBeRehearsed)
                .forEach(channel -> {
                    var name = texts.of(channel.name());
                    var button =
                            Buttons.secondary(
                                    Icon.REHEARSE,
                                    texts.get("rehearsal.help.channel", name),
                                    () -> rehearse.accept(channel));
                    button.setId("rehearse-" + channel.id());
                    buttons.getChildren().add(button);
                });
        return buttons;
    }

    private static Node sources(Texts texts, Procedure procedure) {
        var list = new VBox();
        list.getStyleClass().add("gap-1");
        var phrases = new Phrases(texts, Procedures.only(procedure));
        procedure
                .sources()
                .forEach(s -> list.getChildren().add(Labels.of(phrases.source(s), "reading")));
        return list;
    }

    private static Node keys(Texts texts) {
        var list = new VBox();
        list.getStyleClass().add("gap-1");
        KEYS.forEach(
                key -> list.getChildren().add(Labels.of(texts.get("help.key." + key), "reading")));
        return list;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        back.requestFocus();
    }
}
