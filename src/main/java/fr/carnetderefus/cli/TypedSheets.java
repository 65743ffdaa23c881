package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.ReadSheet;
import fr.carnetderefus.register.WordSheet;
import fr.carnetderefus.text.Texts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Recovery words, from files or from a person at the console; never from the command line, which
 * other people on the machine can read.
 */
record TypedSheets(List<WordSheet> sheets) implements AutoCloseable {
    static final Param WORDS_FILE = Param.list("words-file", "", "file");

    private static final int MAX_BYTES = 1 << 16;

    /**
     * From the files that were given, or else asked for.
     *
     * @param sheets how many to ask for: one, or two of three
     */
    static TypedSheets of(Call call, Sheets sheets) throws RefusedException {
        var read = new ArrayList<WordSheet>();
        var whole = false;
        try {
            var files = call.given().list(WORDS_FILE);
            if (files.size() > 2) {
                throw new UsageException("cli.usage.two-sheets");
            }
            for (var file : files) {
                read.add(fromFile(call, file));
            }
            var asked = sheets == Sheets.ONE ? 1 : 2;
            while (files.isEmpty() && read.size() < asked) {
                read.add(asked(call, asked == 1 ? "cli.prompt.words" : "cli.prompt.words-of-two"));
            }
            whole = true;
            return new TypedSheets(List.copyOf(read));
        } finally {
            if (!whole) {
                read.forEach(WordSheet::close);
            }
        }
    }

    private static WordSheet asked(Call call, String question) throws RefusedException {
        var typed = call.terminal().prompt().ask(call.texts().get(question));
        if (typed == null) {
            throw new RefusedException("cli.refused.nobody-to-ask-words");
        }
        try {
            return sheet(call.texts(), CharBuffer.wrap(typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private static WordSheet fromFile(Call call, String name) throws RefusedException {
        var bytes = new byte[0];
        try (var in = Files.newInputStream(Path.of(name))) {
            bytes = in.readNBytes(MAX_BYTES);
            var typed = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            try {
                return sheet(call.texts(), typed);
            } finally {
                Arrays.fill(typed.array(), '\0');
            }
        } catch (CharacterCodingException e) {
            throw new RefusedException("cli.refused.words-not-utf8");
        } catch (IOException | InvalidPathException e) {
            throw new RefusedException("cli.refused.words-file");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The words as a sheet, or which of them is wrong. */
    private static WordSheet sheet(Texts texts, CharSequence typed) throws RefusedException {
        return switch (ReadSheet.of(typed)) {
            case ReadSheet.Whole(var sheet) -> sheet;
            case ReadSheet.Count(var found) ->
                    throw new RefusedException("words.count", found, WordSheet.WORDS);
            case ReadSheet.Mistaken() -> throw new RefusedException("words.mistaken");
            case ReadSheet.Strangers(_, var words) ->
                    throw new RefusedException(
                            "words.strangers",
                            texts.list(words.stream().map(word -> stranger(texts, word)).toList()));
        };
    }

    private static String stranger(Texts texts, ReadSheet.Stranger word) {
        return word.near().isEmpty()
                ? texts.get("words.stranger", word.place())
                : texts.get("words.stranger-near", word.place(), String.join(", ", word.near()));
    }

    @Override
    public void close() {
        sheets.forEach(WordSheet::close);
    }
}
