package fr.carnetderefus.leak;

import java.util.List;

/** What a session is told, each found nowhere else; the search must not find it again. */
final class Markers {
    static final String PASSPHRASE = "girafe ébouriffée sous l'ampoule";
    static final String GIVEN = "Zéphyrine-Ozanne";
    static final String FAMILY = "Quétremarre";
    static final String USED = "d'Hêtrancourt";
    static final String HOUSEHOLD = "Foyer Vraignelès";
    static final String COURT = "Tribunal de Brûlefontaine";
    static final String REFERENCE = "RG 77/98124";
    static final String NIR = "278129999941770";
    static final String SERIAL = "90817263541";
    static final String CODE = "qZ7xK9wV3bNt";
    static final String NOTE = "La dame du guichet n'a rien noté";
    static final String REQUEST = "Mémoire envoyé au siège d'Arvers";
    static final String PDF_TEXT = "Attestation clandestine établie en deux exemplaires";
    static final String PDF_NAME = "justificatif-très-secret.pdf";

    /** Typed into a form and not saved. */
    static final String TYPED = "Barthélemine-Oulphe";

    static final List<String> ALL =
            List.of(
                    PASSPHRASE,
                    GIVEN,
                    FAMILY,
                    USED,
                    HOUSEHOLD,
                    COURT,
                    REFERENCE,
                    NIR,
                    "2 78 12 99 999 417 70",
                    SERIAL,
                    CODE,
                    NOTE,
                    REQUEST,
                    PDF_TEXT,
                    PDF_NAME,
                    TYPED);

    private Markers() {}
}
