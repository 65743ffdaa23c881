package fr.carnetderefus.model.rehearsal;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.model.procedure.Ask.Datum;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A person who does not exist, with the letter and the card that a rehearsal lays on the table.
 *
 * @param coded whether a code is on the letter
 * @param renewed whether it is the second code
 */
public record Specimen(Who who, boolean coded, boolean renewed) {
    /** Whom the letter is addressed to. */
    public static final String ADDRESSEE = "Camille Exemple";

    /** A number of public test suites (shared facts, section 4); nobody's. */
    public static final Nir NUMBER = new Nir("2840588321025", "32");

    public static final CardType CARD = CardType.WITH_PHOTO;
    public static final String SERIAL = "01112223334";

    private static final LocalDate ADDRESSEE_BORN = LocalDate.of(1984, 5, 14);
    private static final LocalDate CHILD_BORN = LocalDate.of(2019, 2, 9);
    private static final String FIRST_CODE = "Ab3dEf7hJk9m";
    private static final String SECOND_CODE = "Nq4rSt8vWx2y";

    /** Whom the refusal is for. */
    public String name() {
        return who.isChild() ? "Noé Exemple" : ADDRESSEE;
    }

    /** The twin, who is not meant. */
    public String twin() {
        return "Zoé Exemple";
    }

    /** The birth date of whom the refusal is for. */
    public LocalDate born() {
        return who.isChild() ? CHILD_BORN : ADDRESSEE_BORN;
    }

    /** The code; empty where none is on the letter. */
    public String code() {
        if (!coded) {
            return "";
        }
        return renewed ? SECOND_CODE : FIRST_CODE;
    }

    /**
     * What is amiss with what was typed; nothing where it is right.
     *
     * @param typed as typed; for the type of card, the constant's name
     */
    public Optional<Slip> slip(Datum what, String typed) {
        if (typed.isBlank()) {
            return Optional.of(Slip.EMPTY);
        }
        return switch (what) {
            case CODE -> ofCode(CodeCheck.of(typed).code());
            case BIRTH_DATE -> ofBirth(typed);
            case NIR -> unless(isNumber(typed));
            case CARD_TYPE -> unless(typed.equals(CARD.name()));
            case CARD_SERIAL -> ofSerial(typed.replaceAll("[^0-9]", ""));
        };
    }

    private static Optional<Slip> unless(boolean right) {
        return right ? Optional.empty() : Optional.of(Slip.DIFFERENT);
    }

    private Optional<Slip> ofCode(String typed) {
        return typed.equalsIgnoreCase(code()) && !typed.equals(code())
                ? Optional.of(Slip.LETTER_CASE)
                : unless(typed.equals(code()));
    }

    private Optional<Slip> ofBirth(String typed) {
        var day = day(typed);
        if (who.isChild() && day.equals(Optional.of(ADDRESSEE_BORN))) {
            return Optional.of(Slip.OTHER_PERSON);
        }
        return unless(day.equals(Optional.of(born())));
    }

    /** A day in figures, with or without anything between them. */
    private static Optional<LocalDate> day(String typed) {
        var spaced = typed.strip().replaceFirst("^(\\d{2})(\\d{2})(\\d{4})$", "$1 $2 $3");
        if (!spaced.matches("\\d{1,2}\\D+\\d{1,2}\\D+\\d{4}")) {
            return Optional.empty();
        }
        var parts = Arrays.stream(spaced.split("\\D+", -1)).mapToInt(Integer::parseInt).toArray();
        try {
            return Optional.of(LocalDate.of(parts[2], parts[1], parts[0]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String typed) {
        return switch (NirCheck.of(typed)) {
            case NirCheck.Valid(var nir) -> nir.equals(NUMBER);
            case NirCheck.KeyProposed(var nir, _) -> nir.equals(NUMBER);
            case NirCheck.Doubtful _, NirCheck.Wrong _ -> false;
        };
    }

    private static Optional<Slip> ofSerial(String figures) {
        return figures.equals(SerialCheck.PREFIX + SERIAL)
                ? Optional.of(Slip.PREFIX)
                : unless(figures.equals(SERIAL));
    }
}
