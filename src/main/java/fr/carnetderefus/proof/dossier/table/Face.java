package fr.carnetderefus.proof.dossier.table;

/** A face of letters. */
public enum Face {
    TEXT("/fr/carnetderefus/ui/parts/fonts/CarnetText-Regular.ttf"),
    BOLD("/fr/carnetderefus/ui/parts/fonts/CarnetText-Bold.ttf"),
    CODE("/fr/carnetderefus/ui/parts/fonts/CarnetMono-Regular.ttf"),
    /** Has Greek, Cyrillic and more signs than ours; PDFBox brings it. */
    MORE("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private final String resource;

    Face(String resource) {
        this.resource = resource;
    }

    /** Where its file is, on the class path. */
    public String resource() {
        return resource;
    }
}
