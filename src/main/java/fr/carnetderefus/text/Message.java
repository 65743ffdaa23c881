package fr.carnetderefus.text;

import java.util.List;

/** A sentence to be said later, in whatever language is spoken then. */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    /** A sentence with what completes it. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
