package fr.carnetderefus.model.people;

/** Names one person within a carnet; a ULID, it says nothing about the person. */
public record PersonId(String value) {
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person's id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
