package fr.carnetderefus.ui.person;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.DateField;

import java.time.LocalDate;
import java.util.Optional;

/** The day something was said: today, unless told otherwise. */
record SaidOn(Texts texts, LocalDate today, DateField field) {
    static SaidOn of(Desk desk, String id) {
        var said = blank(desk, id, desk.texts().get("said-on.label"));
        said.field().setValue(desk.today());
        return said;
    }

    /** The day of something that is not of today. */
    static SaidOn blank(Desk desk, String id, String label) {
        var field = desk.dateField(label);
        field.control().setId(id);
        field.onChange(field::clearMessage);
        return new SaidOn(desk.texts(), desk.today(), field);
    }

    /** The day; empty where there is none, which the field then says. */
    Optional<LocalDate> day() {
        var day = field.value();
        if (day != null && !day.isAfter(today)) {
            return Optional.of(day);
        }
        field.error(
                texts.get(
                        day != null
                                ? "said-on.in-future"
                                : field.isBlank() ? "said-on.missing" : "said-on.unreadable"));
        field.focus();
        return Optional.empty();
    }
}
