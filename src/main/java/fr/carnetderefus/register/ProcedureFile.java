package fr.carnetderefus.register;

import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Source;

import tools.jackson.jr.ob.JSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads a procedure from its file: JSON, both languages, every fact with its source. */
public final class ProcedureFile {
    private static final String OPENING = "mon-espace-sante-ouverture";

    private ProcedureFile() {}

    /** The refusal of the opening of Mon espace santé, as shipped with this program. */
    public static Procedure opening() {
        return shipped(OPENING);
    }

    /**
     * A procedure shipped with this program.
     *
     * @throws IllegalStateException when there is none of that name or it is not sound; a test
     *     reads them all
     */
    static Procedure shipped(String name) {
        try (var in = ProcedureFile.class.getResourceAsStream("procedures/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no procedure " + name);
            }
            return read(JSON.std.mapFrom(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a procedure, and checks that every source it names is listed. */
    static Procedure read(Map<String, Object> map) {
        var json = new Fields(map);
        var procedure =
                new Procedure(
                        json.text("id"),
                        json.number("version"),
                        json.date("checked"),
                        text(json.object("title")),
                        text(json.object("orderWhy")),
                        text(json.object("lateAdvice")),
                        TimingCodec.delay(json.object("delay")),
                        json.objects("channels").stream().map(ProcedureFile::channel).toList(),
                        json.objects("sources").stream().map(ProcedureFile::source).toList());
        procedure.source(procedure.delay().source());
        for (var channel : procedure.channels()) {
            procedure.source(channel.source());
            var hours = channel.hours();
            if (hours != null) {
                procedure.source(hours.source());
            }
        }
        return procedure;
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
                json.objects("asks").stream().map(ProcedureFile::ask).toList(),
                texts(json.objects("steps")),
                json.text("source"));
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

    private static List<LocalText> texts(List<Fields> all) {
        return all.stream().map(ProcedureFile::text).toList();
    }

    private static LocalText text(Fields json) {
        return new LocalText(json.text("fr"), json.text("en"));
    }
}
