package fr.carnetderefus.cli;

import fr.carnetderefus.text.Message;

/** A command was called in a way it does not understand. Exit code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    UsageException(Message sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    UsageException(String key, Object... args) {
        this(Message.of(key, args));
    }

    Message sentence() {
        return sentence;
    }
}
