package fr.carnetderefus.text;

import fr.carnetderefus.model.procedure.LocalText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All sentences in one language, with days, hours, counts and sorting as that language has them.
 */
public final class Texts {
    private static final List<String> PARTS =
            List.of(
                    "start",
                    "common",
                    "window",
                    "help",
                    "forms",
                    "keys",
                    "guide",
                    "rehearsal",
                    "paper",
                    "cli",
                    "exchange",
                    "lists",
                    "kiosk",
                    "rules");

    /** An argument of which the pattern says how it is written. */
    private static final Pattern TOLD = Pattern.compile("\\{\\d+,");

    private static final int THOUSAND = 1000;

    private final Language language;
    private final Days days;
    private final List<Part> parts;

    /** One file of sentences, read when a key was found in none before it: the start needs few. */
    private static final class Part {
        private final String name;
        private final Language language;
        private @Nullable PropertyResourceBundle read;

        Part(String name, Language language) {
            this.name = name;
            this.language = language;
        }

        synchronized PropertyResourceBundle bundle() {
            var bundle = read;
            if (bundle == null) {
                bundle = read(name, language);
                read = bundle;
            }
            return bundle;
        }
    }

    /** All that are ever needed; what one has read, nobody reads again. */
    private static final class Kept {
        private static final Map<Language, Texts> ALL = all();

        private static Map<Language, Texts> all() {
            var all = new EnumMap<Language, Texts>(Language.class);
            for (var language : Language.values()) {
                all.put(language, new Texts(language));
            }
            return all;
        }
    }

    private Texts(Language language) {
        this.language = language;
        this.days = new Days(this, language.locale());
        this.parts = PARTS.stream().map(name -> new Part(name, language)).toList();
    }

    /** The sentences of a language. */
    public static Texts in(Language language) {
        return Objects.requireNonNull(Kept.ALL.get(language));
    }

    /** A sentence in every language: what was named in one may be looked for in another. */
    public static List<String> inEach(String key) {
        return Stream.of(Language.values()).map(language -> in(language).get(key)).toList();
    }

    private static PropertyResourceBundle read(String part, Language language) {
        var file = part + "_" + language.code() + ".properties";
        try (var in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException("no bundle", Texts.class.getName(), file);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** Days and hours in words. */
    public Days days() {
        return days;
    }

    /**
     * A sentence.
     *
     * @throws MissingResourceException when there is none of that key; a test looks for them all
     */
    public String get(String key, Object... args) {
        var pattern = pattern(key);
        return args.length == 0 ? pattern : format(pattern, args);
    }

    /** A sentence said later. */
    public String get(Message message) {
        return get(message.key(), message.args().toArray(Object[]::new));
    }

    /** The sentence for an enum's constant: {@code prefix.the-constant}. */
    public String of(String prefix, Enum<?> constant) {
        return get(prefix + "." + word(constant));
    }

    /** A constant as keys have it: lower case with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A sentence with a count, its first argument: {@code key.one} or {@code key.other}. French
     * counts nought as one, English does not.
     */
    public String count(String key, long count, Object... more) {
        var args = new Object[more.length + 1];
        args[0] = count;
        System.arraycopy(more, 0, args, 1, more.length);
        return format(pattern(key + Language.ending(language.code(), count)), args);
    }

    /** A sentence that a procedure file brought along. */
    public String of(LocalText text) {
        return text.in(language.code());
    }

    /** A text made ready for the order of a dictionary. */
    public Alphabetic alphabetic(String text) {
        return new Alphabetic(Collator.getInstance(language.locale()).getCollationKey(text));
    }

    /** The order of a dictionary. */
    public Comparator<String> alphabetical() {
        var collator = Collator.getInstance(language.locale());
        return collator::compare;
    }

    /** Several things in one phrase: {@code a, b et c}. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return get(
                "list.last",
                String.join(get("list.comma"), items.subList(0, items.size() - 1)),
                items.getLast());
    }

    private String format(String pattern, @Nullable Object[] args) {
        var fitting = language == Language.FRENCH ? Elision.in(pattern, args) : pattern;
        var said = TOLD.matcher(fitting).find() ? args : inDigits(args);
        return new MessageFormat(fitting, language.locale()).format(said);
    }

    /**
     * Numbers below a thousand are the same digits in each language. Java's own way of writing them
     * takes longer, the first time, than anything else on the first screen.
     */
    private static @Nullable Object[] inDigits(@Nullable Object[] args) {
        var said = args.clone();
        for (var i = 0; i < said.length; i++) {
            if ((said[i] instanceof Integer || said[i] instanceof Long)
                    && Math.abs(((Number) said[i]).longValue()) < THOUSAND) {
                said[i] = said[i].toString();
            }
        }
        return said;
    }

    private String pattern(String key) {
        for (var part : parts) {
            var bundle = part.bundle();
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no text", Texts.class.getName(), key);
    }
}
