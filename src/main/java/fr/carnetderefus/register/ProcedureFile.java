package fr.carnetderefus.register;

import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.procedure.Setting;
import fr.carnetderefus.model.procedure.Source;
import fr.carnetderefus.model.procedure.Wording;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a procedure from its file: JSON, both languages, every fact with its source. */
public final class ProcedureFile {
    private ProcedureFile() {}

    /**
     * All procedures shipped with this program, in the order their list gives, the main one first.
     * One more is one more file, and one more line of the list.
     */
    public static Procedures all() {
        return Shipped.ALL;
    }

    /** Read when they are first asked for, and once: they are part of the program. */
    private static final class Shipped {
        private static final Procedures ALL = readAll();
    }

    /** Who may sign a newer file: public keys, one a line. */
    static List<String> signers() {
        try (var in = ProcedureFile.class.getResourceAsStream("procedures/signers.txt")) {
            if (in == null) {
                throw new IllegalStateException("no signers");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Procedures readAll() {
        var list = new Fields(json("procedures"));
        return new Procedures(
                list.texts("procedures").stream().map(ProcedureFile::shipped).toList());
    }

    /**
     * A procedure shipped with this program.
     *
     * @throws IllegalStateException when there is none of that name or it is not sound; a test
     *     reads them all
     */
    static Procedure shipped(String name) {
        return read(json(name));
    }

    /** What a file of this program says, as it stands there. */
    static Map<String, Object> json(String name) {
        return Fields.inFile("procedures/" + name + ".json").map();
    }

    /**
     * Reads a procedure, and checks that every source it names is listed.
     *
     * @throws RuntimeException when it is not sound
     */
    static Procedure read(Map<String, Object> map) {
        var json = new Fields(map);
        var procedure =
                new Procedure(
                        json.text("id"),
                        json.number("version"),
                        json.date("checked"),
                        text(json.object("title")),
                        text(json.object("shortTitle")),
                        text(json.object("orderWhy")),
                        text(json.object("lateAdvice")),
                        TimingCodec.delay(json.object("delay")),
                        all(json, "channels", ProcedureFile::channel),
                        wording(json),
                        all(json, "followUps", GuidanceFile::followUp),
                        all(json, "looksAgain", GuidanceFile::lookAgain),
                        all(json, "troubles", GuidanceFile::trouble),
                        all(json, "notes", GuidanceFile::note),
                        all(json, "sources", ProcedureFile::source));
        sourcesNamed(procedure).forEach(procedure::source);
        return procedure;
    }

    private static Stream<String> sourcesNamed(Procedure procedure) {
        var named = Stream.<String>builder();
        named.add(procedure.delay().source());
        for (var channel : procedure.channels()) {
            named.add(channel.source());
            var hours = channel.hours();
            if (hours != null) {
                named.add(hours.source());
            }
            channel.mistakes().forEach(m -> named.add(m.source()));
        }
        procedure.followUps().forEach(f -> named.add(f.source()));
        procedure.looksAgain().forEach(l -> named.add(l.source()));
        procedure.troubles().forEach(t -> named.add(t.source()));
        procedure.notes().forEach(n -> named.add(n.source()));
        return named.build();
    }

    private static <T> List<T> all(Fields json, String key, Function<Fields, T> reader) {
        return json.objectsOrNone(key).stream().map(reader).toList();
    }

    private static Wording wording(Fields json) {
        var own = json.objectOrNull("wording");
        var words = new LinkedHashMap<String, LocalText>();
        if (own != null) {
            own.map().keySet().forEach(key -> words.put(key, text(own.object(key))));
        }
        return new Wording(words);
    }

    private static Channel channel(Fields json) {
        var hours = json.objectOrNull("hours");
        return new Channel(
                json.text("id"),
                json.constant(Channel.Kind.class, "kind"),
                text(json.object("name")),
                text(json.object("shortName")),
                json.text("contact"),
                hours == null ? null : TimingCodec.hours(hours),
                all(json, "asks", ProcedureFile::ask),
                texts(json.objects("steps")),
                setting(json.objectOrNull("rehearsal")),
                all(json, "mistakes", GuidanceFile::mistake),
                json.text("source"));
    }

    private static Setting setting(@Nullable Fields json) {
        if (json == null) {
            return Setting.NONE;
        }
        var request = json.objectOrNull("request");
        return new Setting(
                all(json, "crossings", GuidanceFile::crossing),
                json.flag("certifies"),
                request == null ? null : text(request));
    }

    private static Ask ask(Fields json) {
        return new Ask(json.constant(Ask.Datum.class, "what"), text(json.object("hint")));
    }

    private static Source source(Fields json) {
        return new Source(
                json.text("id"),
                text(json.object("title")),
                json.text("reference"),
                json.date("checked"),
                json.flag("open"));
    }

    static List<LocalText> texts(List<Fields> all) {
        return all.stream().map(ProcedureFile::text).toList();
    }

    static LocalText text(Fields json) {
        return new LocalText(json.text("fr"), json.text("en"));
    }
}
