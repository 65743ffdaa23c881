package fr.carnetderefus.model.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A person of the carnet.
 *
 * @param household the name of the household they belong to; never empty
 * @param keeper whether this is the person who keeps the carnet ("myself")
 * @param representation who acts for them; null for those who act for themselves
 */
public record Person(
        PersonId id,
        PersonKind kind,
        Names names,
        LocalDate born,
        String household,
        boolean keeper,
        @Nullable Representation representation,
        Insurance insurance) {
    /** Age at which the refusal becomes one's own to make (C. civ. 388, 414). */
    public static final int MAJORITY = 18;

    /** The same person under another measure, or under none. */
    public Person under(@Nullable Representation other) {
        return new Person(id, kind, names, born, household, keeper, other, insurance);
    }

    /** The day the person is 18. Born on 29 February: 1 March in common years. */
    public LocalDate comesOfAge() {
        var birthday = born.plusYears(MAJORITY);
        var leapling = born.getDayOfMonth() == 29 && born.getMonthValue() == 2;
        return leapling && !birthday.isLeapYear() ? birthday.plusDays(1) : birthday;
    }

    /** Whole years on a day; zero before birth. */
    public int ageOn(LocalDate day) {
        return Math.max(0, java.time.Period.between(born, day).getYears());
    }
}
