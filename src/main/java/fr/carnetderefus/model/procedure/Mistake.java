package fr.carnetderefus.model.procedure;

/**
 * What a channel answers when something is amiss, and what to do then.
 *
 * @param id short name, stable over versions; a rehearsal plays it
 * @param says the answer in our words, never in the channel's own
 */
public record Mistake(String id, LocalText says, LocalText then, String source) {}
