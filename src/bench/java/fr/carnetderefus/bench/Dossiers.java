package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Figures.median;
import static fr.carnetderefus.bench.Figures.millis;
import static fr.carnetderefus.bench.Figures.ratio;
import static fr.carnetderefus.bench.Figures.say;

import fr.carnetderefus.app.Main;
import fr.carnetderefus.journal.Bench;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.paper.Dossier;
import fr.carnetderefus.proof.dossier.Outcome;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A dossier of a thousand proofs of one page, made and all different, against qpdf, which puts the
 * same pages one behind the other and adds nothing. Linux only: memory is read from {@code /proc}.
 */
public final class Dossiers {
    private static final int PROOFS = 1_000;
    private static final int PEOPLE = 250;
    private static final int ROUNDS = 3;

    private Dossiers() {}

    /** What one run took. */
    private record Run(long nanos, long kilobytes) {}

    /** Measures and prints; an argument is how many proofs, where a thousand are too many. */
    public static void main(String[] args) throws Exception {
        var count = args.length == 0 ? PROOFS : Integer.parseInt(args[0]);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        try {
            measure(folder, count);
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void measure(Path folder, int count) throws Exception {
        var files = new ArrayList<String>();
        var carnet = folder.resolve("bench.carnet");
        Bench.create(carnet, Unlock.PASSPHRASE);
        Files.writeString(folder.resolve("words"), new String(Unlock.PASSPHRASE) + "\n");
        try (var register = Unlock.CARNETS.open(carnet, Unlock.PASSPHRASE)) {
            var people = Crowd.fill(register, PEOPLE);
            for (var i = 0; i < count; i++) {
                var proof = MadeProof.of(i);
                var file = folder.resolve("proof-" + i + ".pdf");
                Files.write(file, proof);
                files.add(file.toString());
                PersonId whose = people.get(i % people.size());
                new FileProof(register)
                        .fileUnder(
                                List.of(whose),
                                new FileProof.Incoming(
                                        proof,
                                        1,
                                        "justificatif-" + i + ".pdf",
                                        "",
                                        "",
                                        MadeProof.text(i),
                                        DocumentKind.PROOF,
                                        null));
            }
        }
        say(count + " proofs of one page, median of " + ROUNDS);
        var qpdf = rounds(folder, qpdf(files, folder));
        told("qpdf --empty --pages … --", qpdf, qpdf);
        told("dossier, the command", rounds(folder, command(carnet, folder)), qpdf);
        inside(carnet, folder, qpdf);
    }

    private static List<String> qpdf(List<String> files, Path folder) {
        var command = new ArrayList<>(List.of("qpdf", "--empty", "--pages"));
        command.addAll(files);
        command.addAll(List.of("--", folder.resolve("out.pdf").toString()));
        return command;
    }

    /** The packaged program where it was made ({@code ./mvnw -Ppackage}), or these classes. */
    private static List<String> command(Path carnet, Path folder) {
        var packaged = Path.of("target/packaging/image/carnet-de-refus/bin/carnet-de-refus");
        var command = new ArrayList<String>();
        if (Files.isExecutable(packaged)) {
            say("the command is the packaged program's");
            command.add(packaged.toString());
        } else {
            command.addAll(Fresh.java(List.of("-Xmx512m"), Main.class));
        }
        command.addAll(List.of("dossier", carnet.toString()));
        command.add(folder.resolve("out.pdf").toString());
        command.addAll(List.of("--passphrase-file", folder.resolve("words").toString()));
        return command;
    }

    private static List<Run> rounds(Path folder, List<String> command) throws Exception {
        var runs = new ArrayList<Run>();
        for (var i = 0; i < ROUNDS; i++) {
            Files.deleteIfExists(folder.resolve("out.pdf"));
            runs.add(run(command));
        }
        return runs;
    }

    private static Run run(List<String> command) throws Exception {
        var start = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var peak = 0L;
        while (process.isAlive()) {
            peak = Math.max(peak, Memory.of(process.toHandle()));
            Thread.sleep(5);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command.getFirst() + " ended " + process.exitValue());
        }
        return new Run(System.nanoTime() - start, peak);
    }

    /** Within a process that is warm, as the window's is: the dossier alone, without unlocking. */
    private static void inside(Path carnet, Path folder, List<Run> qpdf) throws Exception {
        try (var register = Unlock.CARNETS.open(carnet, Unlock.PASSPHRASE)) {
            var runs = new ArrayList<Run>();
            for (var i = 0; i < ROUNDS + 1; i++) {
                var out = folder.resolve("out.pdf");
                Files.deleteIfExists(out);
                var peak = Memory.watch();
                var start = System.nanoTime();
                var outcomes =
                        new Dossier(register, Texts.in(Language.FRENCH))
                                .make(List.of(), out, false, Watched.unseen());
                var run = new Run(System.nanoTime() - start, peak.stop());
                if (i > 0) {
                    runs.add(run); // the first was for the compiler
                }
                if (i == ROUNDS) {
                    say(
                            "  drawn "
                                    + outcomes.stream().mapToInt(Outcome::drawn).sum()
                                    + ", as images "
                                    + outcomes.stream().mapToInt(Outcome::pictured).sum()
                                    + ", "
                                    + Files.size(out) / 1024
                                    + " KB");
                }
            }
            told("dossier, in a warm process (memory: the child)", runs, qpdf);
        }
    }

    private static void told(String what, List<Run> runs, List<Run> floor) {
        var time = median(runs, Run::nanos);
        var memory = median(runs, Run::kilobytes);
        say(
                String.format(
                        Locale.ROOT,
                        "%-48s %6s ms  %5s   %5.0f MB  %5s",
                        what,
                        millis(time),
                        ratio(time, median(floor, Run::nanos)),
                        memory / 1024,
                        ratio(memory, median(floor, Run::kilobytes))));
    }
}
