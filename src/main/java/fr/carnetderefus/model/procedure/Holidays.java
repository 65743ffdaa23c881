package fr.carnetderefus.model.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** The public holidays of metropolitan France without Alsace-Moselle (C. trav. L.3133-1). */
@FunctionalInterface
public interface Holidays {
    /**
     * The holiday's name as a key of the bundles, such as {@code EASTER_MONDAY}; empty on other
     * days.
     */
    Optional<String> nameOf(LocalDate day);
}
