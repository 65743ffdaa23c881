package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What a person's field holds, as {@link Difference} writes it. */
final class Shown {
    private Shown() {}

    /** Empty where nothing is known, and for what is not the person's own but their case's. */
    static String of(Person person, Field field) {
        var insurance = person.insurance();
        var nir = insurance.nir();
        var card = insurance.card();
        var representation = person.representation();
        var names = person.names();
        return switch (field) {
            case GIVEN -> names.given();
            case BIRTH_NAME -> names.birth();
            case USED_NAME -> names.used();
            case BORN -> person.born().toString();
            case KIND -> Texts.word(person.kind());
            case HOUSEHOLD -> person.household();
            case NIR -> nir == null ? "" : nir.compact();
            case CARD_TYPE -> card == null ? "" : Texts.word(card.type());
            case CARD_SERIAL -> card == null ? "" : card.serial();
            case DEPARTMENT -> insurance.department();
            case CAISSE -> insurance.caisse();
            case REPRESENTATIVE ->
                    representation == null || representation.by() == null
                            ? ""
                            : representation.by().value();
            case GROUND -> representation == null ? "" : Texts.word(representation.ground());
            case EXTENT ->
                    representation == null || representation.extent() == Extent.UNKNOWN
                            ? ""
                            : Texts.word(representation.extent());
            case COURT -> representation == null ? "" : representation.court();
            case RG_NUMBER -> representation == null ? "" : representation.reference();
            case MEASURE_START -> representation == null ? "" : day(representation.start());
            case MEASURE_END -> representation == null ? "" : day(representation.end());
            case FULL_NAME, FILE_NUMBER, CODE, SENT, MEANS -> "";
        };
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
