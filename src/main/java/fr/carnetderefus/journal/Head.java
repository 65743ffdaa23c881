package fr.carnetderefus.journal;

/**
 * The end of the chain: the number of rows and the SHA-256 over all of them, as 64 hexadecimal
 * digits. Both together, kept outside the file, show whether its end was cut off.
 */
public record Head(long count, String chain) {}
