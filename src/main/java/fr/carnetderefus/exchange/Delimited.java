package fr.carnetderefus.exchange;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import fr.carnetderefus.exchange.ListException.Reason;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** A text whose cells are apart by a character, which is found out. */
final class Delimited {
    /** In the order they are believed where several would do: French spreadsheets write ";". */
    private static final List<Character> DELIMITERS = List.of(';', '\t', '|', ',');

    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=(.)\"?(?:\r\n|\n|\r)");
    private static final int SAMPLE = 50;
    private static final double ALMOST_ALL = 0.9;

    private Delimited() {}

    static Grid read(PlainText plain) throws ListException {
        var text = plain.text();
        var told = TOLD.matcher(text);
        var builder = new GridBuilder();
        if (told.lookingAt()) {
            read(text.substring(told.end()), text.charAt(told.start(1)), 1, builder);
        } else {
            read(text, delimiter(text), 0, builder);
        }
        return builder.grid(plain.doubts());
    }

    private static void read(String text, char delimiter, int before, GridBuilder builder)
            throws ListException {
        var next = 1;
        try {
            for (Iterator<CsvRecord> records = records(text, delimiter); records.hasNext(); ) {
                var found = records.next();
                var number = Math.toIntExact(found.getStartingLineNumber());
                builder.add(number + before, found.getFields());
                next = number + 1;
            }
        } catch (CsvParseException e) {
            // the one thing that it refuses; where the quote began is after the last good row
            throw new ListException(Reason.UNBALANCED_QUOTES, next + before);
        }
    }

    private static Iterator<CsvRecord> records(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter('"')
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)
                .iterator();
    }

    private static char delimiter(String text) {
        var best = ';';
        var most = 0.0;
        for (var candidate : DELIMITERS) {
            var share = agreeing(text, candidate);
            if (share >= ALMOST_ALL) {
                return candidate;
            }
            if (share > most) {
                most = share;
                best = candidate;
            }
        }
        return best;
    }

    /** What share of the first rows have the width, of two or more, that most of them have. */
    private static double agreeing(String text, char candidate) {
        var widths = new HashMap<Integer, Integer>();
        var rows = 0;
        try {
            for (Iterator<CsvRecord> records = records(text, candidate);
                    rows < SAMPLE && records.hasNext();
                    rows++) {
                widths.merge(records.next().getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException e) {
            rows++; // a row that cannot be read so agrees with none
        }
        var several = widths.entrySet().stream().filter(e -> e.getKey() > 1);
        var most = several.mapToInt(e -> e.getValue()).max().orElse(0);
        return rows == 0 ? 0 : (double) most / rows;
    }
}
