package fr.carnetderefus.journal;

import java.util.List;

/**
 * What is to be gone for good.
 *
 * @param subjects whose keys are destroyed, and all their documents with them; their rows stay as
 *     noise that the chain goes on over, and nothing is ever added under them again
 * @param documents other documents that go with them; one that is not there is passed over
 */
public record Erasure(List<String> subjects, List<String> documents) {
    /** Nothing at all. */
    static final Erasure NONE = new Erasure(List.of(), List.of());

    public Erasure {
        subjects = List.copyOf(subjects);
        documents = List.copyOf(documents);
    }

    boolean isNone() {
        return subjects.isEmpty() && documents.isEmpty();
    }
}
