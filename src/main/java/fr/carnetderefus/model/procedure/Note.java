package fr.carnetderefus.model.procedure;

/**
 * Something a person should know of a procedure.
 *
 * @param id short name, stable over versions, such as {@code fraud}
 */
public record Note(String id, LocalText title, LocalText text, String source) {}
