package fr.carnetderefus.exchange;

import de.siegmar.fastcsv.reader.CsvReader;

import java.nio.charset.StandardCharsets;

/** Lists to be brought in for measuring, and the same read by FastCSV alone. */
public final class MadeListFile {
    private static final long SEED = 20_261_129L;

    private MadeListFile() {}

    /** A list of so many people, as a guardian's software exports it. */
    public static byte[] of(int people) {
        return MadeLists.file(MadeLists.rows(people, SEED));
    }

    /** Reads every cell and makes nothing of it; says how many characters there are. */
    public static long alone(byte[] file) {
        var letters = 0L;
        var text = new String(file, StandardCharsets.UTF_8);
        for (var row : CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
            for (var cell : row.getFields()) {
                letters += cell.length();
            }
        }
        return letters;
    }
}
