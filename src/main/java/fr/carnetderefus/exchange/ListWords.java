package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.State;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What lists and their differences are in words. */
public record ListWords(Texts texts) {
    private static final int SAMPLE = 24;

    /** What a column tells. */
    public String field(Field field) {
        return texts.of("list.field", field);
    }

    /** A fault after the name of what it is about. */
    public String fault(Fault fault) {
        return texts.get("list.about", field(fault.field()), texts.get(fault.why()));
    }

    /** A difference: what it is about, before and after. */
    public String difference(Difference difference, State state) {
        var field = difference.field();
        var change =
                texts.get(
                        "list.change",
                        value(field, difference.before(), state),
                        value(field, difference.after(), state));
        return texts.get("list.about", field(field), change);
    }

    /** What stands in a field, as {@link Difference} has it, in words. A NIR is masked. */
    public String value(Field field, String value, State state) {
        if (value.isEmpty()) {
            return texts.get("list.nothing");
        }
        return switch (field) {
            case BORN, MEASURE_START, MEASURE_END, SENT ->
                    texts.days().figures(LocalDate.parse(value));
            case KIND -> texts.get("kind." + value);
            case GROUND -> texts.get("ground." + value);
            case EXTENT -> texts.get("extent." + value);
            case CARD_TYPE -> texts.get("card." + value);
            case NIR -> masked(value);
            case REPRESENTATIVE -> {
                var file = state.people().get(new PersonId(value));
                yield file == null ? texts.get("list.of-list") : file.person().names().full();
            }
            case GIVEN,
                    BIRTH_NAME,
                    USED_NAME,
                    FULL_NAME,
                    HOUSEHOLD,
                    CARD_SERIAL,
                    DEPARTMENT,
                    CAISSE,
                    COURT,
                    FILE_NUMBER,
                    RG_NUMBER,
                    CODE,
                    MEANS ->
                    value;
        };
    }

    /**
     * What stands in a row's cell once it is in the carnet; of a row that stays out, as the list
     * has it. Numbers and codes are masked: others may see the screen.
     */
    public String cell(Judged row, Field field, Preview preview) {
        var column = preview.mapping().column(field);
        var written = column.map(c -> SafeCell.meant(row.line().cell(c))).orElse("");
        return switch (row) {
            case Judged.New(var _, var arrival) ->
                    cell(arrival.after(), field, written, preview.seen());
            case Judged.Changed(var _, var arrival, var _) ->
                    cell(arrival.after(), field, written, preview.seen());
            case Judged.Same(var _, var person) -> cell(person, field, written, preview.seen());
            case Judged.Refused _ -> raw(field, written);
        };
    }

    /**
     * What is to be looked at again in a row that comes in all the same: a number that is possible,
     * and that the site may refuse. Empty where nothing is.
     */
    public String doubt(Judged row, Mapping mapping) {
        var written =
                mapping.column(Field.NIR).map(c -> SafeCell.meant(row.line().cell(c))).orElse("");
        var doubts =
                switch (NirCheck.of(written)) {
                    case NirCheck.Doubtful(var _, var found) -> found;
                    case NirCheck.KeyProposed(var _, var found) -> found;
                    case NirCheck.Valid _, NirCheck.Wrong _ -> Set.<NirCheck.Doubt>of();
                };
        return switch (row) {
            case Judged.Refused _, Judged.Same _ -> "";
            case Judged.New _, Judged.Changed _ ->
                    doubts.stream()
                            .sorted()
                            .map(doubt -> texts.of("nir.doubt", doubt))
                            .collect(Collectors.joining(" "));
        };
    }

    /** A cell of a column that is not understood yet; what is a number is masked. */
    public String sample(String cell) {
        var meant = SafeCell.meant(cell).strip();
        var number = masked(meant);
        var text = number.isEmpty() ? meant : number;
        return text.length() <= SAMPLE ? text : text.substring(0, SAMPLE) + "…";
    }

    private String cell(Person person, Field field, String written, State state) {
        return switch (field) {
            case FULL_NAME -> person.names().full();
            case FILE_NUMBER, CODE, SENT, MEANS -> raw(field, written);
            default -> {
                var value = Shown.of(person, field);
                yield value.isEmpty() ? raw(field, written) : value(field, value, state);
            }
        };
    }

    private static String raw(Field field, String written) {
        return switch (field) {
            case NIR -> masked(written).isEmpty() ? written : masked(written);
            case CODE -> written.isEmpty() ? "" : "••••";
            default -> written;
        };
    }

    private static String masked(String number) {
        return switch (NirCheck.of(number)) {
            case NirCheck.Valid(var nir) -> nir.masked();
            case NirCheck.Doubtful(var nir, _) -> nir.masked();
            case NirCheck.KeyProposed(var nir, _) -> nir.masked();
            case NirCheck.Wrong _ -> "";
        };
    }
}
