package fr.carnetderefus.ui.voice;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The voice of espeak-ng, as Debian has it. It is looked for once; one that fails later falls
 * silent.
 */
public final class SystemVoice implements Voice {
    private static final String PROGRAM = "espeak-ng";

    /** Words a minute: slower than its usual 175, for those who listen because reading is hard. */
    private static final String SPEED = "140";

    private final @Nullable Path program;
    private @Nullable Process speaking;

    private SystemVoice(@Nullable Path program) {
        this.program = program;
    }

    /** The voice found in one of the folders of a search path, if there is any. */
    public static Voice in(String searchPath) {
        return new SystemVoice(
                Arrays.stream(searchPath.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, PROGRAM))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public boolean isThere() {
        return program != null;
    }

    @Override
    public void say(String language, String words) {
        hush();
        if (program == null) {
            return;
        }
        try {
            var process =
                    new ProcessBuilder(
                                    List.of(
                                            program.toString(),
                                            "-v",
                                            language,
                                            "-s",
                                            SPEED,
                                            "--stdin"))
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            speaking = process;
            // a page is shorter than what a pipe holds: this does not wait for the voice
            try (var in = process.getOutputStream()) {
                in.write(words.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            hush(); // what is written on the screen stays there to be read
        }
    }

    @Override
    public void hush() {
        if (speaking != null) {
            speaking.destroy();
            speaking = null;
        }
    }
}
