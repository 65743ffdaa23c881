package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Another copy of the carnet, and its passphrase: the carnet's own, or one given beside. */
final class CopyPassphrase {
    static final Param FILE =
            new Param("copy-passphrase-file", Param.Shape.VALUE, "", "file", List.of(), false);

    private CopyPassphrase() {}

    /** What is done with the copy's passphrase, which is wiped afterwards. */
    @FunctionalInterface
    interface Use<T> {
        T with(char[] passphrase) throws CarnetException, RefusedException;
    }

    /** The file of a copy, which is there. */
    static Path copy(Call call, Param param) throws CarnetException {
        var copy = call.given().needPath(param);
        if (Files.notExists(copy)) {
            throw new CarnetException(
                    CarnetException.Reason.NOT_FOUND, String.valueOf(copy.getFileName()));
        }
        return copy;
    }

    /** Does it with the passphrase given for the copy, or with the carnet's own. */
    static <T> T use(Call call, Path copy, Passphrase own, Use<T> use)
            throws CarnetException, RefusedException {
        var file = call.given().path(FILE);
        if (file.isEmpty()) {
            return opening(copy, "cli.refused.own-passphrase", () -> use.with(own.value()));
        }
        try (var theirs = Passphrase.of(file, call.terminal(), call.texts())) {
            return opening(copy, "cli.refused.copy-passphrase", () -> use.with(theirs.value()));
        }
    }

    /** Something that opens a file. */
    @FunctionalInterface
    interface Opening<T> {
        T open() throws CarnetException, RefusedException;
    }

    /** Opens a file that is not the only one: who is refused has to be told which did not open. */
    static <T> T opening(Path file, String refusal, Opening<T> opening)
            throws CarnetException, RefusedException {
        try {
            return opening.open();
        } catch (CarnetException e) {
            if (e.reason() == CarnetException.Reason.WRONG_PASSPHRASE) {
                throw new RefusedException(refusal, String.valueOf(file.getFileName()));
            }
            throw e;
        }
    }
}
