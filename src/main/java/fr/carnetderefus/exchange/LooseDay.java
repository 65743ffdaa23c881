package fr.carnetderefus.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * A day to remember that belongs to nobody's carnet.
 *
 * @param alarms how many days before to ring; 0 is the day itself
 */
public record LooseDay(LocalDate day, String title, String note, List<Integer> alarms) {
    public LooseDay {
        alarms = List.copyOf(alarms);
    }
}
