package fr.carnetderefus.register;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import fr.carnetderefus.model.procedure.Holidays;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The eleven public holidays of C. trav. L.3133-1, by the jollyday library. The additional days of
 * Alsace-Moselle and of the overseas territories are left out: the line answers from elsewhere.
 */
public final class FrenchHolidays implements Holidays {
    private final Map<Integer, Map<LocalDate, String>> years = new HashMap<>();
    private @Nullable HolidayManager manager;

    /** Years are computed when first asked for, and kept: the library takes its time to start. */
    @Override
    public synchronized Optional<String> nameOf(LocalDate day) {
        var year = years.computeIfAbsent(day.getYear(), this::compute);
        return Optional.ofNullable(year.get(day));
    }

    private Map<LocalDate, String> compute(int year) {
        if (manager == null) {
            manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        }
        var days = new HashMap<LocalDate, String>();
        for (Holiday holiday : manager.getHolidays(Year.of(year))) {
            // the library files movable feasts under "christian."
            var key = holiday.getPropertiesKey();
            days.put(holiday.getDate(), key.substring(key.lastIndexOf('.') + 1));
        }
        return Map.copyOf(days);
    }
}
