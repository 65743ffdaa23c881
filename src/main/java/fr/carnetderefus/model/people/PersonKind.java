package fr.carnetderefus.model.people;

/** What a person is in the household. Declared in the order in which refusals are best made. */
public enum PersonKind {
    /** Under 18, represented by a parent or a guardian. */
    CHILD,
    /** An adult for whom somebody else acts under a measure of protection. */
    REPRESENTED,
    /** An adult who acts for themselves. */
    ADULT
}
