package fr.carnetderefus.ui.calendar;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Labels;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Map;

/** A month at one glance: which days hold something, and how much. The list beside says what. */
final class MonthPicture extends GridPane {
    private static final int DAYS = 7;

    MonthPicture(Texts texts, YearMonth month, LocalDate today, Map<LocalDate, Long> counts) {
        getStyleClass().add("month-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var held = counts.keySet().stream().filter(d -> YearMonth.from(d).equals(month)).count();
        setAccessibleText(texts.count("calendar-view.picture", held));
        for (var i = 0; i < DAYS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS);
            column.setHalignment(HPos.LEFT);
            getColumnConstraints().add(column);
            var day = DayOfWeek.of(i + 1);
            add(
                    Labels.of(
                            day.getDisplayName(TextStyle.SHORT, texts.language().locale()),
                            "soft",
                            "small"),
                    i,
                    0);
        }
        var first = month.atDay(1);
        var offset = first.getDayOfWeek().getValue() - 1;
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            var cell = offset + day - 1;
            var date = month.atDay(day);
            var count = counts.getOrDefault(date, 0L);
            add(cell(texts, date, today, count), cell % DAYS, 1 + cell / DAYS);
        }
    }

    private static VBox cell(Texts texts, LocalDate date, LocalDate today, long count) {
        var number = new Label(Integer.toString(date.getDayOfMonth()));
        number.getStyleClass().add("day-number");
        var cell = new VBox(number);
        cell.getStyleClass().add("day-cell");
        if (date.equals(today)) {
            cell.getStyleClass().add("today");
        }
        if (count > 0) {
            cell.getStyleClass().add("held");
            var held = new Label(texts.get("calendar-view.count", count));
            held.getStyleClass().add("day-count");
            cell.getChildren().add(held);
        }
        return cell;
    }
}
