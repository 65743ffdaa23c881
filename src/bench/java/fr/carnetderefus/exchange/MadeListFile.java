package fr.carnetderefus.exchange;

import de.siegmar.fastcsv.reader.CsvReader;

import java.nio.charset.StandardCharsets;

/** Lists to be brought in for measuring, and the same read by FastCSV alone. */
public final class MadeListFile {
    /** About as many as there are in France. */
    private static final int CAISSES = 101;

    private static final long SEED = 20_261_129L;

    private MadeListFile() {}

    /** A list of so many people, as a guardian's software exports it. */
    public static byte[] of(int people) {
        var text = new StringBuilder(MadeLists.HEADINGS).append(";Caisse\r\n");
        var i = 0;
        for (var row : MadeLists.rows(people, SEED)) {
            text.append(row).append(";CPAM ").append(i++ % CAISSES).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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
