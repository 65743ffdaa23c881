package fr.carnetderefus.model.procedure;

import java.time.LocalDate;

/**
 * Where a fact comes from.
 *
 * @param id how the procedure file refers to it
 * @param reference article, page or address, as one would look it up
 * @param checked the day it was last read
 * @param open whether it is still to be verified and must be shown so
 */
public record Source(
        String id, LocalText title, String reference, LocalDate checked, boolean open) {}
