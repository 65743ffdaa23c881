package fr.carnetderefus.paper;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;

/** What veraPDF says of a PDF. */
public final class VeraPdf {
    private static final List<PDFAFlavour> BOTH =
            List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What is against PDF/A-3a or PDF/UA-1; empty when nothing is. */
    public static List<String> faults(byte[] pdf) throws Exception {
        var foundry = Foundries.defaultInstance();
        var faults = new TreeSet<String>();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), BOTH.getFirst());
                var validator = foundry.createValidator(BOTH)) {
            var results = validator.validateAll(parser);
            if (results.size() != BOTH.size()) {
                faults.add("not checked for both");
            }
            results.forEach(result -> faults.addAll(faults(result)));
        }
        return List.copyOf(faults);
    }

    private static List<String> faults(ValidationResult result) {
        if (result.isCompliant() && result.getTotalAssertions() > 0) {
            return List.of();
        }
        return result.getTestAssertions().stream()
                .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                .map(a ->
                        result.getPDFAFlavour()
                                + " "
                                + a.getRuleId().getClause()
                                + "-"
                                + a.getRuleId().getTestNumber()
                                + " "
                                + a.getMessage())
                .toList();
    }
}
