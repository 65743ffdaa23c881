package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.BackUp;
import fr.carnetderefus.register.Backup;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Drives;
import fr.carnetderefus.register.ErasePerson;
import fr.carnetderefus.register.ListHolders;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Erases a person for good, and names the backups that still hold them. */
final class EraseCommand implements Command {
    private static final Param YES = Param.flag("yes");
    private static final Param BACKUPS =
            new Param("backups", Param.Shape.VALUE, "", "folder", List.of(), false);
    private static final Param RENEW = Param.flag("renew-backups");

    @Override
    public String name() {
        return "erase";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.PERSON, YES, BACKUPS, RENEW);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var id = call.given().needPerson(Options.PERSON);
        var folder = call.given().path(BACKUPS);
        if (call.given().isSet(RENEW) && folder.isEmpty()) {
            throw call.given().bad(BACKUPS);
        }
        try (var register = call.open()) {
            var erase = new ErasePerson(register);
            var look = erase.look(id);
            var texts = call.texts();
            // a folder that is not there is told before anything is erased
            for (var backup : holders(register, id, places(register, folder))) {
                call.tell(texts.get("cli.erase.backup", name(backup)));
            }
            call.tell(
                    texts.get(
                            "cli.erase.look",
                            look.name(),
                            look.entries(),
                            look.documents(),
                            look.bytes()));
            if (!call.given().isSet(YES)) {
                throw new RefusedException("cli.refused.erase-yes");
            }
            var compacted = erase.erase(id);
            call.say(texts.get(compacted ? "cli.erase.done" : "cli.erase.done-later"));
            if (folder.isPresent()) {
                backups(call, register, id, folder.get());
            }
        }
    }

    /** Where backups are known to lie, and where one was told that there are some. */
    private static List<Path> places(Register register, Optional<Path> folder)
            throws CarnetException {
        var names = Texts.inEach("backup.folder-name");
        var known = ListHolders.places(register, Drives.ofSystem(), names);
        return Stream.concat(folder.stream(), known.stream())
                .map(place -> place.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    private static List<Backup> holders(Register register, PersonId id, List<Path> folders)
            throws CarnetException {
        return ListHolders.of(register).of(id, folders);
    }

    private static void backups(Call call, Register register, PersonId id, Path folder)
            throws CarnetException, RefusedException {
        var texts = call.texts();
        if (!call.given().isSet(RENEW)) {
            if (!holders(register, id, List.of(folder)).isEmpty()) {
                call.tell(texts.get("cli.erase.backups-hold"));
            }
            return;
        }
        // a carnet opened from a file has one, and nobody stops this
        var made = BackUp.of(register).orElseThrow().into(folder, (now, of) -> true).orElseThrow();
        call.say(texts.get("cli.backup.made", String.valueOf(made.file().getFileName())));
        var holders = ListHolders.of(register);
        var old = holders.of(id, List.of(folder));
        var left = holders.remove(id, old);
        for (var backup : old) {
            if (!left.contains(backup)) {
                call.say(texts.get("cli.erase.backup-removed", name(backup)));
            }
        }
        if (!left.isEmpty()) {
            left.forEach(backup -> call.tell(texts.get("cli.erase.backup", name(backup))));
            throw new RefusedException("cli.refused.erase-left", left.size());
        }
    }

    private static String name(Backup backup) {
        return String.valueOf(backup.file().getFileName());
    }
}
