package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.Leaf.Style;
import fr.carnetderefus.proof.dossier.table.Column;
import fr.carnetderefus.proof.dossier.table.Face;
import fr.carnetderefus.proof.dossier.table.Typefaces;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A row of a table, or what of it is not set yet: for each column its lines. */
record Row(List<Cell> cells) {
    static final double SIZE = 0.92 * 10.5;

    private static final Style WORDS = Style.of(Face.TEXT, SIZE, 1.45);
    private static final Style STRONG = Style.of(Face.BOLD, SIZE, 1.45);
    private static final Style CODES = Style.of(Face.CODE, 0.8 * SIZE, 1.4);
    private static final double PADDING = 1.8 * A4.MM;
    private static final double GAP = 3 * A4.MM;

    /** Where a column stands. */
    record Place(Column column, double left, double width) {
        /** Columns side by side; those of no width share what the others leave. */
        static List<Place> of(List<Column> columns) {
            var all = A4.WIDTH - 2 * A4.SIDE;
            var given = columns.stream().mapToDouble(Column::width).sum() * A4.MM;
            var open = columns.stream().filter(c -> c.width() == 0).count();
            var places = new ArrayList<Place>();
            var left = A4.SIDE;
            for (var column : columns) {
                var width = column.width() == 0 ? (all - given) / open : column.width() * A4.MM;
                places.add(new Place(column, left, width));
                left += width;
            }
            return places;
        }
    }

    /** What stands in a column. */
    record Cell(double left, Style style, List<String> lines) {
        private int fitting(double height) {
            var fits = (int) ((height - 2 * PADDING) / style.leading());
            return Math.clamp(fits, 0, lines.size());
        }

        private Cell part(int from, int to) {
            return new Cell(left, style, lines.subList(from, to));
        }
    }

    /** The names of the columns. */
    static Row head(Typefaces faces, List<Place> places) throws IOException {
        var cells = new ArrayList<Cell>();
        for (var place : places) {
            cells.add(cell(faces, place, STRONG, place.column().name()));
        }
        return new Row(cells);
    }

    static Row of(Typefaces faces, List<Place> places, List<String> texts) throws IOException {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var style = place.column().code() ? CODES : i == 0 ? STRONG : WORDS;
            cells.add(cell(faces, place, style, texts.get(i)));
        }
        return new Row(cells);
    }

    private static Cell cell(Typefaces faces, Place place, Style style, String text)
            throws IOException {
        var room = place.width() - GAP;
        return new Cell(place.left(), style, faces.lines(text, style.face(), style.size(), room));
    }

    double height() {
        return 2 * PADDING
                + cells.stream()
                        .mapToDouble(c -> c.lines().size() * c.style().leading())
                        .max()
                        .orElse(0);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(c -> c.lines().isEmpty());
    }

    /** As much of it as there is room for. */
    Row beginning(double height) {
        return new Row(cells.stream().map(c -> c.part(0, c.fitting(height))).toList());
    }

    /** The rest of that. */
    Row rest(double height) {
        return new Row(
                cells.stream().map(c -> c.part(c.fitting(height), c.lines().size())).toList());
    }

    /** Draws a cell of it on a page, whose top is so far down. */
    static void draw(Cell cell, Leaf leaf, double down) throws IOException {
        var top = down + PADDING;
        for (var line : cell.lines()) {
            leaf.line(line, cell.style(), cell.left(), top);
            top += cell.style().leading();
        }
    }
}
