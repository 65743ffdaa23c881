package fr.carnetderefus.model.people;

/** The two types of carte Vitale that the official form knows. */
public enum CardType {
    /** The serial number is 11 digits, on the front, top right, after the printed 8025000002. */
    WITH_PHOTO,
    /** The serial number is 8 to 13 digits, on the back, top left. */
    WITHOUT_PHOTO
}
