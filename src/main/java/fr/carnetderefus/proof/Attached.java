package fr.carnetderefus.proof;

/**
 * A PDF or a picture that came with a message.
 *
 * @param name as the sender's program gave it, without folders; empty where it gave none
 * @param bytes the whole file, unpacked from the message
 * @param inline whether it is meant to be seen amid the words: a logo often is, and so are photos
 *     that some programs set there
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, handed on and never compared
public record Attached(String name, byte[] bytes, boolean inline) {}
