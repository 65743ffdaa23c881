package fr.carnetderefus.cli;

import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.register.BackupJson;
import fr.carnetderefus.register.BackupName;
import fr.carnetderefus.register.Called;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.RestoreBackup;
import fr.carnetderefus.register.RestoreBackup.Look;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Puts a backup in the carnet's place and keeps what was there; before, it tells what is in it. */
final class RestoreCommand implements Command {
    private static final Param BACKUP =
            new Param("backup", Param.Shape.POSITION, "", "backup", List.of(), true);
    static final Param DRY_RUN = Param.flag("dry-run");

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(BACKUP, DRY_RUN, Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var backup = call.given().needPath(BACKUP);
        if (Files.notExists(backup)) {
            throw new CarnetException(
                    CarnetException.Reason.NOT_FOUND, String.valueOf(backup.getFileName()));
        }
        // of the carnet that is gone nobody needs to know the passphrase
        try (var words =
                        Passphrase.of(
                                call.given().path(Param.PASSPHRASE_FILE),
                                call.terminal(),
                                call.texts());
                var restore =
                        CopyPassphrase.opening(
                                backup,
                                "cli.refused.copy-passphrase",
                                () ->
                                        RestoreBackup.open(
                                                call.carnets(),
                                                call.file(),
                                                backup,
                                                words.value()))) {
            look(call, restore, words.value());
            if (!call.given().isSet(DRY_RUN)) {
                restore(call, restore);
            }
        }
    }

    private static void look(Call call, RestoreBackup restore, char[] words)
            throws CarnetException {
        try (var carnet = carnet(call, words).orElse(null);
                var far = HowFar.of(call)) {
            var look = restore.look(carnet, far::said).orElseThrow();
            far.clear();
            if (call.given().isSet(Options.JSON)) {
                call.give(BackupJson.of(look));
            } else {
                say(call, look, carnet);
            }
            look.damages().forEach(damage -> VerifyCommand.tell(call, damage));
        }
    }

    /** Empty where it is gone, damaged, or opens by other words: then nothing is compared. */
    private static Optional<Register> carnet(Call call, char[] words) throws CarnetException {
        try {
            return Optional.of(call.carnets().look(call.file(), words));
        } catch (CarnetException e) {
            return switch (e.reason()) {
                case NOT_FOUND, NOT_A_CARNET, DAMAGED, STRAY_WAL, UNREADABLE, WRONG_PASSPHRASE ->
                        Optional.empty();
                default -> throw e;
            };
        }
    }

    private static void say(Call call, Look look, @Nullable Register carnet) {
        var texts = call.texts();
        call.say(
                look.inside().isEmpty()
                        ? texts.get("cli.restore.people.none")
                        : texts.count("cli.restore.people", look.inside().size()));
        name(call, look.inside());
        call.say(texts.count("cli.restore.rows", look.entries(), look.documents()));
        if (look.last() != null) {
            call.say(texts.get("cli.restore.last", texts.days().day(look.last())));
        }
        if (look.named() != null && !look.named()) {
            call.tell(texts.get("cli.restore.other-end"));
        }
        var against = look.against();
        if (carnet == null || against == null) {
            call.say(texts.get("cli.restore.not-compared"));
        } else {
            call.say(texts.get("cli.restore.against", against.onlyCarnet(), against.onlyBackup()));
            if (!against.gone().isEmpty()) {
                call.say(texts.get("cli.restore.people-gone"));
                name(call, against.gone());
            }
            if (!against.back().isEmpty()) {
                call.say(texts.get("cli.restore.people-back"));
                name(call, against.back());
            }
        }
    }

    /** Hundreds in one paragraph nobody would read. */
    private static void name(Call call, List<Called> people) {
        people.stream()
                .map(called -> NameWords.of(call.texts(), called))
                .sorted(call.texts().alphabetical())
                .forEach(who -> call.say("  " + who));
    }

    private static void restore(Call call, RestoreBackup restore) throws CarnetException {
        var texts = call.texts();
        var bare = BackupName.bare(call.file());
        RestoreBackup.Restored restored;
        try (var far = HowFar.of(call)) {
            restored =
                    restore.restore(texts.get("backup.kept-name", bare), far::said).orElseThrow();
        }
        if (!call.given().isSet(Options.JSON)) {
            var kept = restored.kept();
            call.say(
                    kept == null
                            ? texts.get("cli.restore.done")
                            : texts.get("cli.restore.kept", name(kept)));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
