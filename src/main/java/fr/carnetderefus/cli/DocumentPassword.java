package fr.carnetderefus.cli;

import java.util.Optional;

/** What opens a protected document, from a file: an argument list is seen by others. */
final class DocumentPassword {
    static final Param FILE = Param.text("document-password-file", "file");

    private DocumentPassword() {}

    /** Empty where none was given. */
    static String of(Call call) throws RefusedException {
        var file = call.given().path(FILE);
        if (file.isEmpty()) {
            return "";
        }
        try (var password = Passphrase.of(Optional.of(file.get()), call.terminal(), call.texts())) {
            return new String(password.value());
        }
    }
}
