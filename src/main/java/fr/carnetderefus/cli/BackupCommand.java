package fr.carnetderefus.cli;

import fr.carnetderefus.register.BackUp;
import fr.carnetderefus.register.Backup;
import fr.carnetderefus.register.BackupJson;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.ListBackups;
import fr.carnetderefus.text.Texts;

import java.nio.file.Path;
import java.util.List;

/** Makes a backup in a folder and reads it again, or tells which backups are there. */
final class BackupCommand implements Command {
    private static final Param FOLDER =
            new Param("backup-folder", Param.Shape.POSITION, "", "folder", List.of(), true);
    private static final Param LIST = Param.flag("list");

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(FOLDER, LIST, Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var folder = call.given().needPath(FOLDER);
        if (call.given().isSet(LIST)) {
            list(call, folder);
        } else {
            make(call, folder);
        }
    }

    private static void make(Call call, Path folder) throws CarnetException, RefusedException {
        try (var register = call.open();
                var far = HowFar.of(call)) {
            // a carnet opened from a file has one, and nobody stops this
            var done = BackUp.of(register).orElseThrow().into(folder, far::said).orElseThrow();
            far.clear();
            var texts = call.texts();
            if (call.given().isSet(Options.JSON)) {
                call.give(BackupJson.of(done));
            } else {
                var name = String.valueOf(done.file().getFileName());
                call.say(texts.get("cli.backup.made", name));
                call.say(texts.get("cli.verify.head", done.end().written()));
                if (done.dropped() > 0) {
                    call.say(texts.count("cli.backup.dropped", done.dropped()));
                }
            }
            if (done.hurt() > 0) {
                throw new RefusedException("cli.refused.backup-hurt", done.hurt());
            }
        }
    }

    /** Without the passphrase: whoever looks for a backup may have nothing else left. */
    private static void list(Call call, Path folder) throws CarnetException {
        var backups = ListBackups.of(call.file()).in(folder);
        if (call.given().isSet(Options.JSON)) {
            call.give(BackupJson.of(backups));
            return;
        }
        var texts = call.texts();
        if (backups.isEmpty()) {
            call.say(texts.get("cli.backup.none"));
            return;
        }
        new Table(
                        List.of(
                                texts.get("cli.column.made"),
                                texts.get("cli.column.rows"),
                                texts.get("cli.column.size"),
                                texts.get("cli.column.standing"),
                                texts.get("cli.column.file")),
                        backups.stream().map(backup -> row(texts, backup)).toList())
                .lines()
                .forEach(call::say);
    }

    private static List<String> row(Texts texts, Backup backup) {
        return List.of(
                texts.days().moment(backup.name().at()),
                Long.toString(backup.name().count()),
                texts.get("cli.backup.kilobytes", (backup.bytes() + 999) / 1000),
                texts.of("backup.standing", backup.standing()),
                String.valueOf(backup.file().getFileName()));
    }
}
