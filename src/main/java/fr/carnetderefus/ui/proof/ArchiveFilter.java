package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.FileProof.Filed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which documents of the archive are shown.
 *
 * @param found the ids that the words typed were found in; null where none were typed
 * @param kind null for all kinds
 * @param person null for everybody
 * @param since the earliest day filed; null for all days
 * @param before the day after the latest day filed; null for all days
 */
record ArchiveFilter(
        @Nullable Set<String> found,
        @Nullable DocumentKind kind,
        @Nullable PersonId person,
        @Nullable LocalDate since,
        @Nullable LocalDate before)
        implements Predicate<Filed> {

    /** Whether it leaves anything out. */
    boolean narrows() {
        return found != null || kind != null || person != null || since != null || before != null;
    }

    @Override
    public boolean test(Filed filed) {
        var proof = filed.proof();
        return (found == null || found.contains(proof.id()))
                && (kind == null || kind == proof.kind())
                && (person == null || person.equals(filed.person().id()))
                && (since == null || !proof.filedAt().isBefore(since))
                && (before == null || proof.filedAt().isBefore(before));
    }
}
