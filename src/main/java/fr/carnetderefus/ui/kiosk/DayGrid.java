package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.function.Consumer;

/** A month to touch a day in. No day after today can be chosen: nothing comes from the future. */
final class DayGrid extends VBox {
    private static final int DAYS = 7;
    private static final double ALL = 100; // of a hundred

    private final Kiosk kiosk;
    private final Tongue tongue;
    private final LocalDate today;
    private final @Nullable LocalDate given;
    private final Consumer<LocalDate> picked;
    private YearMonth month;

    /**
     * The month of the day that was given before, or this one.
     *
     * @param picked hears the day chosen
     */
    DayGrid(Kiosk kiosk, Tongue tongue, @Nullable LocalDate given, Consumer<LocalDate> picked) {
        this.kiosk = kiosk;
        this.tongue = tongue;
        this.today = kiosk.today();
        this.given = given;
        this.picked = picked;
        this.month = YearMonth.from(given == null ? today : given);
        getStyleClass().add("day-grid");
        draw();
    }

    private void draw() {
        var name = DateTimeFormatter.ofPattern("LLLL yyyy", tongue.locale()).format(month);
        var earlier = Buttons.secondary(Icon.BACK, tongue.get("day.earlier"), () -> leaf(-1));
        earlier.setId("earlier");
        var later = Buttons.secondary(Icon.NEXT, tongue.get("day.later"), () -> leaf(1));
        later.setId("later");
        later.setDisable(!month.isBefore(YearMonth.from(today)));
        var head = new FlowPane(earlier, Labels.of(name, "month-name"), later);
        head.getStyleClass().add("key-row");
        getChildren().setAll(head, days());
    }

    private void leaf(int months) {
        month = month.plusMonths(months);
        draw();
        lookup(months < 0 || !month.isBefore(YearMonth.from(today)) ? "#earlier" : "#later")
                .requestFocus();
    }

    private GridPane days() {
        var grid = new GridPane();
        grid.getStyleClass().add("days");
        grid.setAlignment(Pos.TOP_LEFT);
        grid.setMaxWidth(USE_PREF_SIZE);
        for (var day : DayOfWeek.values()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(ALL / DAYS); // one as wide as the other, however large the text
            grid.getColumnConstraints().add(column);
            var style =
                    kiosk.guise().isRoomy()
                            ? TextStyle.SHORT_STANDALONE
                            : TextStyle.NARROW_STANDALONE;
            var name = Labels.of(day.getDisplayName(style, tongue.locale()), "soft");
            name.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, tongue.locale()));
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, day.getValue() - 1, 0);
        }
        var before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            var place = before + day - 1;
            grid.add(day(month.atDay(day)), place % DAYS, 1 + place / DAYS);
        }
        return grid;
    }

    private Button day(LocalDate day) {
        var button =
                Buttons.secondary(Integer.toString(day.getDayOfMonth()), () -> picked.accept(day));
        button.setId("day-" + day);
        button.getStyleClass().addAll("key", "day");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(tongue.day(day));
        button.setDisable(day.isAfter(today));
        if (day.equals(given)) {
            button.getStyleClass().add("given");
        }
        return button;
    }
}
