package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry.Sheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;

/**
 * The program that {@link KilledAtWorkTest} kills: it does one thing over and over and prints what
 * was confirmed, a line each.
 */
final class AtWork {
    static final Carnets CARNETS = Carnets.shipped(Clock.systemUTC());
    static final String FIRST_WORDS = "phrase 0";
    static final String CARNET = "famille.carnet";
    static final String KEPT = "avant";

    private final Path file;
    private final Path backups;
    private final Path base;
    private final Path other;

    private AtWork(Path folder) {
        file = folder.resolve(CARNET);
        backups = folder.resolve("backups");
        base = folder.resolve("base.copy");
        other = folder.resolve("other.copy");
    }

    /** What is done over and over. */
    enum Deed {
        ADD,
        FILE,
        BACK_UP,
        RESTORE,
        REKEY,
        MERGE,
        ERASE
    }

    public static void main(String[] args) throws Exception {
        var at = new AtWork(Path.of(args[1]));
        var words = args[2];
        switch (Deed.valueOf(args[0])) {
            case ADD -> at.add(words);
            case FILE -> at.file(words);
            case BACK_UP -> at.backUp(words);
            case RESTORE -> at.restore(words);
            case REKEY -> at.rekey(words);
            case MERGE -> at.merge(words);
            case ERASE -> at.erase(words);
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }

    /** Somebody new, who has a name of their own. */
    private static String person(Register register) throws CarnetException {
        var name = new StringBuilder("Zo");
        Long.toString(System.nanoTime()).chars().forEach(c -> name.append((char) (c - '0' + 'a')));
        return Marie.named(register, name.toString()).id().value();
    }

    private Register open(String words) throws CarnetException {
        return CARNETS.open(file, words.toCharArray());
    }

    private void add(String words) throws Exception {
        while (true) {
            try (var register = open(words)) {
                for (var i = 0; i < 20; i++) {
                    say("person " + person(register));
                }
            }
        }
    }

    private void file(String words) throws Exception {
        try (var register = open(words)) {
            var whose = new PersonId(person(register));
            while (true) {
                var bytes = document(System.nanoTime());
                new FileProof(register).file(whose, bytes, 1, "justificatif.pdf");
                say("document " + FileProof.sha256(bytes));
            }
        }
    }

    /** The file is written anew each time; whoever is not erased stays, with what is filed. */
    private void erase(String words) throws Exception {
        while (true) {
            try (var register = open(words)) {
                var stays = new PersonId(person(register));
                say("person " + stays.value());
                var bytes = document(System.nanoTime());
                new FileProof(register).file(stays, bytes, 1, "justificatif.pdf");
                say("document " + FileProof.sha256(bytes));
                var goes = new PersonId(person(register));
                new FileProof(register).file(goes, document(System.nanoTime()), 1, "autre.pdf");
                new ErasePerson(register).erase(goes);
                say("erased " + goes.value());
            }
        }
    }

    private static byte[] document(long seed) {
        var bytes = new byte[seed % 7 == 0 ? 2_000_000 : 40_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private void backUp(String words) throws Exception {
        try (var register = open(words)) {
            while (true) {
                say("person " + person(register));
                var done = BackUp.of(register).orElseThrow().into(backups, (d, of) -> true);
                say("backup " + done.orElseThrow().file().getFileName());
            }
        }
    }

    private void restore(String words) throws Exception {
        while (true) {
            try (var register = open(words)) {
                say("person " + person(register));
            }
            try (var restore = RestoreBackup.open(CARNETS, file, base, FIRST_WORDS.toCharArray())) {
                var kept = restore.restore(KEPT, (d, of) -> true).orElseThrow().kept();
                say("kept " + (kept == null ? "" : kept.getFileName()));
            }
        }
    }

    /** The words are told before they hold and after: a kill may fall in between. */
    private void rekey(String words) throws Exception {
        try (var register = open(words)) {
            while (true) {
                for (var i = 0; i < 8; i++) {
                    var sheets = MakeRecovery.drawUp(i % 3 == 0 ? Sheets.TWO_OF_THREE : Sheets.ONE);
                    new MakeRecovery(register).keep(sheets);
                    say("sheets " + sheets.size());
                }
                var next = "phrase " + System.nanoTime();
                var mark = new SurveyKeys(register).passphrases().getFirst().mark();
                say("trying " + next);
                new ChangePassphrase(register).change(mark, next.toCharArray());
                say("words " + next);
            }
        }
    }

    private void merge(String words) throws Exception {
        // what the kill before left beside the other copy is not of the copy made here
        Files.deleteIfExists(other.resolveSibling(other.getFileName() + "-wal"));
        Files.deleteIfExists(other.resolveSibling(other.getFileName() + "-shm"));
        Files.copy(base, other, StandardCopyOption.REPLACE_EXISTING);
        try (var register = open(words)) {
            while (true) {
                String theirs;
                try (var away = CARNETS.open(other, FIRST_WORDS.toCharArray())) {
                    theirs = person(away);
                }
                try (var away = CARNETS.look(other, FIRST_WORDS.toCharArray())) {
                    MergeCopies.of(register, away).merge(conflict -> Optional.empty());
                }
                say("person " + theirs);
            }
        }
    }
}
