package fr.carnetderefus.ui.parts;

import atlantafx.base.controls.Calendar;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;

/**
 * A date, typed in any usual spelling or picked from a calendar. What was typed stays as typed; the
 * date it was read as stands in words below, so that one sees a slip.
 */
public final class DateField extends Field<LocalDate> {
    private final TextField input;
    private final Label reading = Labels.of("", "reading-back");
    private final DateReader reader;
    private final DateTimeFormatter inWords;
    private final DateTimeFormatter inFigures;
    private final LocalDate today;

    /**
     * An empty date asking for {@code label}; {@code calendar} is the word on the calendar's
     * button, {@code today} where the calendar opens.
     */
    public DateField(String label, String calendar, Locale locale, LocalDate today) {
        this(label, calendar, locale, today, new TextField(), new HBox());
    }

    private DateField(
            String label,
            String calendar,
            Locale locale,
            LocalDate today,
            TextField input,
            HBox row) {
        super(label, input, row);
        this.input = input;
        this.today = today;
        reader = new DateReader(locale, today);
        inWords = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        inFigures = DateTimeFormatter.ofPattern("dd/MM/yyyy", locale);
        input.getStyleClass().add("date");
        input.setPrefColumnCount(16);
        var pick = Buttons.secondary(Icon.CALENDAR, calendar, () -> open(row));
        pick.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("field-row");
        row.getChildren().addAll(input, pick);
        below(reading);
        show(reading, false);
        input.textProperty().subscribe((was, is) -> readBack());
    }

    private void readBack() {
        var date = value();
        reading.setText(date == null ? "" : inWords.format(date));
        show(reading, date != null);
    }

    private void open(Region under) {
        var calendar = new Calendar(Objects.requireNonNullElse(value(), today));
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        calendar.valueProperty()
                .subscribe((was, picked) -> {
                    setValue(picked);
                    popup.hide();
                });
        var paper = new StackPane(calendar);
        paper.getStyleClass().add("popup-paper");
        popup.getContent().add(paper);
        popup.setOnHidden(e -> input.requestFocus());
        var corner = under.localToScreen(0, under.getHeight());
        popup.show(under, corner.getX(), corner.getY());
        calendar.requestFocus();
    }

    @Override
    public @Nullable LocalDate value() {
        return reader.read(input.getText());
    }

    /** Whether something stands in the field, be it readable or not. */
    public boolean isBlank() {
        return input.getText().isBlank();
    }

    @Override
    public void setValue(@Nullable LocalDate value) {
        input.setText(value == null ? "" : inFigures.format(value));
    }

    @Override
    public void onChange(Runnable action) {
        input.textProperty().subscribe((was, is) -> action.run());
    }
}
