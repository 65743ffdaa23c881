package fr.carnetderefus.text;

import org.jspecify.annotations.Nullable;

import java.text.CollationKey;

/**
 * A text as it stands in the order of a dictionary, made ready to be compared with many others of
 * the same {@link Texts}: ten thousand names are put in order by some hundred thousand comparisons.
 */
public final class Alphabetic implements Comparable<Alphabetic> {
    private final CollationKey key;

    Alphabetic(CollationKey key) {
        this.key = key;
    }

    @Override
    public int compareTo(Alphabetic other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alphabetic that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
