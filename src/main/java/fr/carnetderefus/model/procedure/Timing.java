package fr.carnetderefus.model.procedure;

import org.jspecify.annotations.Nullable;

/**
 * All that the dates of a case depend on. The journal keeps the timing that was last in force, so
 * that a changed rule file can show what moved.
 *
 * @param hours the telephone line's hours; null where the procedure has none
 */
public record Timing(String procedure, int version, Delay delay, @Nullable Hours hours) {}
