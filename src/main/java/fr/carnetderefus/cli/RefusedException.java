package fr.carnetderefus.cli;

import fr.carnetderefus.text.Message;

/** A command was understood and refused; the carnet is as before. Exit code 1. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    RefusedException(String key, Object... args) {
        super(key);
        this.sentence = Message.of(key, args);
    }

    Message sentence() {
        return sentence;
    }
}
