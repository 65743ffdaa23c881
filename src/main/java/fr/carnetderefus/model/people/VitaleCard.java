package fr.carnetderefus.model.people;

/**
 * A carte Vitale.
 *
 * @param serial the serial number's digits; empty where it is not noted yet
 */
public record VitaleCard(CardType type, String serial) {}
