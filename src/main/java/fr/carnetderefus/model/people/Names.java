package fr.carnetderefus.model.people;

/**
 * A person's names.
 *
 * @param given first name or names, as on the card
 * @param birth family name at birth
 * @param used the family name in use (nom d'usage); empty where it is the birth name
 */
public record Names(String given, String birth, String used) {
    public Names {
        given = given.strip();
        birth = birth.strip();
        used = used.strip().equals(birth) ? "" : used.strip();
    }

    /** A person who goes by the name they were born with. */
    public static Names of(String given, String birth) {
        return new Names(given, birth, "");
    }

    /** The family name that people call them by. */
    public String family() {
        return used.isEmpty() ? birth : used;
    }

    /** First name and family name in use. */
    public String full() {
        return (given + " " + family()).strip();
    }
}
