package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.SaveFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command writes beside the carnet. */
final class OutFile {
    static final Param REPLACE = Param.flag("replace");

    private OutFile() {}

    /** Writes it; over another one only with {@link #REPLACE}, and over the carnet never. */
    static void save(Call call, Path out, byte[] bytes) throws CarnetException, RefusedException {
        if (sameFile(out, call.file())) {
            throw new RefusedException("cli.refused.output-is-carnet");
        }
        SaveFile.save(out, bytes, call.given().isSet(REPLACE));
    }

    private static boolean sameFile(Path out, Path carnet) {
        try {
            return Files.exists(out) && Files.isSameFile(out, carnet);
        } catch (IOException e) {
            return false; // then saving will say what is wrong with it
        }
    }
}
