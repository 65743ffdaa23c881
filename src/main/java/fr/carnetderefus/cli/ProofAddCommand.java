package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.Intake;
import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.proof.Piece;
import fr.carnetderefus.proof.match.Proposal;
import fr.carnetderefus.proof.match.Suggest;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Incoming;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Files documents under one or several people, and says the id of each. */
final class ProofAddCommand implements Command {
    private static final Param PDF = Param.several("pdf", "pdf");
    private static final Param PEOPLE = Param.list("person", "person", "id").needed();
    private static final Param KIND =
            Param.choice("kind", DocumentKind.values()).helped("document-kind");
    private static final Param DATED = Param.date("dated");
    private static final Param AS_READ = Param.flag("dated-as-read");
    private static final Param ANYWAY = Param.flag("anyway");
    private static final Param MESSAGE = Param.flag("message");

    @Override
    public String name() {
        return "proof add";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(
                PDF, PEOPLE, KIND, DATED, AS_READ, DocumentPassword.FILE, ANYWAY, MESSAGE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var given = call.given();
        if (given.date(DATED).isPresent() && given.isSet(AS_READ)) {
            throw new UsageException("cli.usage.either", given.shown(DATED), given.shown(AS_READ));
        }
        var files = files(call.given());
        var people = people(call.given());
        var password = DocumentPassword.of(call);
        try (var register = call.open();
                var reader = new PdfReader()) {
            for (var id : people) {
                register.file(id);
            }
            new Adding(call, register, new Intake(reader), people, password).add(files);
        }
    }

    private static List<Path> files(Given given) throws RefusedException {
        var paths = new ArrayList<Path>();
        for (var text : given.list(PDF)) {
            try {
                paths.add(Path.of(text));
            } catch (InvalidPathException e) {
                throw given.bad(PDF);
            }
        }
        try {
            return Intake.files(paths);
        } catch (IOException e) {
            throw new RefusedException("error.unreadable");
        }
    }

    private static List<PersonId> people(Given given) {
        try {
            return given.list(PEOPLE).stream().map(PersonId::new).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw given.bad(PEOPLE);
        }
    }

    /** One after another: what cannot be filed is told, and the others are filed all the same. */
    private record Adding(
            Call call, Register register, Intake intake, List<PersonId> people, String password) {

        void add(List<Path> files) throws CarnetException, RefusedException {
            var refused = new ArrayList<RefusedException>();
            var alone = files.size() == 1;
            for (var file : files) {
                try {
                    add(file, alone);
                } catch (RefusedException e) {
                    if (alone) {
                        throw e;
                    }
                    refused.add(e);
                    tell(String.valueOf(file.getFileName()), e);
                } catch (CarnetException e) {
                    if (alone || e.reason() != CarnetException.Reason.PROOF_ALREADY_FILED) {
                        throw e;
                    }
                    var told = new RefusedException("cli.refused.already");
                    refused.add(told);
                    tell(String.valueOf(file.getFileName()), told);
                }
            }
            if (files.isEmpty()) {
                throw new RefusedException("cli.refused.no-files");
            }
            if (!refused.isEmpty()) {
                throw new RefusedException("cli.refused.some", refused.size(), files.size());
            }
        }

        private void tell(String name, RefusedException e) {
            call.tell(call.texts().get("tray.line", name, call.texts().get(e.sentence())));
        }

        private void add(Path file, boolean alone) throws CarnetException, RefusedException {
            var pieces = wanted(pieces(file));
            if (pieces.isEmpty()) {
                throw new RefusedException("filing.nothing-inside");
            }
            if (pieces.size() == 1) {
                file(pieces.getFirst(), alone && people.size() == 1);
                return;
            }
            var left = 0;
            for (var piece : pieces) {
                try {
                    file(piece, false);
                } catch (RefusedException e) {
                    left++;
                    tell(piece.name(), e);
                } catch (CarnetException e) {
                    if (e.reason() != CarnetException.Reason.PROOF_ALREADY_FILED) {
                        throw e;
                    }
                    left++;
                    tell(piece.name(), new RefusedException("cli.refused.already"));
                }
            }
            if (left > 0) {
                throw new RefusedException("cli.refused.some", left, pieces.size());
            }
        }

        /**
         * What only goes along with a file is filed where that is asked for, and told otherwise.
         */
        private List<Piece> wanted(List<Piece> all) {
            if (call.given().isSet(MESSAGE)) {
                return all;
            }
            all.stream()
                    .filter(Piece::beside)
                    .map(p -> call.texts().get("cli.message-left", p.via(), option()))
                    .forEach(call::tell);
            return all.stream().filter(p -> !p.beside()).toList();
        }

        private String option() {
            return MESSAGE.shown(call.texts());
        }

        private void file(Piece piece, boolean bare) throws CarnetException, RefusedException {
            var looked = intake.look(piece, password);
            if (!(looked instanceof Looked.Ready ready)) {
                throw NotReady.refused(looked);
            }
            var name = bare ? "" : piece.name();
            heed(ready, name);
            file(piece, ready, heedWords(piece, ready, name), bare);
        }

        /** What its words say may speak against filing it so; gives the day that is to be noted. */
        private @Nullable LocalDate heedWords(Piece piece, Looked.Ready looked, String name)
                throws RefusedException {
            var anyway = call.given().isSet(ANYWAY);
            var asRead = call.given().isSet(AS_READ);
            if (anyway && !asRead) {
                return dated(); // to read it takes time where there are many people
            }
            var read = Suggest.of(register, looked, piece.name(), call.today());
            if (!anyway) {
                heedKind(read, name);
                heedPeople(read);
            }
            return asRead ? read.sureDay() : dated();
        }

        /**
         * Its words may speak against it that it is a proof, or not for it, which is what is said
         * of it where nobody says what else.
         */
        private void heedKind(Proposal read, String name) throws RefusedException {
            var kind = read.kind();
            if (kind == null || call.given().constant(KIND, DocumentKind.class).isPresent()) {
                return;
            }
            var texts = call.texts();
            var words = String.join(", ", read.kindWords());
            if (words.isEmpty()) {
                tell(name, texts.get("cli.kind-unsaid", KIND.shown(texts)));
                return;
            }
            if (kind != DocumentKind.PROOF) {
                throw new RefusedException(
                        "cli.refused.other-kind",
                        texts.of("document", kind),
                        words,
                        KIND.shown(texts),
                        Texts.word(kind));
            }
            if (!read.oneKind()) {
                tell(name, texts.get("cli.kind-unsure", words));
            }
        }

        /** Says something of a file, which is named where there are several. */
        private void tell(String name, String words) {
            call.tell(name.isEmpty() ? words : call.texts().get("tray.line", name, words));
        }

        /** Its words may speak against it that it is these people's. */
        private void heedPeople(Proposal read) throws RefusedException {
            var others = read.certainOthers(people);
            if (!others.isEmpty() && Collections.disjoint(read.likely(), people)) {
                throw new RefusedException(
                        "cli.refused.somebody-elses",
                        others.getFirst().person().names().full(),
                        ANYWAY.shown(call.texts()));
            }
        }

        private List<Piece> pieces(Path file) throws RefusedException {
            try {
                return intake.pieces(file);
            } catch (NoSuchFileException e) {
                throw new RefusedException("error.not-found", String.valueOf(file.getFileName()));
            } catch (IOException e) {
                if (Files.isRegularFile(file) && Intake.isTooLarge(e)) {
                    throw new RefusedException("pdf.too-large");
                }
                throw new RefusedException("error.unreadable");
            }
        }

        /**
         * A proof with part of it missing may prove nothing: filed only on the person's word.
         *
         * @param name which of several it is; empty where there is one
         */
        private void heed(Looked.Ready looked, String name) throws RefusedException {
            var texts = call.texts();
            for (var notice : looked.notices().stream().sorted().toList()) {
                tell(name, texts.of("pdf.notice", notice));
            }
            if (looked.incomplete() && !call.given().isSet(ANYWAY)) {
                throw new RefusedException(
                        "cli.refused.incomplete-pdf", ANYWAY.shown(call.texts()));
            }
        }

        private void file(Piece piece, Looked.Ready looked, @Nullable LocalDate day, boolean bare)
                throws CarnetException, RefusedException {
            var archive = new FileProof(register);
            var elsewhere =
                    archive.with(looked.sha256()).stream()
                            .filter(f -> !people.contains(f.person().id()))
                            .findFirst();
            var there = archive.with(looked.sha256()).stream().map(f -> f.person().id()).toList();
            var lacking = people.stream().filter(id -> !there.contains(id)).toList();
            // where nobody lacks it, the refusal says since when
            var ids =
                    archive.fileUnder(
                            lacking.isEmpty() ? people : lacking, incoming(piece, looked, day));
            for (var id : ids) {
                call.say(bare ? id : call.texts().get("cli.filed", id, piece.name()));
            }
            if (call.given().isSet(AS_READ)) {
                var dated =
                        day == null
                                ? call.texts().get("cli.no-day-read", piece.name())
                                : call.texts()
                                        .get(
                                                "cli.day-read",
                                                piece.name(),
                                                call.texts().days().day(day));
                call.tell(dated);
            }
            elsewhere.ifPresent(
                    f -> call.tell(call.texts().get("cli.same", f.person().names().full())));
        }

        private Incoming incoming(Piece piece, Looked.Ready looked, @Nullable LocalDate day)
                throws RefusedException {
            try {
                return new Incoming(
                        intake.bytes(piece),
                        looked.pages(),
                        piece.name(),
                        piece.via(),
                        looked.password(),
                        looked.text(),
                        call.given().constant(KIND, DocumentKind.class).orElse(DocumentKind.PROOF),
                        day);
            } catch (IOException e) {
                throw new RefusedException("error.unreadable");
            }
        }

        private @Nullable LocalDate dated() throws RefusedException {
            var day = call.given().date(DATED);
            if (day.isPresent() && day.get().isAfter(call.today())) {
                throw new RefusedException("cli.refused.dated-in-future");
            }
            return day.orElse(null);
        }
    }
}
