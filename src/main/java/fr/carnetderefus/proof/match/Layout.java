package fr.carnetderefus.proof.match;

import fr.carnetderefus.register.Search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What folding loses of a text: capitals, and the signs and line ends between its words. */
final class Layout {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Accents that stand alone belong to the letter before them. */
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    private final String bare;
    private final BitSet capitals = new BitSet();
    private final BitSet shouted = new BitSet();
    private final List<String> gaps = new ArrayList<>();
    private final int[] starts;
    private final List<String> written;

    /** Of a text as it was read, whose words are counted as folding counts them. */
    Layout(String text) {
        bare = Search.bare(text);
        var begins = new ArrayList<Integer>();
        var matcher = WORD.matcher(bare);
        var last = 0;
        while (matcher.find()) {
            var word = Objects.requireNonNull(matcher.group());
            capitals.set(begins.size(), Character.isUpperCase(word.codePointAt(0)));
            shouted.set(
                    begins.size(),
                    word.length() > 1 && word.chars().allMatch(Character::isUpperCase));
            gaps.add(bare.substring(last, matcher.start()));
            begins.add(matcher.start());
            last = matcher.end();
        }
        written =
                WRITTEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        starts = begins.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The text without its accents. */
    String bare() {
        return bare;
    }

    /** The word that stands at a place in the bare text, or the one before it. */
    int wordAt(int offset) {
        var found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    boolean isCapital(int word) {
        return capitals.get(word);
    }

    /** Whether it is in capitals throughout, as family names are; one letter is an initial. */
    boolean isShouted(int word) {
        return shouted.get(word);
    }

    /** Whether the word begins a line. */
    boolean isAtLine(int word) {
        return word == 0 || has(word, '\n') || has(word, '\r');
    }

    /** Whether such a sign stands between the word and the one before. */
    boolean has(int word, char sign) {
        return word < gaps.size() && gaps.get(word).indexOf(sign) >= 0;
    }

    /** Some words as they stand there, with the signs between them. */
    String shown(int from, int to) {
        var text = new StringBuilder();
        for (var word = from; word < to && word < starts.length; word++) {
            if (word > from) {
                text.append(gaps.get(word).replaceAll("\\s+", " "));
            }
            text.append(word < written.size() ? written.get(word) : "");
        }
        return text.toString();
    }
}
