package fr.carnetderefus.register;

/**
 * Where a carnet's journal ends. Printed on paper, where the file is not, it shows later whether
 * the file's end was cut off.
 *
 * @param entries how many entries there are
 * @param chain the SHA-256 over all of them, as 64 hexadecimal digits
 */
public record Ending(long entries, String chain) {}
