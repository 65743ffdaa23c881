package fr.carnetderefus.proof;

import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.register.ExportOriginals;

import java.util.List;

/** What the pages of a document in the archive were made of here, by the names it came with. */
public record Sources(PdfReader reader) implements ExportOriginals.Sources {
    /**
     * The photos, the scans or the message, as they came.
     *
     * @param pdf the document's bytes
     * @return empty where it came as it is
     */
    public List<Original> in(Archived what, byte[] pdf) {
        if (what.via().isEmpty()) {
            return List.of();
        }
        return reader.originals(new Pdf(pdf, what.password())).stream()
                .map(source -> source.cameIn(what.via()))
                .toList();
    }

    @Override
    public List<ExportOriginals.Source> of(Archived what, byte[] pdf) {
        return in(what, pdf).stream()
                .map(source -> new ExportOriginals.Source(source.name(), source.bytes()))
                .toList();
    }
}
