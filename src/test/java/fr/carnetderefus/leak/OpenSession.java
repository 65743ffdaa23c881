package fr.carnetderefus.leak;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.proof.Inspection;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.Register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A program that makes a carnet full of markers, says so, and keeps it open until it is ended. */
final class OpenSession {
    private OpenSession() {}

    @SuppressWarnings("SystemOut") // the line is what the test waits for
    public static void main(String[] args) throws Exception {
        var carnets = Carnets.shipped(Clock.system(ZoneId.of("Europe/Paris")));
        var pdf = Files.readAllBytes(Path.of(args[1]));
        try (var register = carnets.create(Path.of(args[0]), Markers.PASSPHRASE.toCharArray());
                var reader = new PdfReader()) {
            write(register, reader, pdf);
            System.out.println("open");
            System.out.flush();
            var _ = System.in.read();
        }
    }

    private static void write(Register register, PdfReader reader, byte[] pdf) throws Exception {
        var person = person();
        var id = person.id();
        new AddPerson(register).add(person);
        var today = register.today();
        new RecordNotice(register)
                .record(
                        new RecordNotice(register)
                                .form(
                                        Entry.NoticeMeans.LETTER,
                                        today.minusDays(9),
                                        RecordNotice.Form.usualBasis(Entry.NoticeMeans.LETTER),
                                        null,
                                        Map.of(id, Markers.CODE)));
        var refusal = new RecordRefusal(register);
        refusal.attempt(
                id,
                new Entry.AttemptMade(
                        "phone", today.atTime(0, 1), Entry.Outcome.DONE, Markers.NOTE));
        refusal.requestProof(id, "phone", Markers.REQUEST);
        if (!(reader.inspect(pdf) instanceof Inspection.Readable(var pages, var _))
                || reader.render(pdf, 0, 600).isEmpty()) {
            throw new IllegalStateException("the proof cannot be read");
        }
        new FileProof(register).file(id, pdf, pages, Markers.PDF_NAME);
    }

    private static Person person() {
        var nir = new Nir(Markers.NIR.substring(0, 13), Markers.NIR.substring(13));
        return new Person(
                AddPerson.newId(),
                PersonKind.REPRESENTED,
                new Names(Markers.GIVEN, Markers.FAMILY, Markers.USED),
                LocalDate.of(1978, 12, 3),
                Markers.HOUSEHOLD,
                false,
                new Representation(
                        null,
                        Ground.TUTELLE,
                        Extent.UNKNOWN,
                        Markers.REFERENCE,
                        Markers.COURT,
                        null,
                        null),
                new Insurance(
                        nir, null, new VitaleCard(CardType.WITH_PHOTO, Markers.SERIAL), "69"));
    }
}
