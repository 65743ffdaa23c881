package fr.carnetderefus.proof;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SearchProofs;

import java.util.List;

/**
 * The text of a document in the archive: as it was kept, else read from the original, as for those
 * filed before texts were kept.
 */
public record KeptText(Register register, PdfReader reader) implements SearchProofs.Reads {
    @Override
    public String text(Filed filed) throws CarnetException {
        var archive = new FileProof(register);
        var kept = archive.text(filed.proof());
        if (kept.isPresent() || filed.proof().pages() == 0) {
            return kept.orElse("");
        }
        var pdf = new Pdf(archive.original(filed.proof()), filed.proof().what().password());
        return String.join("\f", reader.text(pdf).map(PdfText::pages).orElse(List.of()));
    }
}
