package fr.carnetderefus.text;

import fr.carnetderefus.model.refusal.Writer;

/** Who wrote an entry, in words. */
public record WriterWords(Texts texts) {
    /** {@code par Claire}, {@code avec les mots de récupération}. */
    public String of(Writer writer) {
        return writer.key() == Writer.Key.NAMED
                ? texts.get("writer.named", writer.name())
                : texts.of("writer", writer.key());
    }
}
