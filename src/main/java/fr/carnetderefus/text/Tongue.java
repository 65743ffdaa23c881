package fr.carnetderefus.text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A language that a kiosk speaks: one file of sentences, and the language in which rules are told
 * that are not in that file. Another language is one more file: {@code tongue.name} is how it calls
 * itself, {@code tongue.locale} how its days are written, {@code tongue.rest} the language of the
 * rest, {@code tongue.direction} {@code rtl} where it is written from right to left.
 */
public final class Tongue {
    private static final List<String> SHIPPED = List.of("fr", "fr-facile", "en");

    private final String code;
    private final PropertyResourceBundle words;
    private final Locale locale;
    private final Texts rest;

    private Tongue(String code, PropertyResourceBundle words) {
        this.code = code;
        this.words = words;
        this.locale = Locale.forLanguageTag(words.getString("tongue.locale"));
        this.rest =
                Texts.in(Language.nearest(Locale.forLanguageTag(words.getString("tongue.rest"))));
    }

    /** Those that come with the program, French first. */
    public static List<Tongue> shipped() {
        return SHIPPED.stream().map(Tongue::shipped).toList();
    }

    private static Tongue shipped(String code) {
        return new Tongue(code, words(code));
    }

    private static PropertyResourceBundle words(String code) {
        try (var in = Tongue.class.getResourceAsStream("kiosk/" + code + ".properties")) {
            if (in == null) {
                throw new MissingResourceException("no tongue", Tongue.class.getName(), code);
            }
            return words(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PropertyResourceBundle words(InputStream in) throws IOException {
        return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /**
     * One read from a file in UTF-8.
     *
     * @throws IOException when it cannot be read, or lacks a sentence: half a language is none
     */
    public static Tongue read(String code, InputStream in) throws IOException {
        var words = words(in);
        var missing =
                words(SHIPPED.getFirst()).keySet().stream()
                        .filter(key -> !words.containsKey(key))
                        .sorted()
                        .findFirst();
        if (missing.isPresent()) {
            throw new IOException("lacks " + missing.get());
        }
        return new Tongue(code, words);
    }

    /** Its name in files and settings. */
    public String code() {
        return code;
    }

    /** How it calls itself. */
    public String name() {
        return words.getString("tongue.name");
    }

    /** The two letters by which a PDF names it. */
    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** Whether it is written from right to left. */
    public boolean rightToLeft() {
        return words.getString("tongue.direction").equals("rtl");
    }

    /** The rest of what is told. */
    public Texts rest() {
        return rest;
    }

    /** A sentence. */
    public String get(String key, Object... args) {
        var pattern = words.getString(key);
        return args.length == 0 ? pattern : format(pattern, args);
    }

    /** The sentence for an enum's constant: {@code prefix.the-constant}. */
    public String of(String prefix, Enum<?> constant) {
        return get(prefix + "." + Texts.word(constant));
    }

    /** A sentence with a count: {@code key.one}, {@code key.other}. */
    public String count(String key, long count, Object... more) {
        var args = Stream.concat(Stream.of(count), Stream.of(more)).toArray();
        return format(get(key + Language.ending(language(), count)), args);
    }

    /** Sentences that only some have: {@code key.1}, {@code key.2}, …; none where it has not. */
    public List<String> list(String key) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> key + "." + n)
                .takeWhile(words::containsKey)
                .map(this::get)
                .toList();
    }

    /** A day in full. */
    public String day(LocalDate day) {
        var pattern = words.getString("tongue.day");
        return pattern.isEmpty()
                ? rest.days().full(day)
                : DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** All keys, for a test that no file lacks any. */
    Set<String> keys() {
        return words.keySet();
    }

    private String format(String pattern, @Nullable Object[] args) {
        return new MessageFormat(pattern, locale).format(args);
    }
}
