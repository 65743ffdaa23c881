package fr.carnetderefus.exchange;

import fr.carnetderefus.exchange.ListException.Reason;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The first sheet of a workbook (XLSX) that shows something, as texts. */
final class Workbook {
    /** What a number with an exponent looks like; a text such as "00123" is none. */
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9.]+[eE][+-]?[0-9]+");

    /** Longer numbers are no number of anything; a few bytes of them would fill a page. */
    private static final int DIGITS = 40;

    private final boolean from1904;

    private Workbook(boolean from1904) {
        this.from1904 = from1904;
    }

    static Grid read(byte[] bytes) throws ListException {
        // formats tell dates from numbers; a number that is none is an error in its cell
        var options = new ReadingOptions(Unpacking.hasFormats(bytes), true);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            return new Workbook(book.isDate1904()).first(book.getSheets().toList());
        } catch (IOException | RuntimeException e) {
            // the reader throws whatever it stumbles over in a file that is not as it should be
            throw new ListException(Reason.DAMAGED_WORKBOOK, e);
        }
    }

    private Grid first(List<Sheet> sheets) throws IOException, ListException {
        for (var sheet : sheets) {
            var builder = new GridBuilder();
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                try (var rows = sheet.openStream()) {
                    for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                        var row = each.next();
                        builder.add(row.getRowNum(), texts(row));
                        if (row.isHidden()) {
                            builder.hide(row.getRowNum());
                        }
                    }
                }
            }
            if (!builder.isEmpty()) {
                return builder.grid(Set.of());
            }
        }
        throw new ListException(Reason.EMPTY);
    }

    private List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (@Nullable Cell cell : row) {
            var text = cell == null ? "" : text(cell);
            if (cell != null && !text.isEmpty()) {
                while (texts.size() < Math.min(cell.getColumnIndex(), ListFile.MAX_COLUMNS)) {
                    texts.add("");
                }
                texts.add(text);
            }
        }
        return texts;
    }

    private String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.getText();
            case NUMBER -> number(cell, raw(cell));
            case FORMULA -> formula(cell, raw(cell));
            case BOOLEAN -> raw(cell).equals("1") ? "VRAI" : "FAUX";
            case ERROR -> raw(cell);
            case EMPTY -> "";
        };
    }

    private static String raw(Cell cell) {
        @Nullable String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /** What the spreadsheet worked out when it saved the file. */
    private String formula(Cell cell, String raw) {
        var numeric = EXPONENT.matcher(raw).matches() || NumberFormat.isDate(cell);
        return numeric ? number(cell, raw) : raw;
    }

    private String number(Cell cell, String raw) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        if (NumberFormat.isDate(cell)) {
            var day = SerialDay.text(number, from1904);
            if (day.isPresent()) {
                return day.get();
            }
        }
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.precision() - plain.scale() > DIGITS || plain.scale() > DIGITS
                ? raw
                : plain.toPlainString();
    }

    /** How a cell shows its number. */
    private static final class NumberFormat {
        private static final Pattern SHOWN_AS_IS =
                Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
        private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyYjJ]");

        private NumberFormat() {}

        static boolean isDate(Cell cell) {
            @Nullable Integer id = cell.getDataFormatId();
            @Nullable String format = cell.getDataFormatString();
            if (id != null && isBuiltIn(id)) {
                return true;
            }
            return format != null
                    && DAY_OR_YEAR.matcher(SHOWN_AS_IS.matcher(format).replaceAll("")).find();
        }

        /** Days that have no text of their own in the file (ECMA-376, 18.8.30). */
        private static boolean isBuiltIn(int id) {
            return (id >= 14 && id <= 17)
                    || id == 22
                    || (id >= 27 && id <= 31)
                    || id == 36
                    || (id >= 50 && id <= 58);
        }
    }
}
