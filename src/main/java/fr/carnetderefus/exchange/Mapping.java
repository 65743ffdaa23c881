package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.NirCheck;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which column tells what. A column tells one thing at most, and each thing is told by one column.
 *
 * @param columns from 0
 */
public record Mapping(Map<Field, Integer> columns) {
    private static final int SAMPLE = 200;
    private static final int MOST_OF_TEN = 8;

    /** Nothing is told by any column. */
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        var copy = new EnumMap<Field, Integer>(Field.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /** By the headings, and for columns without one by what stands in them. */
    public static Mapping recognise(ListTable table) {
        return recognise(table, Map.of());
    }

    /**
     * The same, after what somebody chose for such headings before.
     *
     * @param remembered as {@link #headings} gave it
     */
    public static Mapping recognise(ListTable table, Map<String, Field> remembered) {
        var found = NONE;
        for (var column = 0; column < table.width(); column++) {
            var before = remembered.get(Headings.fold(table.heading(column)));
            if (before != null) {
                found = found.with(before, column);
            }
        }
        found = byHeadings(table, found, false);
        found = byHeadings(table, found, true);
        return byContents(table, found);
    }

    private static Mapping byHeadings(ListTable table, Mapping before, boolean anyName) {
        var found = before;
        for (var column = 0; column < table.width(); column++) {
            var heading = table.heading(column);
            if (Headings.ANY_NAME.contains(Headings.fold(heading)) != anyName) {
                continue;
            }
            var field = Headings.field(heading);
            if (field.isPresent()) {
                found = found.first(field.get(), column);
            }
            if (anyName) {
                // beside the name at birth it is the one in use
                found = found.first(Field.USED_NAME, column);
            }
        }
        return found;
    }

    private static Mapping byContents(ListTable table, Mapping before) {
        var found = before;
        for (var column = 0; column < table.width(); column++) {
            if (consists(table, column, Mapping::isNir)) {
                found = found.first(Field.NIR, column);
            } else if (table.heading(column).isEmpty()) {
                if (consists(table, column, Mapping::isDay)) {
                    found = found.first(Field.BORN, column);
                } else if (consists(table, column, Mapping::isDepartment)) {
                    found = found.first(Field.DEPARTMENT, column);
                }
            }
        }
        return found;
    }

    private static boolean consists(ListTable table, int column, Predicate<String> of) {
        var cells =
                table.rows().stream()
                        .map(row -> row.cell(column))
                        .filter(cell -> !Line.isBlank(cell))
                        .limit(SAMPLE)
                        .map(SafeCell::meant)
                        .toList();
        var fitting = cells.stream().filter(of).count();
        return fitting > 0 && fitting * 10 >= (long) cells.size() * MOST_OF_TEN;
    }

    private static boolean isNir(String cell) {
        return !(NirCheck.of(cell) instanceof NirCheck.Wrong);
    }

    private static boolean isDay(String cell) {
        // a number alone might count anything
        return !cell.strip().matches("\\d+")
                && DayText.read(cell, DayText.Century.current(LocalDate.EPOCH))
                        instanceof DayText.Told;
    }

    private static boolean isDepartment(String cell) {
        return Departments.of(cell).isPresent();
    }

    /** The column that tells something. */
    public Optional<Integer> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** What a column tells. */
    public Optional<Field> field(int column) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The same, with this column telling that and nothing else. */
    public Mapping with(Field field, int column) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        columns.forEach((f, c) -> {
            if (c != column) {
                changed.put(f, c);
            }
        });
        changed.put(field, column);
        return new Mapping(changed);
    }

    /** The same, with no column telling that. */
    public Mapping without(Field field) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        changed.putAll(columns);
        changed.remove(field);
        return new Mapping(changed);
    }

    /** The same, with the column telling that where both are free. */
    private Mapping first(Field field, int column) {
        return columns.containsKey(field) || columns.containsValue(column)
                ? this
                : with(field, column);
    }

    /** What each heading was taken for, to be remembered for the next list; no data of anybody. */
    public Map<String, Field> headings(ListTable table) {
        var headings = new LinkedHashMap<String, Field>();
        columns.forEach((field, column) -> {
            var heading = Headings.fold(table.heading(column));
            if (!heading.isEmpty()) {
                headings.put(heading, field);
            }
        });
        return headings;
    }
}
