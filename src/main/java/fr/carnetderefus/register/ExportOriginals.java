package fr.carnetderefus.register;

import fr.carnetderefus.journal.NewFile;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.CarnetException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives all originals back as they came, in a folder for each household and person; beside a PDF
 * that was made here the photos or the message it was made of.
 */
public record ExportOriginals(Register register, Sources inside) {
    /** The list of them, which {@code sha256sum -c} reads. */
    public static final String LIST = "SHA256SUMS";

    /**
     * A file that a PDF was made of.
     *
     * @param name what it was called, which may be anything
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    public record Source(String name, byte[] bytes) {}

    /** Knows what is inside a document. */
    @FunctionalInterface
    public interface Sources {
        /** What it was made of; empty where it came as it is. */
        List<Source> of(Archived what, byte[] pdf);
    }

    /**
     * What was written.
     *
     * @param files of the archive; what they were made of is not counted
     * @param bytes of all that was written, but for the list
     * @param damaged the names of those that are no longer as they were filed, and were left out
     */
    public record Exported(int files, long bytes, List<String> damaged) {
        public Exported {
            damaged = List.copyOf(damaged);
        }
    }

    /** Hears of each original that is there. */
    @FunctionalInterface
    public interface Heard {
        /** Whether to go on: the list is only written when all are there. */
        boolean goesOn(int files, int of);
    }

    /**
     * Writes them all, and last the list: a list that is there is whole.
     *
     * @param folder not there yet, or empty
     * @throws CarnetException when something is in the folder, or it cannot be written
     */
    public Exported export(Path folder, Heard heard) throws CarnetException {
        var name = String.valueOf(folder.getFileName());
        try {
            NewFile.folder(folder);
            try (var there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new CarnetException(Reason.FOLDER_NOT_EMPTY, name);
                }
            }
            return write(folder, heard);
        } catch (FileAlreadyExistsException e) {
            throw new CarnetException(Reason.OUTPUT_EXISTS, e, name);
        } catch (IOException e) {
            throw new CarnetException(Reason.NOT_WRITABLE, e, name);
        }
    }

    private Exported write(Path folder, Heard heard) throws IOException, CarnetException {
        var proofs = new FileProof(register);
        var wanted = new ArrayList<FileProof.Filed>();
        for (var person : people()) {
            proofs.of(person).forEach(wanted::add);
        }
        var places = new Places(new FileNames(), new LinkedHashMap<>(), new LinkedHashMap<>());
        var lines = new ArrayList<Manifest.Line>();
        var damaged = new ArrayList<String>();
        var bytes = 0L;
        var files = 0;
        for (var filed : wanted) {
            byte[] original;
            try {
                original = proofs.original(filed.proof());
            } catch (CarnetException e) {
                if (e.reason() != Reason.PROOF_ALTERED) {
                    throw e;
                }
                damaged.add(filed.proof().name());
                continue;
            }
            var place = places.of(filed);
            write(folder.resolve(place), original);
            lines.add(new Manifest.Line(filed.proof().sha256(), place));
            bytes += original.length;
            for (var source : inside.of(filed.proof().what(), original)) {
                var beside = places.beside(filed, source.name());
                write(folder.resolve(beside), source.bytes());
                lines.add(new Manifest.Line(Manifest.sha256(source.bytes()), beside));
                bytes += source.bytes().length;
            }
            files++;
            if (!heard.goesOn(files, wanted.size())) {
                return new Exported(files, bytes, damaged);
            }
        }
        write(folder.resolve(LIST), new Manifest(lines).text().getBytes(StandardCharsets.UTF_8));
        return new Exported(files, bytes, damaged);
    }

    private List<PersonFile> people() {
        return register.state().people().values().stream()
                .sorted(
                        Comparator.comparing((PersonFile f) -> f.person().household())
                                .thenComparing(f -> f.person().names().full())
                                .thenComparing(f -> f.person().id().value()))
                .toList();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        NewFile.folder(file.resolveSibling("."));
        var draft = NewFile.draft(file, ".part");
        try {
            Files.write(draft, bytes);
            NewFile.settle(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Where files go: each household, person and file under a name of its own. */
    private record Places(
            FileNames households, Map<String, String> folders, Map<String, FileNames> inside) {

        String of(FileProof.Filed filed) {
            return beside(filed, filed.proof().name());
        }

        /** A file of another name in the same folder. */
        String beside(FileProof.Filed filed, String name) {
            var person = filed.person();
            var household = folder("", person.household(), person.household());
            var own = folder(household, person.id().value(), who(person));
            return own + "/" + inside.computeIfAbsent(own, _ -> new FileNames()).unique(name);
        }

        private static String who(Person person) {
            return person.names().full();
        }

        private String folder(String in, String key, String wanted) {
            var known = folders.get(in + "/" + key);
            if (known != null) {
                return known;
            }
            var names =
                    in.isEmpty() ? households : inside.computeIfAbsent(in, _ -> new FileNames());
            var name = names.unique(wanted);
            var made = in.isEmpty() ? name : in + "/" + name;
            folders.put(in + "/" + key, made);
            return made;
        }
    }
}
