package fr.carnetderefus.ui.parts;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One month as a page of a calendar. Arrows lead from day to day, Page Up and Down from month to
 * month (with Shift from year to year); each day is a button that says its whole date.
 */
final class MonthSheet extends VBox {
    private static final int DAYS = 7;

    private final GridPane grid = new GridPane();
    private final Label title = Labels.of("", "strong");
    private final Locale locale;
    private final LocalDate today;
    private final Consumer<LocalDate> onPick;
    private final DateTimeFormatter spoken;
    private LocalDate at;

    MonthSheet(
            DateField.Words words,
            Locale locale,
            LocalDate today,
            LocalDate at,
            Consumer<LocalDate> onPick) {
        this.locale = locale;
        this.today = today;
        this.at = at;
        this.onPick = onPick;
        spoken = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        getStyleClass().addAll("popup-paper", "month-sheet");
        grid.getStyleClass().add("days");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head =
                new HBox(
                        turn(Icon.BACK, words.earlier(), -1),
                        title,
                        turn(Icon.NEXT, words.later(), 1));
        head.setAlignment(Pos.CENTER);
        getChildren().addAll(head, grid);
        draw();
    }

    /** Gives the focus to the day the page was opened for. */
    void focus() {
        var day = grid.lookup("#" + id(at));
        if (day != null) {
            day.requestFocus();
        }
    }

    private Button turn(Icon icon, String words, int months) {
        var button = Buttons.quiet(icon, "", () -> leaf(months));
        button.setAccessibleText(words);
        button.getStyleClass().add("turn");
        return button;
    }

    private void leaf(int months) {
        at = at.plusMonths(months);
        draw();
    }

    private void walk(KeyEvent key) {
        var next =
                switch (key.getCode()) {
                    case LEFT -> at.minusDays(1);
                    case RIGHT -> at.plusDays(1);
                    case UP -> at.minusWeeks(1);
                    case DOWN -> at.plusWeeks(1);
                    case PAGE_UP -> key.isShiftDown() ? at.minusYears(1) : at.minusMonths(1);
                    case PAGE_DOWN -> key.isShiftDown() ? at.plusYears(1) : at.plusMonths(1);
                    default -> at;
                };
        if (!next.equals(at)) {
            key.consume();
            at = next;
            draw();
            focus();
        }
    }

    private void draw() {
        var month = YearMonth.from(at);
        title.setText(
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale)
                        + " "
                        + month.getYear());
        grid.getChildren().clear();
        var first = WeekFields.of(locale).getFirstDayOfWeek();
        for (var i = 0; i < DAYS; i++) {
            var day = first.plus(i);
            var name = Labels.of(day.getDisplayName(TextStyle.NARROW_STANDALONE, locale), "soft");
            name.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, i, 0);
        }
        var offset = month.atDay(1).getDayOfWeek().getValue() - first.getValue();
        var before = Math.floorMod(offset, DAYS);
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            var place = before + day - 1;
            grid.add(day(month.atDay(day)), place % DAYS, 1 + place / DAYS);
        }
    }

    private Button day(LocalDate date) {
        var button =
                Buttons.quiet(Integer.toString(date.getDayOfMonth()), () -> onPick.accept(date));
        button.setId(id(date));
        button.setAccessibleText(Objects.requireNonNull(spoken.format(date)));
        button.getStyleClass().addAll("plain", "day");
        if (date.equals(today)) {
            button.getStyleClass().add("today");
        }
        if (date.equals(at)) {
            button.getStyleClass().add("at");
        }
        // One stop for Tab: the day one is at. The others are reached by arrows.
        button.setFocusTraversable(date.equals(at));
        return button;
    }

    private static String id(LocalDate date) {
        return "day-" + date;
    }
}
