package fr.carnetderefus.journal;

import java.nio.file.Path;

/** What the benchmark asks of this room beyond its public face. */
public final class Bench {
    /** Next to no derivation, so that what follows it can be measured without its wobble. */
    private static final Argon2 CHEAP = new Argon2(8, 1, 1);

    private Bench() {}

    /** Makes an empty carnet whose key costs next to nothing to derive. */
    public static void create(Path file, char[] passphrase) throws JournalException {
        SqliteJournal.create(file, passphrase, CHEAP).close();
    }

    /** Derives a key at the cost that every carnet has by default. */
    public static void derive(char[] passphrase) {
        try (var words = Passphrase.of(passphrase);
                var key = Argon2.DEFAULT.derive(words, new byte[16])) {
            if (key.getEncoded().length != WipableKey.BYTES) {
                throw new IllegalStateException("no key");
            }
        }
    }

    /** Seals and opens again, as a document of the archive is. */
    public static final class Seals {
        private final Place place = new Place().in("document").add("bench");

        private final Aead aead = new Aead();
        private final WipableKey key = aead.newKey();

        /** What stands in the file. */
        public byte[] seal(byte[] content) {
            return aead.seal(key, place, content);
        }

        /** What was given. */
        public byte[] open(byte[] sealed) {
            var content = aead.open(key, place, sealed);
            if (content == null) {
                throw new IllegalStateException("it does not open");
            }
            return content;
        }
    }
}
