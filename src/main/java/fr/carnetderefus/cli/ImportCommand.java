package fr.carnetderefus.cli;

import fr.carnetderefus.exchange.Field;
import fr.carnetderefus.exchange.Grid;
import fr.carnetderefus.exchange.ImportJson;
import fr.carnetderefus.exchange.JudgeList;
import fr.carnetderefus.exchange.Judged;
import fr.carnetderefus.exchange.ListException;
import fr.carnetderefus.exchange.ListFile;
import fr.carnetderefus.exchange.ListTable;
import fr.carnetderefus.exchange.ListWords;
import fr.carnetderefus.exchange.Mapping;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.exchange.RefusedRows;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Brings a list of people in, in one step, and says what became of each row. */
final class ImportCommand implements Command {
    private static final Param LIST =
            new Param("people-list", Param.Shape.POSITION, "", "list", List.of(), true);
    private static final Param MAP = Param.pairs("map", "", "map");
    private static final Param KIND =
            new Param(
                    "usual-kind",
                    Param.Shape.VALUE,
                    "",
                    "",
                    List.of(Texts.word(PersonKind.REPRESENTED), Texts.word(PersonKind.ADULT)),
                    false);
    private static final Param UPDATE = Param.flag("update");
    private static final Param REFUSED =
            new Param("refused", Param.Shape.VALUE, "", "csv", List.of(), false);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(
                LIST,
                MAP,
                KIND,
                RestoreCommand.DRY_RUN,
                UPDATE,
                REFUSED,
                Options.REPLACE,
                Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var grid = ListFile.read(call.given().needPath(LIST));
            for (var doubt : grid.doubts()) {
                call.tell(call.texts().of("list.doubt", doubt));
            }
            bring(call, register, preview(call, register, grid));
        } catch (ListException e) {
            throw new RefusedException(e.sentence().key(), e.detail());
        }
    }

    private static Preview preview(Call call, Register register, Grid grid) throws ListException {
        var pairs = call.given().pairs(MAP);
        var table = ListTable.of(grid);
        if (table.headings().isEmpty() && !pairs.isEmpty()) {
            var first = grid.lines().getFirst();
            var headed = new ListTable(Optional.of(first), List.of(), grid.width());
            if (pairs.values().stream().anyMatch(name -> headed(headed, name).isPresent())) {
                table = ListTable.headed(grid);
            }
        }
        var hidden = grid.hiddenAmong(table.rows());
        if (hidden > 0) {
            call.tell(call.texts().count("list.hidden", hidden));
        }
        var mapping = Mapping.recognise(table);
        for (var pair : pairs.entrySet()) {
            var field = field(call, pair.getKey());
            mapping =
                    pair.getValue().isBlank()
                            ? mapping.without(field)
                            : mapping.with(field, column(table, pair.getValue()));
        }
        var usual = call.given().constant(KIND, PersonKind.class).orElse(PersonKind.REPRESENTED);
        return new JudgeList(register, usual)
                .judge(table, mapping, (done, of) -> true)
                .orElseThrow();
    }

    private static Field field(Call call, String word) {
        return Arrays.stream(Field.values())
                .filter(f -> Texts.word(f).equals(word))
                .findFirst()
                .orElseThrow(() -> fields(call));
    }

    private static UsageException fields(Call call) {
        var words = Arrays.stream(Field.values()).map(Texts::word).toList();
        return new UsageException("cli.usage.map", call.texts().list(words));
    }

    /** By its heading, else by its letters. */
    private static int column(ListTable table, String name) {
        return headed(table, name)
                .orElseGet(() ->
                        IntStream.range(0, table.width())
                                .filter(c -> ListTable.letters(c).equals(name))
                                .findFirst()
                                .orElseThrow(() -> new UsageException("cli.usage.no-heading")));
    }

    private static OptionalInt headed(ListTable table, String name) {
        return IntStream.range(0, table.width())
                .filter(c -> table.heading(c).equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static void bring(Call call, Register register, Preview preview)
            throws CarnetException, RefusedException {
        var given = call.given();
        save(call, register, preview);
        var update = given.isSet(UPDATE);
        var done =
                given.isSet(RestoreCommand.DRY_RUN)
                        ? null
                        : new ImportPeople(register)
                                .write(preview.seen(), preview.arrivals(update), (now, of) -> true)
                                .orElseThrow();
        if (given.isSet(Options.JSON)) {
            call.give(ImportJson.of(preview, done, update));
        } else {
            say(call, preview, done, update);
        }
        var refused = preview.counts().refused();
        if (refused > 0) {
            throw new RefusedException("cli.refused.rows", refused, preview.rows().size());
        }
    }

    /** Before anything is written: a file that is in the way stops the import. */
    private static void save(Call call, Register register, Preview preview) throws CarnetException {
        var out = call.given().path(REFUSED);
        if (out.isPresent() && preview.counts().refused() > 0) {
            new SaveFile(register)
                    .save(
                            out.get(),
                            new RefusedRows(call.texts()).of(preview),
                            call.given().isSet(Options.REPLACE));
            var name = String.valueOf(out.get().getFileName());
            call.tell(call.texts().get("cli.import.refused-written", name));
        }
    }

    private static void say(
            Call call, Preview preview, ImportPeople.@Nullable Done done, boolean update) {
        var texts = call.texts();
        var words = new ListWords(texts);
        preview.mapping().columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(e ->
                        texts.get(
                                "cli.import.column",
                                ListTable.letters(e.getValue()),
                                preview.table().heading(e.getValue()),
                                words.field(e.getKey())))
                .forEach(call::say);
        for (var row : preview.rows()) {
            var doubt = words.doubt(row, preview.mapping());
            if (!doubt.isEmpty()) {
                call.tell(texts.get("cli.import.fault", row.line().number(), doubt));
            }
            switch (row) {
                case Judged.Changed(var line, var arrival, var differences) -> {
                    var name = arrival.after().names().full();
                    for (var each : differences) {
                        var what = words.difference(each, preview.seen());
                        call.say(texts.get("cli.import.change", line.number(), name, what));
                    }
                }
                case Judged.Refused(var line, var faults) ->
                        faults.forEach(fault ->
                                call.tell(
                                        texts.get(
                                                "cli.import.fault",
                                                line.number(),
                                                words.fault(fault))));
                case Judged.New _, Judged.Same _ -> {
                    // counted
                }
            }
        }
        counts(call, preview.counts(), done != null, update);
    }

    private static void counts(Call call, Preview.Counts counts, boolean written, boolean update) {
        var texts = call.texts();
        var tense = written ? "done" : "would";
        call.say(texts.get("cli.import.new." + tense, counts.added()));
        call.say(
                texts.get(
                        "cli.import.changed." + (written && update ? "done" : "would"),
                        counts.changed()));
        call.say(texts.get("cli.import.same", counts.same()));
        call.say(texts.get("cli.import.refused", counts.refused()));
        if (written && !update && counts.changed() > 0) {
            call.say(texts.get("cli.import.update"));
        }
    }
}
