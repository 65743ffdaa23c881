package fr.carnetderefus.register;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of a backup tells: {@code famille 2026-11-24 22.17.05 128-9f3a01bc22d4e5f6.carnet}.
 * It can be compared with what is in the file, which alone cannot show that its end was cut off;
 * and it is a name on every file system, a FAT stick's too.
 *
 * @param carnet the carnet's own name, without its ending
 * @param at when the backup was made, by the clock on the wall
 * @param count how many entries there were
 * @param chain the first 16 hexadecimal digits of the chain over them
 */
public record BackupName(String carnet, LocalDateTime at, long count, String chain) {
    private static final String ENDING = ".carnet";
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    /** Four bytes at most each, and 255 bytes are a name's limit on most file systems. */
    private static final int MOST_SIGNS = 40;

    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");
    private static final Pattern NAME =
            Pattern.compile(
                    "(.*) (\\d{4}-\\d{2}-\\d{2} \\d{2}\\.\\d{2}\\.\\d{2}) (\\d{1,18})-([0-9a-f]{16})"
                            + Pattern.quote(ENDING),
                    Pattern.CASE_INSENSITIVE);

    /** The name of a backup made now. */
    static BackupName of(Path carnet, LocalDateTime at, EndMark end) {
        return new BackupName(
                bare(carnet),
                at.withNano(0),
                end.count(),
                end.chain().substring(0, EndMark.LEAST_DIGITS));
    }

    /** What a file's name tells; empty where it is no backup's. */
    public static Optional<BackupName> read(String fileName) {
        var found = NAME.matcher(fileName);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BackupName(
                            requireNonNull(found.group(1)),
                            LocalDateTime.parse(requireNonNull(found.group(2)), MOMENT),
                            Long.parseLong(requireNonNull(found.group(3))),
                            requireNonNull(found.group(4)).toLowerCase(java.util.Locale.ROOT)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the thirtieth of February
        }
    }

    /** A carnet's name without its ending, and without what a FAT stick would refuse. */
    public static String bare(Path carnet) {
        var name = String.valueOf(carnet.getFileName());
        var bare =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        var safe = REFUSED.matcher(bare).replaceAll("_");
        return safe.substring(
                0,
                safe.offsetByCodePoints(
                        0, Math.min(MOST_SIGNS, safe.codePointCount(0, safe.length()))));
    }

    /** The file's name. */
    public String fileName() {
        return carnet + " " + MOMENT.format(at) + " " + count + "-" + chain + ENDING;
    }

    /** The same, a second later: for one that has its name already. */
    BackupName later() {
        return new BackupName(carnet, at.plusSeconds(1), count, chain);
    }

    /** Whether a carnet that ends there is the one that the name tells. */
    boolean tells(EndMark end) {
        return count == end.count() && end.chain().startsWith(chain);
    }
}
