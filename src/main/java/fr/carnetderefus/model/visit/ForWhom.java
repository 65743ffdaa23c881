package fr.carnetderefus.model.visit;

/** For whom somebody comes to the kiosk. */
public enum ForWhom {
    MYSELF,
    CHILD,
    REPRESENTED
}
