package fr.carnetderefus.cli;

import fr.carnetderefus.register.BackupJson;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Conflict;
import fr.carnetderefus.register.MergeCopies;
import fr.carnetderefus.register.MergeCopies.Look;
import fr.carnetderefus.register.MergeCopies.Merged;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.ConflictWords;

import java.util.List;
import java.util.Optional;

/** Brings the entries of another copy of the carnet in. */
final class MergeCommand implements Command {
    private static final Param OTHER =
            new Param("other", Param.Shape.POSITION, "", "copy", List.of(), true);
    private static final Param PREFER = Param.choice("prefer", Conflict.Side.values());

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(
                OTHER, PREFER, RestoreCommand.DRY_RUN, Options.JSON, CopyPassphrase.FILE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var copy = CopyPassphrase.copy(call, OTHER);
        if (Carnets.isSame(copy, call.file())) {
            throw new CarnetException(CarnetException.Reason.SAME_FILE);
        }
        try (var own = call.passphrase();
                var register = call.carnets().open(call.file(), own.value());
                var other =
                        CopyPassphrase.use(
                                call, copy, own, words -> call.carnets().look(copy, words))) {
            merge(call, MergeCopies.of(register, other), register);
        }
    }

    private static void merge(Call call, MergeCopies copies, Register register)
            throws CarnetException, RefusedException {
        var look = copies.look();
        var side = call.given().constant(PREFER, Conflict.Side.class);
        var asks = !look.conflicts().isEmpty() && side.isEmpty();
        var dry = call.given().isSet(RestoreCommand.DRY_RUN);
        var merged = dry || asks ? null : copies.merge(conflict -> side);
        if (call.given().isSet(Options.JSON)) {
            call.give(BackupJson.of(look, merged));
        } else {
            say(call, look, register);
        }
        if (asks && !dry) {
            throw new RefusedException("cli.refused.conflicts", look.conflicts().size());
        }
        if (merged != null) {
            said(call, merged, look.conflicts().isEmpty() ? Optional.empty() : side);
        }
    }

    private static void say(Call call, Look look, Register register) {
        var texts = call.texts();
        call.say(texts.count("cli.merge.rows", look.entries(), look.documents()));
        if (!look.added().isEmpty()) {
            call.say(texts.get("cli.merge.added", texts.list(look.added())));
        }
        if (!look.erased().isEmpty()) {
            call.say(texts.get("merge.erased", texts.list(look.erased())));
        }
        if (!look.twice().isEmpty()) {
            call.say(texts.get("cli.merge.twice", texts.list(look.twice())));
        }
        var words = new ConflictWords(texts, register.procedures());
        for (var conflict : look.conflicts()) {
            call.say(texts.get("cli.merge.conflict", conflict.name(), words.what(conflict.kind())));
            call.say("   " + texts.get("cli.merge.ours", value(words, conflict, conflict.ours())));
            call.say(
                    "   "
                            + texts.get(
                                    "cli.merge.theirs", value(words, conflict, conflict.theirs())));
        }
    }

    private static String value(ConflictWords words, Conflict conflict, Conflict.Value value) {
        return words.value(conflict.kind(), value.what(), value.when());
    }

    private static void said(Call call, Merged merged, Optional<Conflict.Side> won)
            throws RefusedException {
        var texts = call.texts();
        if (!call.given().isSet(Options.JSON)) {
            won.ifPresent(side -> call.say(texts.of("cli.merge.won", side)));
            call.say(texts.get(merged.entries() == 0 ? "cli.merge.nothing" : "cli.merge.done"));
        }
        if (!merged.missing().isEmpty()) {
            merged.missing().forEach(name -> call.tell(texts.get("cli.not-exported", name)));
            throw new RefusedException("cli.refused.merge-missing", merged.missing().size());
        }
    }
}
