package fr.carnetderefus.model.people;

import org.jspecify.annotations.Nullable;

/**
 * What a person is asked for by number and card. The site asks for a child with the number and the
 * card of the parent who got the letter, so both may be another person's.
 *
 * @param nir the person's own number; null where it is not noted
 * @param coveredBy on whose number and card they are covered; null where it is their own
 * @param card the person's own card; null where they have none or it is not noted
 * @param department two or three characters; empty where it is not noted
 * @param caisse the fund that insures them, in the words of whoever noted it ("CPAM du Rhône");
 *     empty where it is not noted
 */
public record Insurance(
        @Nullable Nir nir,
        @Nullable PersonId coveredBy,
        @Nullable VitaleCard card,
        String department,
        String caisse) {
    /** What is typed, and what comes in with a list, is no longer than that. */
    public static final int LONGEST_CAISSE = 60;

    /** Nothing noted yet. */
    public static final Insurance NONE = new Insurance(null, null, null, "");

    public Insurance {
        department = department.strip();
        caisse = caisse.strip();
    }

    /** Of a person whose caisse is not noted. */
    public Insurance(
            @Nullable Nir nir,
            @Nullable PersonId coveredBy,
            @Nullable VitaleCard card,
            String department) {
        this(nir, coveredBy, card, department, "");
    }

    /** The same, covered by somebody else; by themselves where that is null. */
    public Insurance coveredBy(@Nullable PersonId other) {
        return new Insurance(nir, other, card, department, caisse);
    }
}
