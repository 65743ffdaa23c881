package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.BackupName;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Conflict;
import fr.carnetderefus.register.MergeCopies;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.RestoreBackup;
import fr.carnetderefus.register.RestoreBackup.Restored;
import fr.carnetderefus.ui.backup.MergeSheet;
import fr.carnetderefus.ui.backup.RestoreSheet;
import fr.carnetderefus.ui.desk.CopyPassphraseSheet;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Errand;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Waiting;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Looks into another copy of the open carnet, puts it in its place, or brings it in. */
final class Copies {
    private final Shell shell;

    Copies(Shell shell) {
        this.shell = shell;
    }

    /** What is open until its question is answered, or the carnet is locked or left. */
    private record Opened<C, L>(C copy, L look) {}

    /** Lets a copy go once, unless somebody has taken it over. */
    private static final class Held {
        private @Nullable Runnable release;

        Held(Desk desk, Runnable release) {
            this.release = release;
            desk.whenLeft(this::letGo);
        }

        void letGo() {
            var now = release;
            release = null;
            if (now != null) {
                now.run();
            }
        }

        void takeOver() {
            release = null;
        }
    }

    /** Shows what is in a backup, after its passphrase, and asks whether to put it back. */
    void look(Path carnet, Path backup) {
        var desk = shell.desk();
        CopyPassphraseSheet.ask(
                desk,
                name(backup),
                desk.texts().get("restore.look"),
                words -> look(desk, carnet, backup, words));
    }

    private void look(Desk desk, Path carnet, Path backup, char[] words) {
        var waiting = new Waiting();
        waiting.during(
                desk,
                words(desk, "restore.reading"),
                () -> open(desk, carnet, backup, words, waiting),
                new Waiting.Ends<Optional<Opened<RestoreBackup, RestoreBackup.Look>>>() {
                    @Override
                    public void done(Optional<Opened<RestoreBackup, RestoreBackup.Look>> opened) {
                        if (opened.isPresent()) {
                            ask(desk, carnet, backup, opened.get(), words);
                        } else {
                            wipe(words);
                        }
                    }

                    @Override
                    public void failed(Exception failure) {
                        wipe(words);
                        desk.tell(failure);
                    }
                });
    }

    private Optional<Opened<RestoreBackup, RestoreBackup.Look>> open(
            Desk desk, Path carnet, Path backup, char[] words, Waiting waiting)
            throws CarnetException {
        var restore = RestoreBackup.open(shell.carnets(), carnet, backup, words);
        var kept = false;
        try {
            var look =
                    restore.look(desk.register(), (done, of) -> waiting.tell((int) done, (int) of));
            kept = look.isPresent();
            return look.map(found -> new Opened<>(restore, found));
        } finally {
            if (!kept) {
                restore.close();
            }
        }
    }

    private void ask(
            Desk desk,
            Path carnet,
            Path backup,
            Opened<RestoreBackup, RestoreBackup.Look> opened,
            char[] words) {
        var held =
                new Held(
                        desk,
                        () -> {
                            opened.copy().close();
                            wipe(words);
                        });
        RestoreSheet.ask(
                desk,
                name(backup),
                opened.look(),
                () -> {
                    held.takeOver();
                    restore(carnet, opened.copy(), words);
                },
                held::letGo);
    }

    /** The carnet is let go first: nobody may have it open while another takes its place. */
    private void restore(Path carnet, RestoreBackup backup, char[] words) {
        var texts = shell.texts();
        var keptName = texts.get("backup.kept-name", BackupName.bare(carnet));
        shell.shut(() -> {}, failure -> say(Failure.words(texts, failure), true));
        shell.go(new Place.Unlock(carnet));
        shell.overlay().hold();
        shell.background()
                .start(
                        progress -> {
                            try (backup) {
                                return backup.restore(keptName, (done, of) -> true).orElseThrow();
                            }
                        },
                        restored -> {
                            shell.overlay().release();
                            shell.openings()
                                    .start(
                                            () -> shell.carnets().open(carnet, words),
                                            words,
                                            () -> say(said(restored), false),
                                            failure -> say(Failure.words(texts, failure), true));
                        },
                        failure -> {
                            wipe(words);
                            shell.overlay().release();
                            say(Failure.words(texts, failure), true);
                        });
    }

    private String said(Restored restored) {
        var kept = restored.kept();
        return kept == null
                ? shell.texts().get("restore.done")
                : shell.texts().get("restore.done-kept", name(kept));
    }

    private void say(String words, boolean refused) {
        var texts = shell.texts();
        var sheet =
                new DialogSheet(
                        texts.get(refused ? "failure.title" : "restore.done-title"),
                        refused
                                ? new Notice(Notice.Kind.ERROR, "", words)
                                : Labels.of(words, "reading"));
        var understood = Buttons.primary(texts.get("action.understood"), sheet::close);
        understood.setId("restore-understood");
        shell.overlay().show(sheet.answers(understood));
    }

    /** Shows what another copy brings, after its passphrase, and asks what holds. */
    void merge(Path copy) {
        var desk = shell.desk();
        CopyPassphraseSheet.ask(
                desk,
                name(copy),
                desk.texts().get("merge.look"),
                words -> merge(desk, copy, words));
    }

    private void merge(Desk desk, Path copy, char[] words) {
        new Waiting()
                .during(
                        desk,
                        words(desk, "merge.reading"),
                        () -> {
                            try {
                                return open(desk, copy, words);
                            } finally {
                                wipe(words);
                            }
                        },
                        new Waiting.Ends<Opened<Register, MergeCopies.Look>>() {
                            @Override
                            public void done(Opened<Register, MergeCopies.Look> opened) {
                                ask(desk, opened);
                            }

                            @Override
                            public void failed(Exception failure) {
                                desk.tell(failure);
                            }
                        });
    }

    private Opened<Register, MergeCopies.Look> open(Desk desk, Path copy, char[] words)
            throws CarnetException {
        var other = shell.carnets().look(copy, words);
        var kept = false;
        try {
            var look = MergeCopies.of(desk.register(), other).look();
            kept = true;
            return new Opened<>(other, look);
        } finally {
            if (!kept) {
                other.close();
            }
        }
    }

    private void ask(Desk desk, Opened<Register, MergeCopies.Look> opened) {
        if (opened.look().entries() == 0) {
            opened.copy().close();
            desk.say(desk.texts().get("merge.nothing"));
            return;
        }
        var held = new Held(desk, opened.copy()::close);
        MergeSheet.ask(
                desk,
                opened.look(),
                answers -> {
                    held.takeOver();
                    bringIn(desk, opened.copy(), answers);
                },
                held::letGo);
    }

    private static void bringIn(
            Desk desk, Register other, Function<Conflict, Optional<Conflict.Side>> answers) {
        var texts = desk.texts();
        desk.apply(
                () -> {
                    try (other) {
                        var merged = MergeCopies.of(desk.register(), other).merge(answers);
                        var said = texts.count("merge.done", merged.entries(), merged.documents());
                        var missing =
                                merged.missing().isEmpty()
                                        ? ""
                                        : texts.get("merge.missing", texts.list(merged.missing()));
                        // to take back all that somebody else did is no slip of the hand to mend
                        return new Desk.Told(
                                missing.isEmpty() ? said : texts.get("sentences", said, missing),
                                false);
                    }
                },
                () -> {});
    }

    private static Waiting.Words words(Desk desk, String title) {
        var texts = desk.texts();
        return new Waiting.Words(
                Errand.COPY, texts.get(title), "backup.progress", texts.get("action.cancel"));
    }

    private static void wipe(char[] words) {
        Arrays.fill(words, '\0');
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
