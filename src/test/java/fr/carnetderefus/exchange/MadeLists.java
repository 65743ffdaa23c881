package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.NirCheck;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up lists as a guardian's software exports them: the same for the same seed. */
final class MadeLists {
    static final String HEADINGS =
            "Nom;Prénom;Nom d'usage;Date de naissance;N° Sécu;Code postal;Nature de la mesure;"
                    + "Tribunal;N° RG;N° dossier;Fin de mesure";

    private static final String[] GIVEN = {
        "Zoé", "Noël", "François", "Anaïs", "Marie-Thérèse", "Jean-Pierre", "Héloïse", "Yvonne",
        "Léa", "Gaëlle", "Maël", "Ninon", "Kévin", "Françoise", "Loïc", "Maria Del Carmen"
    };
    private static final String[] FAMILY = {
        "LEFÈVRE",
        "de La Tour",
        "Le Goff",
        "D’Œuvre",
        "N'Guyen",
        "Muñoz",
        "Benaïssa",
        "du Pré",
        "Martin-Dubois",
        "Saint-Exupéry",
        "Ÿvrard",
        "Ben Saïd",
        "Garçon",
        "O'Brien",
        "Bœuf"
    };
    private static final String[] COURTS = {"TJ de Lyon", "TJ de Béziers", "TP d’Évry"};
    private static final String[] MEASURES = {
        "Tutelle", "Curatelle renforcée", "Curatelle simple", "Habilitation familiale"
    };
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final LocalDate FIRST_BORN = LocalDate.of(1931, 1, 1);
    private static final int DAYS = 25_000;

    /** Prime to the number of days: of 25,000 people no two are born on one. */
    private static final long STRIDE = 7_919;

    private final Random random;

    private MadeLists(long seed) {
        this.random = new Random(seed);
    }

    /** Rows of so many people, each of whom is another, without the headings. */
    static List<String> rows(int people, long seed) {
        var made = new MadeLists(seed);
        var rows = new ArrayList<String>();
        for (var i = 0; i < people; i++) {
            rows.add(made.row(i));
        }
        return rows;
    }

    /** A file of these rows. */
    static byte[] file(List<String> rows) {
        return (HEADINGS + "\r\n" + String.join("\r\n", rows) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String row(int i) {
        var born = FIRST_BORN.plusDays(Math.floorMod(i * STRIDE, DAYS));
        var woman = random.nextBoolean();
        return String.join(
                ";",
                one(FAMILY) + (random.nextInt(4) == 0 ? "-" + one(FAMILY) : ""),
                one(GIVEN),
                woman && random.nextInt(3) == 0 ? one(FAMILY) : "",
                DAY.format(born),
                nir(woman ? 2 : 1, born, i),
                String.format(Locale.ROOT, "%02d%03d", 21 + random.nextInt(69), i % 1000),
                one(MEASURES),
                one(COURTS),
                String.format(Locale.ROOT, "%02d/%05d", 20 + i % 6, i),
                "D" + (100_000 + i),
                random.nextInt(3) == 0
                        ? ""
                        : DAY.format(LocalDate.of(2027, 1, 1).plusDays(i % 1500)));
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    /** With the spaces of the card, half of the time. */
    private String nir(int sex, LocalDate born, int i) {
        var number =
                String.format(
                        Locale.ROOT,
                        "%d%02d%02d99%06d",
                        sex,
                        born.getYear() % 100,
                        born.getMonthValue(),
                        i);
        var checked = NirCheck.of(number);
        if (!(checked instanceof NirCheck.KeyProposed(var nir, var _))) {
            throw new IllegalStateException("a made number is one");
        }
        return random.nextBoolean() ? nir.spaced() : nir.compact();
    }
}
