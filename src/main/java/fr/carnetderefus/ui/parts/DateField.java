package fr.carnetderefus.ui.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A date, typed in any usual spelling or picked from a calendar. What was typed stays as typed; the
 * date it was read as stands in words below, so that one sees a slip.
 */
public final class DateField extends Field<LocalDate> {
    private final TextField input;
    private final Label reading = Labels.of("", "reading-back");
    private final DateReader reader;
    private final DateTimeFormatter inFigures;
    private final Words words;
    private final Locale locale;
    private final LocalDate today;

    /**
     * The words of the calendar.
     *
     * @param calendar on the button that opens it
     * @param earlier what screen readers say of the button to the month before
     * @param later what screen readers say of the button to the month after
     * @param noSuchDay said of a date that reads well and is none: 31/02
     * @param day says a day in full, as it is read back below the field
     */
    public record Words(
            String calendar,
            String earlier,
            String later,
            String noSuchDay,
            Function<LocalDate, String> day) {}

    /** An empty date asking for {@code label}; the calendar opens at {@code today}. */
    public DateField(String label, Words words, Locale locale, LocalDate today) {
        this(label, words, locale, today, new TextField(), new Button());
    }

    private DateField(
            String label,
            Words words,
            Locale locale,
            LocalDate today,
            TextField input,
            Button pick) {
        super(label, input, new FieldRow(input, pick, false));
        this.input = input;
        this.words = words;
        this.locale = locale;
        this.today = today;
        reader = new DateReader(locale, today);
        inFigures = DateTimeFormatter.ofPattern("dd/MM/yyyy", locale);
        input.getStyleClass().add("date");
        input.setPrefColumnCount(16);
        pick.setText(words.calendar());
        pick.setMnemonicParsing(false);
        pick.setGraphic(Icon.CALENDAR.node());
        pick.getStyleClass().add("secondary");
        pick.setOnAction(event -> open());
        below(reading);
        Presence.set(reading, false);
        input.textProperty().subscribe((was, is) -> readBack());
    }

    private void readBack() {
        var date = value();
        reading.setText(date == null ? "" : words.day().apply(date));
        Presence.set(reading, date != null);
    }

    private void open() {
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        var at = Objects.requireNonNullElse(value(), today);
        var month =
                new MonthSheet(
                        words,
                        locale,
                        today,
                        at,
                        picked -> {
                            setValue(picked);
                            popup.hide();
                        });
        popup.getContent().add(month);
        popup.setOnHidden(e -> input.requestFocus());
        var corner = input.localToScreen(0, input.getHeight());
        popup.show(input, corner.getX(), corner.getY());
        month.focus();
    }

    @Override
    public @Nullable LocalDate value() {
        return reader.read(input.getText());
    }

    /** What is wrong with it; where the calendar has no such day, that is what is wrong. */
    @Override
    public void error(String text) {
        super.error(reader.namesNoDay(input.getText()) ? words.noSuchDay() : text);
    }

    @Override
    public String typed() {
        return input.getText();
    }

    @Override
    public void type(String text) {
        input.setText(text);
    }

    /** Whether nothing was typed: tells an empty date from one that cannot be read. */
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
