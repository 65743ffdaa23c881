package fr.carnetderefus.model.people;

/**
 * How far a measure of protection reaches, as far as it matters here: whether it reaches acts about
 * the person, and how (C. civ. 425, 459). A measure over goods and person is one of the person.
 */
public enum Extent {
    /** Nobody has looked it up in the decision yet; so are all measures of older carnets. */
    UNKNOWN,
    /** Goods alone. */
    GOODS,
    /** The person too, and it is not noted whether by assistance or by representation. */
    PERSON,
    /** The person, who is assisted: they decide and sign. */
    ASSISTANCE,
    /** The person, who is represented (C. civ. 459, second paragraph). */
    REPRESENTATION;

    /** Whether it is of the person, be it by assistance or by representation. */
    public boolean reachesPerson() {
        return this == PERSON || this == ASSISTANCE || this == REPRESENTATION;
    }
}
