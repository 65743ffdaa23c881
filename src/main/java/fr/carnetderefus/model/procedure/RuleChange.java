package fr.carnetderefus.model.procedure;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a newer procedure file says otherwise.
 *
 * @param part the part of the file it stands in: {@code delay}, {@code channels}, {@code sources} …
 * @param of what of that part it is about, by its own name; null where the part is one thing
 * @param what which of its facts, as the file calls it; empty where all of it came or went
 * @param place the number of the fact where there are several of that kind, from 1; 0 elsewhere
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
public record RuleChange(
        String part,
        @Nullable LocalText of,
        String what,
        int place,
        @Nullable LocalText before,
        @Nullable LocalText after) {}
