package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.text.Texts;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What was given to a command, on its line or in JSON, read with the types it expects.
 *
 * @param values by the parameter's name: texts, {@code Boolean}, lists of texts, or maps of texts
 * @param piped the names of those that came in JSON, so that complaints name the key
 */
record Given(Texts texts, Map<String, Object> values, Set<String> piped) {

    boolean has(Param param) {
        return values.containsKey(param.name());
    }

    /** The text as given, which may be empty: that is how a fact is taken away. */
    Optional<String> text(Param param) {
        return Optional.ofNullable(values.get(param.name())).map(String.class::cast);
    }

    String needText(Param param) {
        return need(param, text(param));
    }

    /** Whether a flag was set; empty where it was not mentioned. */
    Optional<Boolean> flag(Param param) {
        return Optional.ofNullable(values.get(param.name())).map(Boolean.class::cast);
    }

    boolean isSet(Param param) {
        return flag(param).orElse(false);
    }

    Optional<LocalDate> date(Param param) {
        return parsed(param, LocalDate::parse);
    }

    LocalDate needDate(Param param) {
        return need(param, date(param));
    }

    Optional<PersonId> person(Param param) {
        return parsed(param, PersonId::new);
    }

    PersonId needPerson(Param param) {
        return need(param, person(param));
    }

    Path needPath(Param param) {
        return need(param, path(param));
    }

    Optional<Path> path(Param param) {
        return text(param)
                .map(text -> {
                    try {
                        return Path.of(nonBlank(param, text));
                    } catch (InvalidPathException e) {
                        throw bad(param);
                    }
                });
    }

    /** One of the parameter's own words. */
    Optional<String> word(Param param) {
        return text(param)
                .map(text -> {
                    if (!param.words().contains(text)) {
                        throw bad(param);
                    }
                    return text;
                });
    }

    String needWord(Param param) {
        return need(param, word(param));
    }

    <E extends Enum<E>> Optional<E> constant(Param param, Class<E> type) {
        return word(param)
                .map(w -> Enum.valueOf(type, w.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    <E extends Enum<E>> E needConstant(Param param, Class<E> type) {
        return need(param, constant(param, type));
    }

    @SuppressWarnings("unchecked") // only texts are put into lists
    List<String> list(Param param) {
        return (List<String>) values.getOrDefault(param.name(), List.of());
    }

    @SuppressWarnings("unchecked") // only texts are put into maps
    Map<String, String> pairs(Param param) {
        return (Map<String, String>) values.getOrDefault(param.name(), Map.of());
    }

    /** A value by a parser that throws at what it does not understand. */
    <T> Optional<T> parsed(Param param, Function<String, T> parser) {
        return text(param)
                .map(text -> {
                    try {
                        return parser.apply(nonBlank(param, text));
                    } catch (java.time.DateTimeException | IllegalArgumentException e) {
                        throw bad(param);
                    }
                });
    }

    /** The complaint that a value is not understood; it never repeats the value. */
    UsageException bad(Param param) {
        return new UsageException("cli.usage.value", shown(param), param.label(texts));
    }

    /** How the person knows the parameter: by its option, or by its key in their JSON. */
    String shown(Param param) {
        return piped.contains(param.name())
                ? texts.get("cli.quoted", param.key())
                : param.shown(texts);
    }

    private String nonBlank(Param param, String text) {
        if (text.isBlank()) {
            throw bad(param);
        }
        return text.strip();
    }

    private <T> T need(Param param, Optional<T> value) {
        return value.orElseThrow(() -> new UsageException("cli.usage.missing", param.shown(texts)));
    }
}
