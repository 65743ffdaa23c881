package fr.carnetderefus.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text, each as wide as its widest cell; accents and other alphabets included. */
record Table(List<String> header, List<List<String>> rows) {
    /** What stands where nothing is known. */
    static final String UNKNOWN = "–";

    private static final String GAP = "  ";

    /** Header, rule and rows. */
    List<String> lines() {
        var widths = IntStream.range(0, header.size()).map(this::columnWidth).boxed().toList();
        var lines = new ArrayList<String>();
        lines.add(line(header, widths));
        lines.add(line(widths.stream().map("─"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return List.copyOf(lines);
    }

    private int columnWidth(int column) {
        return IntStream.concat(
                        IntStream.of(width(header.get(column))),
                        rows.stream().mapToInt(row -> width(row.get(column))))
                .max()
                .orElse(0);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder();
        for (var i = 0; i < cells.size(); i++) {
            var cell = oneLine(cells.get(i));
            line.append(cell).append(" ".repeat(widths.get(i) - width(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** How many cells of a terminal a text takes. */
    static int width(String text) {
        return Normalizer.normalize(oneLine(text), Normalizer.Form.NFC)
                .codePoints()
                .map(Table::cells)
                .sum();
    }

    private static int cells(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isIdeographic(point) ? 2 : 1;
        };
    }

    private static String oneLine(String text) {
        return Call.plain(text).replace('\n', ' ');
    }
}
