package fr.carnetderefus.register;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.jr.ob.JSON;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Rows for other programs: an array of objects, with nulls for what is not known. */
public final class JsonRows {
    /** The same bytes on every system: its own line ends would make each another's text. */
    private static final JSON WRITER =
            JSON.std
                    .with(JSON.Feature.WRITE_NULL_PROPERTIES)
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    /** Those that JSON allows as they are, and that would steer a terminal. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x7f-\\x9f]");

    private JsonRows() {}

    public static String write(List<?> rows) {
        return text(rows);
    }

    /** One object. */
    static String write(Map<String, ?> object) {
        return text(object);
    }

    private static String text(Object json) {
        return CONTROLS.matcher(WRITER.asString(json))
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
