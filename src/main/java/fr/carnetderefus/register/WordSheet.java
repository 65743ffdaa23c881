package fr.carnetderefus.register;

import fr.carnetderefus.journal.RecoveryWords;

import java.util.List;

/**
 * A recovery sheet: 24 words, and which of the sheets it is. Closing it wipes what the words stand
 * for; lists of the words that were taken from it stay.
 */
public final class WordSheet implements AutoCloseable {
    /** How many words there are on a sheet. */
    public static final int WORDS = RecoveryWords.COUNT;

    private final int number;
    private final RecoveryWords words;

    WordSheet(int number, RecoveryWords words) {
        this.number = number;
        this.words = words;
    }

    /** 1 to 3 where three were made; 0 for the only one, and for one that was typed. */
    public int number() {
        return number;
    }

    /** Its words, in order. */
    public List<String> words() {
        return words.words();
    }

    /** Whether the same words are on both. */
    public boolean same(WordSheet other) {
        return words.same(other.words);
    }

    static List<RecoveryWords> words(List<WordSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.words).toList();
    }

    @Override
    public void close() {
        words.close();
    }
}
