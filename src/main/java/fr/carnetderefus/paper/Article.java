package fr.carnetderefus.paper;

import java.time.LocalDate;

/**
 * The articles that letters cite; their names stand in the bundles, {@code paper.article.<name>}.
 * Sources: shared facts, sections 1 and 7, and for the GDPR its text (articles 12, 15 and 77).
 */
enum Article {
    CRPA_L112_1("2026-11-23"),
    CRPA_L112_3("2026-11-23"),
    CRPA_L311_1("2026-11-23"),
    CRPA_R311_13("2026-11-23"),
    CRPA_R343_1("2026-11-23"),
    CSP_R1111_36("2026-11-23"),
    CSP_L1111_14("2026-11-23"),
    GDPR_12("2026-11-24"),
    GDPR_15("2026-11-24"),
    GDPR_77("2026-11-24");

    private final LocalDate checked;

    Article(String checked) {
        this.checked = LocalDate.parse(checked);
    }

    /** The day it was last read. */
    LocalDate checked() {
        return checked;
    }
}
