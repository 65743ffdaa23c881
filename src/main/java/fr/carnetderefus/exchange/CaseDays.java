package fr.carnetderefus.exchange;

import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The days to remember of a case: until the refusal is made, its four dates; once it is made and
 * not proven, the days to look whether the proof came (shared facts, section 8).
 *
 * @param from the first day that is still worth remembering
 */
public record CaseDays(Texts texts, LocalDate from) {
    /** How many days after a refusal to look for its proof. */
    private static final List<Integer> LOOKS = List.of(8, 21);

    /** The days of a case, those before {@link #from} left out. */
    public List<CalendarItem> of(Standing standing) {
        var days = new ArrayList<CalendarItem>();
        switch (standing.status()) {
            case TO_REFUSE, OVERDUE -> toRefuse(standing, days);
            case REFUSED_UNPROVEN -> toProve(standing, days);
            case WAITING_FOR_NOTICE, PROVEN, NOT_REFUSING -> {}
        }
        return days.stream().filter(item -> !item.day().isBefore(from)).toList();
    }

    private void toRefuse(Standing standing, List<CalendarItem> days) {
        if (standing.dates().isEmpty()) {
            return;
        }
        var dates = standing.dates().get();
        days.add(item(standing, "advised", "advised", dates.advised(), 1));
        var phone = dates.lastPhoneDay();
        if (phone != null) {
            days.add(item(standing, "last-phone-day", "last-phone-day", phone, 0, 2));
        }
        days.add(item(standing, "last-safe-day", "last-safe-day", dates.lastSafeDay(), 0, 3));
        days.add(item(standing, "deadline", "deadline", dates.deadline(), 0));
    }

    private void toProve(Standing standing, List<CalendarItem> days) {
        standing.file()
                .refusedAt()
                .ifPresent(at -> {
                    for (var after : LOOKS) {
                        var day = at.toLocalDate().plusDays(after);
                        days.add(item(standing, "look-for-proof-" + after, "proof", day, 0));
                    }
                });
    }

    private CalendarItem item(
            Standing standing, String topic, String words, LocalDate day, Integer... alarms) {
        return new CalendarItem(
                topic,
                standing.person(),
                day,
                texts.get("calendar.title." + words),
                texts.get("calendar.note." + words),
                new TreeSet<>(List.of(alarms)));
    }
}
