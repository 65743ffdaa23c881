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
import fr.carnetderefus.proof.dossier.EarlyCopyist;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final int ROUNDS = 5;

    /** A person who knows where it goes needs as long. */
    private static final Duration ASKED = Duration.ofSeconds(4);

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
        say(count + " proofs of one page, median of " + ROUNDS + ", in turn");
        var out = folder.resolve("out.pdf");
        var qpdf = new ArrayList<Run>();
        var command = new ArrayList<Run>();
        var atOnce = new ArrayList<Run>();
        var asked = new ArrayList<Run>();
        inside(carnet, out, Duration.ZERO); // for the compiler
        for (var i = 0; i < ROUNDS; i++) {
            qpdf.add(run(qpdf(files, out), out));
            command.add(run(command(carnet, folder, out), out));
            atOnce.add(inside(carnet, out, Duration.ZERO));
            asked.add(inside(carnet, out, ASKED));
        }
        told("qpdf --empty --pages … --", qpdf, qpdf);
        told("dossier, the command", command, qpdf);
        told("in a warm process, at once (memory: the child)", atOnce, qpdf);
        told("the same, after it was asked where to", asked, qpdf);
    }

    private static List<String> qpdf(List<String> files, Path out) {
        var command = new ArrayList<>(List.of("qpdf", "--empty", "--pages"));
        command.addAll(files);
        command.addAll(List.of("--", out.toString()));
        return command;
    }

    /** The packaged program where it was made ({@code ./mvnw -Ppackage}), or these classes. */
    private static List<String> command(Path carnet, Path folder, Path out) {
        var packaged = Path.of("target/packaging/image/carnet-de-refus/bin/carnet-de-refus");
        var command = new ArrayList<String>();
        if (Files.isExecutable(packaged)) {
            command.add(packaged.toString());
        } else {
            command.addAll(Fresh.java(List.of("-Xmx512m"), Main.class));
        }
        command.addAll(List.of("dossier", carnet.toString(), out.toString()));
        command.addAll(List.of("--passphrase-file", folder.resolve("words").toString()));
        return command;
    }

    private static Run run(List<String> command, Path out) throws Exception {
        Files.deleteIfExists(out);
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

    /**
     * Within a process that is warm, as the window's is: the dossier alone, without unlocking.
     *
     * @param asked how long the system's dialog stands there before, in which a person says where
     *     it goes, and the copyist gets used to its work
     */
    private static Run inside(Path carnet, Path out, Duration asked) throws Exception {
        Files.deleteIfExists(out);
        var peak = Memory.watch();
        try (var register = Unlock.CARNETS.open(carnet, Unlock.PASSPHRASE);
                var early = EarlyCopyist.begin()) {
            Thread.sleep(asked);
            var dossier = new Dossier(register, Texts.in(Language.FRENCH));
            var start = System.nanoTime();
            var outcomes = dossier.make(List.of(), out, false, early, Watched.unseen());
            var run = new Run(System.nanoTime() - start, peak.stop());
            if (outcomes.stream().anyMatch(o -> o.drawn() != 1)) {
                throw new IllegalStateException("not all of them were drawn");
            }
            return run;
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
