package fr.carnetderefus.exchange;

import fr.carnetderefus.exchange.SheetCell.Day;
import fr.carnetderefus.exchange.SheetCell.Words;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.Entry.NoticeReceived;
import fr.carnetderefus.model.refusal.Notice;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.State;
import fr.carnetderefus.text.CaseWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody as a list: what is noted of them, under headings by which it can be brought in again,
 * and where their refusal stands.
 *
 * @param state in which those who act for others are found
 * @param numbers whether social-security numbers, serial numbers and codes are in it too
 */
public record PeopleList(CaseWords words, State state, boolean numbers) {
    private static final List<Field> FIELDS =
            List.of(
                    Field.BIRTH_NAME,
                    Field.USED_NAME,
                    Field.GIVEN,
                    Field.BORN,
                    Field.KIND,
                    Field.HOUSEHOLD,
                    Field.REPRESENTATIVE,
                    Field.GROUND,
                    Field.EXTENT,
                    Field.COURT,
                    Field.RG_NUMBER,
                    Field.MEASURE_START,
                    Field.MEASURE_END,
                    Field.DEPARTMENT,
                    Field.CAISSE,
                    Field.NIR,
                    Field.CARD_TYPE,
                    Field.CARD_SERIAL,
                    Field.CODE,
                    Field.SENT,
                    Field.MEANS);

    private static final Set<Field> NUMBERS = Set.of(Field.NIR, Field.CARD_SERIAL, Field.CODE);

    private static final List<String> COLUMNS =
            List.of("status", "next", "last-safe-day", "refused", "proven");

    /** The bytes of a text file, a row for each case in the order given. */
    public byte[] csv(List<Standing> standings) {
        var rows = new ArrayList<List<String>>();
        rows.add(headings());
        standings.forEach(
                standing -> rows.add(row(standing).stream().map(SheetCell::text).toList()));
        return SafeCsv.of(rows);
    }

    /** The bytes of a workbook with the same rows. */
    public byte[] xlsx(List<Standing> standings) {
        return SafeWorkbook.of(
                words.texts().get("list.sheet"),
                headings(),
                standings.stream().map(this::row).toList());
    }

    private List<Field> fields() {
        return FIELDS.stream().filter(field -> numbers || !NUMBERS.contains(field)).toList();
    }

    private List<String> headings() {
        var texts = words.texts();
        var headings = new ArrayList<String>();
        fields().forEach(field -> headings.add(texts.of("list.field", field)));
        COLUMNS.forEach(column -> headings.add(texts.get("list.column." + column)));
        return headings;
    }

    private List<SheetCell> row(Standing standing) {
        var cells = new ArrayList<SheetCell>();
        fields().forEach(field -> cells.add(cell(standing, field)));
        var file = standing.file();
        cells.add(new Words(words.status(standing)));
        cells.add(new Words(words.next(standing)));
        cells.add(day(standing.dates().map(Dates::lastSafeDay)));
        cells.add(day(file.refusedAt().map(at -> at.toLocalDate())));
        cells.add(day(file.proofs().stream().findFirst().map(FiledProof::filedAt)));
        return cells;
    }

    private SheetCell cell(Standing standing, Field field) {
        var person = standing.person();
        return switch (field) {
            case BORN -> day(Optional.of(person.born()));
            case MEASURE_START ->
                    day(Optional.ofNullable(person.representation()).map(Representation::start));
            case MEASURE_END ->
                    day(Optional.ofNullable(person.representation()).map(Representation::end));
            case SENT -> day(sent(standing.file()).map(NoticeReceived::sent));
            default -> new Words(text(standing, field));
        };
    }

    private String text(Standing standing, Field field) {
        var person = standing.person();
        return switch (field) {
            case REPRESENTATIVE -> representative(person);
            case CODE -> standing.file().code();
            case MEANS ->
                    sent(standing.file())
                            .map(notice -> words.texts().of("means", notice.means()))
                            .orElse("");
            case NIR, CARD_SERIAL -> Shown.of(person, field);
            default -> worded(field, Shown.of(person, field));
        };
    }

    private String worded(Field field, String value) {
        return value.isEmpty() ? "" : new ListWords(words.texts()).value(field, value, state);
    }

    private String representative(Person person) {
        var representation = person.representation();
        return Optional.ofNullable(representation == null ? null : representation.by())
                .flatMap(state::lastKnown)
                .map(by -> by.names().full())
                .orElse("");
    }

    /** The notice that came last, of which the day of sending is known. */
    private static Optional<NoticeReceived> sent(CaseFile file) {
        return file.notices().reversed().stream()
                .map(Notice::received)
                .filter(notice -> notice.sent() != null)
                .findFirst();
    }

    private SheetCell day(Optional<LocalDate> day) {
        return new Day(day.orElse(null), day.map(words.texts().days()::figures).orElse(""));
    }
}
