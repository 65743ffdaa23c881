package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.SegmentField;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks by which channel several people will refuse, and notes it for all in one step. */
final class MethodSheet {
    private MethodSheet() {}

    /** Asks, over the screen. */
    static void ask(Desk desk, List<Standing> chosen) {
        var texts = desk.texts();
        var open = chosen.stream().filter(s -> !s.status().settled()).toList();
        if (open.isEmpty()) {
            desk.say(texts.get("home.method.settled"));
            return;
        }
        var procedure = commonest(desk, open);
        var keys =
                open.stream()
                        .filter(s -> s.file().procedure().equals(procedure.id()))
                        .map(s -> s.file().key())
                        .toList();
        var channel =
                new SegmentField<Channel>(
                        texts.get("home.method.which"),
                        procedure.channels(),
                        c -> texts.of(c.name()));
        channel.control().setId("method-channel");
        channel.onChange(channel::clearMessage);
        var about = texts.count("home.method.for", keys.size(), chosen.size());
        var sheet = new DialogSheet(texts.get("home.method"), Labels.of(about, "reading"), channel);
        var note =
                Buttons.primary(
                        texts.get("home.method.note"),
                        () -> {
                            var value = channel.value();
                            if (value == null) {
                                channel.error(texts.get("home.method.missing"));
                                channel.focus();
                                return;
                            }
                            sheet.close();
                            desk.apply(
                                    () ->
                                            new RecordRefusal(desk.register())
                                                    .chooseForAll(keys, value.id()),
                                    said(texts, value, keys.size()),
                                    () -> {});
                        });
        note.setId("method-note");
        var cancel = Buttons.quiet(texts.get("action.cancel"), sheet::close);
        desk.ask(sheet.answers(note, cancel));
    }

    private static String said(Texts texts, Channel channel, int people) {
        return texts.count("home.method.said", people, texts.of(channel.name()));
    }

    /** Of several procedures the one that most are at; the others' channels are not its own. */
    private static Procedure commonest(Desk desk, List<Standing> open) {
        var counts =
                open.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.file().procedure(), Collectors.counting()));
        var most =
                counts.entrySet().stream()
                        .max(
                                Map.Entry.<String, Long>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .orElseThrow();
        return desk.register().procedures().get(most.getKey());
    }
}
