package fr.carnetderefus.leak;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Markers in every form in which they could lie about, found in one pass over the bytes. */
final class Needles {
    /** A shorter one would be found in noise. */
    static final int SHORTEST = 8;

    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.ISO_8859_1);

    /** One form of one marker. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Needle(String marker, byte[] bytes) {
        boolean standsAt(byte[] hay, int at) {
            return at + bytes.length <= hay.length
                    && Arrays.equals(hay, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    private final Map<Integer, List<Needle>> byBeginning = new HashMap<>();

    /** The first two bytes of all: nearly every place is passed over for them. */
    private final BitSet beginnings = new BitSet(1 << Short.SIZE);

    Needles(Collection<String> markers) {
        for (var marker : markers) {
            if (marker.length() < SHORTEST) {
                throw new IllegalArgumentException("too short to be told from noise: " + marker);
            }
            spellings(marker).forEach(spelling -> add(marker, spelling));
        }
    }

    /** The markers that stand anywhere in the bytes. */
    Set<String> in(byte[] hay) {
        var found = new LinkedHashSet<String>();
        for (var at = 0; at + Integer.BYTES <= hay.length; at++) {
            var beginning = beginning(hay, at);
            if (!beginnings.get(beginning >>> Short.SIZE)) {
                continue;
            }
            for (var needle : byBeginning.getOrDefault(beginning, List.of())) {
                if (needle.standsAt(hay, at)) {
                    found.add(needle.marker());
                }
            }
        }
        return found;
    }

    /** As typed, composed and decomposed, in either case, without accents, and escaped. */
    private static Set<String> spellings(String marker) {
        var plain = new LinkedHashSet<String>();
        for (var form : List.of(Form.NFC, Form.NFD)) {
            var text = Normalizer.normalize(marker, form);
            plain.add(text);
            plain.add(text.replaceAll("\\p{M}", ""));
        }
        var spellings = new LinkedHashSet<String>();
        for (var text : plain) {
            for (var cased :
                    List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) {
                spellings.add(cased);
                spellings.add(escaped(cased, c -> String.format(Locale.ROOT, "\\u%04x", c)));
                spellings.add(escaped(cased, c -> String.format(Locale.ROOT, "\\u%04X", c)));
                spellings.add(escaped(cased, c -> "&#" + c + ";"));
                var percent = URLEncoder.encode(cased, StandardCharsets.UTF_8);
                spellings.add(percent);
                spellings.add(percent.replace("+", "%20"));
            }
        }
        return spellings;
    }

    private static String escaped(String text, IntFunction<String> escape) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < 128 ? Character.toString(c) : escape.apply(c)));
        return out.toString();
    }

    private void add(String marker, String spelling) {
        for (var charset : CHARSETS) {
            var bytes = spelling.getBytes(charset);
            add(marker, bytes);
            for (var text : dressed(bytes)) {
                add(marker, text.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static List<String> dressed(byte[] bytes) {
        var dressed = new ArrayList<String>();
        dressed.add(HexFormat.of().formatHex(bytes));
        dressed.add(HexFormat.of().withUpperCase().formatHex(bytes));
        for (var encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
            for (var before = 0; before < 3; before++) {
                dressed.add(base64(encoder, bytes, before));
            }
        }
        return dressed;
    }

    /** The characters that are the same whatever stands around the bytes. */
    private static String base64(Base64.Encoder encoder, byte[] bytes, int before) {
        var shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        var text = encoder.withoutPadding().encodeToString(shifted);
        var first = (8 * before + 5) / 6;
        return text.substring(first, 8 * shifted.length / 6);
    }

    private void add(String marker, byte[] bytes) {
        beginnings.set(beginning(bytes, 0) >>> Short.SIZE);
        byBeginning
                .computeIfAbsent(beginning(bytes, 0), b -> new ArrayList<>())
                .add(new Needle(marker, bytes));
    }

    private static int beginning(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }
}
