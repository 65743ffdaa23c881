package fr.carnetderefus.proof;

/**
 * A picture file as it came: a photo or a scan.
 *
 * @param name the file's name, to find it again; decides nothing
 * @param bytes the whole file; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, handed on and never compared
public record Picture(String name, byte[] bytes) {}
