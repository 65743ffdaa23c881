package fr.carnetderefus.proof.match;

import java.util.regex.Pattern;

/** What a day is the day of, by the words around it. */
enum Owner {
    /** What was done: it was registered, it holds since. */
    ACT,
    /** The paper itself: where and when it was written. */
    PAPER,
    /** A message: when its head says that it was sent, or that one it quotes was. */
    MAIL,
    /** Nothing says it. */
    OPEN,
    /** When somebody printed, looked at or received it. */
    COPY,
    /** Something else: a birth, a law, a deadline, a letter that is answered. */
    NOT_ITS;

    /** Words that begin something else, so that what is done before them is not of this day. */
    private static final String STOPS =
            "(?!(?:et|mais|puis|avant|apres|qui|que|quand|si|votre|vos|suite|jusqu|est|sont|sera"
                    + "|seront|ne|pas|present|presente|version|loi|decret|arrete|ordonnance|reglement"
                    + "|article|reponse|sous|numero|and|but|before|after|your|until)\\b)";

    private static final String FEW = "(?:" + STOPS + "\\w+ ){0,6}";

    private static final String DONE =
            "(?:enregistree|effectuee|exercee|exprimee|formee|formulee|faite|realisee|traitee|validee"
                    + "|prise en compte|prises en compte|effective|registered|recorded"
                    + "|taken into account|effective)s?";

    /** Said of a space, a choice, and of much else. */
    private static final String DONE_TO =
            "(?:enregistre|effectue|pris en compte|ferme|cloture|closed)s?";

    private static final String LETTER =
            "(?<!\\bpar )\\b(?:courrier|lettre|mail|courriel|message|demande|appel|requete"
                    + "|reclamation|visite|declaration|entretien|conversation|facture|letter|call"
                    + "|request)s? (?:(?!(?:ete|est|sont|been|was|is|"
                    + DONE
                    + "|"
                    + DONE_TO
                    + ")\\b)\\w+ ){0,6}(?:du|le|of|on|dated) $";

    private static final Pattern NOT =
            any(
                    // a birth; « ne » is a word of its own as well
                    "\\bnes? (?:e )?(?:le |a (?:\\w+ ){1,5}(?:le )?|en )?$",
                    "\\b(?:nee|nees|ne e|ne es) (?:\\w+ ){0,6}$",
                    "\\b(?:naissance|ddn|born|birth|dob|geboren|geb) (?:\\w+ ){0,3}$",
                    // an end, a deadline, something to come
                    "\\b(?:jusqu au|jusqu a|avant le|plus tard(?: le)?|until|before|expire|limite"
                            + "|echeance|valable|valide|validite|expiration) (?:\\w+ ){0,3}$",
                    "\\b(?:du|from) [0-9]{1,2} (?:au|to) $",
                    "\\b(?:rendez vous|rdv|prochaine?|appointment) (?:\\w+ ){0,3}$",
                    "\\b(?:sera|seront|serait|devait|devra|doit|doivent|devrait|pourra|va|vont"
                            + "|prevue?s?|will be|must be|to be) (?:(?:pas|bien|alors|donc|ete|etre"
                            + "|automatiquement) )*(?:(?:prises? en compte|\\w+) )?"
                            + "(?:le|du|pour le|a partir du|a compter du|on) $",
                    "\\b(?:pas|jamais|not)(?: (?:encore|pu|ete|etre|yet|been))*"
                            + " (?:prises? en compte|\\w+) (?:le|du|on) $",
                    // what came before the paper, or beside it
                    LETTER,
                    "\\b(?:envoyee?s?|adressee?s?|expediee?s?|postee?s?|sent|mailed)"
                            + " (?:\\w+ ){0,3}(?:le|du|on) $",
                    "\\b(?:carte|vitale|permis|passeport|cni|card|passport) (?:(?!(?:"
                            + DONE
                            + ")\\b)\\w+ ){0,4}(?:le|du|on) $",
                    "\\b(?:delai|formulaire|code|droit|periode)s? (?:\\w+ ){0,2}opposition"
                            + " (?:\\w+ ){0,3}$",
                    "\\b(?:ref|reference|n|no|numero) $");

    /** Said of a day a little further away, and only where nothing was done on it. */
    private static final Pattern NOT_FAR =
            any(
                    "\\b(?:loi|decret|arrete du|ordonnance|reglement|en vigueur|version|modifiee?"
                            + "|conditions|formulaire|contrat) (?:\\w+ ){0,4}$");

    private static final Pattern ACT_SAID =
            any(
                    "\\b" + DONE + " " + FEW + "$",
                    "\\bfaite? opposition " + FEW + "$",
                    "\\bopposee?s? (?:\\w+ ){0,3}(?:le|depuis le|du) $",
                    "(?:^|\\b(?!d )\\w+ |\\b(?:justificatif|confirmation|attestation) d )"
                            + "opposition (?:du |le |au |en date du )$",
                    "\\b(?:fermeture|cloture) (?:le|du) $");

    /** A call is something else, but not the one in which it was done. */
    private static final Pattern ACT_IN_A_CALL =
            any(
                    "\\b(?:"
                            + DONE
                            + "|"
                            + DONE_TO
                            + ") (?:\\w+ ){0,3}(?:lors de|au cours de|pendant|durant)"
                            + " (?:votre|l|son|cet|notre|un|une) (?:\\w+ ){1,3}(?:du|le) $");

    private static final Pattern DONE_TO_IT = any("\\b" + DONE_TO + " " + FEW + "$");
    private static final Pattern OURS =
            Pattern.compile(
                    "\\b(?:profil|espace|compte|refus|choix|opposition|opposee?|fermeture|cloture"
                            + "|opt out|profile|space)\\b");
    private static final Pattern OURS_DONE =
            Pattern.compile("\\b(?:opposition|opposee?|refus|fermeture|cloture|choix)\\b");

    /** Any word before what was done, as far as it is not « a bien été ». */
    private static final Pattern SUBJECT =
            Pattern.compile("(?!(?:a|est|ete|bien|" + DONE_TO + ") )\\w+ ");

    /** Of these a letter says as well that they are done. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "\\b(?:creation|ouverture|carte|rappel|facture|commande|livraison|paiement"
                            + "|virement|maintenance|reclamation|plainte|inscription|message)\\b");

    /** What was done and holds no longer. */
    private static final Pattern UNDONE =
            Pattern.compile(
                    "\\b(?:levee|annulee|expire|expiree|retiree|revoquee|supprimee|caduque"
                            + "|sans objet|sans effet|lifted|cancelled|withdrawn|revoked)\\b");

    private static final Pattern UNDOING =
            any("\\b(?:levee|annulation|retrait|revocation|reouverture|withdrawal)\\b");

    /** A paper of a court gives that of another. */
    private static final Pattern COURT =
            any("\\b(?:jugement|ordonnance|decision|mandat|arret|habilitation|contrat)\\b");

    private static final Pattern COPIED =
            any(
                    "\\b(?:imprime|edite|genere|consulte|telecharge|extrait|numerise|scanne"
                            + "|visualise|recu|impression|edition|capture|consultation|printed|edited"
                            + "|downloaded|generated|viewed|scanned|received)(?:e|s|es)? (?:(?!(?:"
                            + DONE
                            + ")\\b)\\w+ ){0,3}$");

    /** « Opposition reçue le » may be the day that counts. */
    private static final Pattern RECEIVED = any("\\bopposition (?:\\w+ ){0,2}recue le $");

    private static final Pattern WRITTEN =
            any(
                    "\\ben date du $",
                    "(?<!\\b(?:a|ai|ete|avez|avons) )\\b(?:fait|done) (?:a|at) (?:\\w+ ){1,6}$",
                    "^(?:fait|done) (?:ce jour )?(?:le |on )?$",
                    "\\betablie?s? (?:\\w+ ){0,4}le $",
                    "\\b(?:emise?|redigee?) (?:par \\w+ )?le $",
                    "\\b(?:attestation|certificat|document|justificatif) (?:\\w+ ){0,3}"
                            + "delivree? (?:\\w+ ){0,3}le $",
                    "\\bsignee? a (?:\\w+ ){1,4}le $",
                    "\\b(?:dated|signed on|issued on) $");

    private static final String LABEL = "(?:^|.*(?:[.;|]\\s|\\s{2}|\\t))[\\s>*-]*";
    private static final Pattern LABELLED =
            label(
                    "(?:date(?: et heure| de la demande| (?:du |d'|de l'|de )"
                            + "(?:document|certificat|attestation|emission|etablissement))?"
                            + "|date and time)(?: le)?\\s*[:=]?\\s*");
    private static final Pattern SENT_LABEL = label("(?:envoye|sent)(?: le)?\\s*:\\s*");
    private static final Pattern ACT_LABEL =
            label(
                    "(?:opposition(?:\\s*:)?"
                            + "|date(?: et heure)? (?:d'|de l'|de la |de |du |de votre )"
                            + "(?:opposition|enregistrement|effet|prise en compte|cloture|fermeture|refus)"
                            + "(?: (?:de l'|de votre |du |de la )"
                            + "(?:opposition|demande|refus|profil|cloture|fermeture))?(?: le)?\\s*:?"
                            + "|(?:registration|effective) date\\s*:?|date of registration\\s*:?)\\s*");
    private static final Pattern COPY_LABEL =
            label(
                    "date d[eu'][^:.;\\n]{0,9}(?:edition|impression|consultation|telechargement"
                            + "|reception)[^:.;\\n]{0,24}:?\\s*");
    private static final Pattern NOT_LABEL = label("dates? (?:d[eu']|limite)[^.;\\n]{0,60}");

    private static final Pattern MAY_LABEL =
            Pattern.compile("date|opposition|envoye|sent", Pattern.CASE_INSENSITIVE);

    private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\s{2,}|\\t)\\S");

    private static final String NAME = "\\p{Lu}[\\p{L}'-]*";
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:.*(?:\\s{2}|\\t|[.;]\\s))?\\s*"
                            + NAME
                            + "(?:[ /](?!a )[\\p{L}'-]+){0,5}\\s?, ?[lL][eE] ");

    /** Without « le » a name of two words may be somebody's, and the day a birth. */
    private static final Pattern SHORT_PLACE =
            Pattern.compile("\\s*(?:L[aeE][sS]? |LA )?" + NAME + "\\s?, ?");

    private static final Pattern BARE = Pattern.compile("\\s*Le |\\s*LE ");
    private static final Pattern BARE_SMALL = Pattern.compile("\\s*le ");
    private static final Pattern LINE_ENDS = Pattern.compile("[ .]*");

    /** A line that ends so goes on in the next. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:.*[,(]|(?:.*[^\\p{L}])?(?:nee?s?|a|au|aux|de|d|du|des|et|en|ou|le|la|les|pour|par"
                            + "|sur|depuis|at|in|of|the))\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ENDED = Pattern.compile("(?s).*[0-9.:!?]|");
    private static final Pattern TO_A_DAY = Pattern.compile("(?:au|et le|to|until|and) (?:le )?");
    private static final Pattern FROM_A_DAY = Pattern.compile("(?:au|to|until) ");
    private static final Pattern QUOTED = Pattern.compile("\\b(?:a ecrit|wrote)\\b");

    /** Looked for where words begin, since each has many ways to begin. */
    private static Pattern any(String... patterns) {
        return Pattern.compile("(?<!\\w)(?:" + String.join("|", patterns) + ")");
    }

    private static Pattern label(String words) {
        return Pattern.compile(LABEL + words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /**
     * Of what a day is.
     *
     * @param inWords whether its month is a word
     * @param mail whether the text is a message, or has one in it
     */
    static Owner of(Around around, boolean inWords, boolean mail) {
        if (mail && QUOTED.matcher(around.after()).find()) {
            return MAIL;
        }
        var table = isInATable(around);
        var labelled = table ? OPEN : labelled(around, mail);
        if (labelled != OPEN) {
            return labelled;
        }
        if (found(ACT_IN_A_CALL, around.near())) {
            return ACT;
        }
        if (found(NOT, around.near())) {
            return NOT_ITS;
        }
        if (found(COPIED, around.near())) {
            return found(RECEIVED, around.near()) ? OPEN : COPY;
        }
        if (!table && isHead(around, inWords)) {
            return PAPER;
        }
        var goesOn = !around.wide().equals(around.near());
        if ((goesOn && found(NOT, around.wide())) || isRange(around)) {
            return NOT_ITS;
        }
        return table ? OPEN : said(around);
    }

    private static Owner labelled(Around around, boolean mail) {
        var line = lastLine(around);
        if (!MAY_LABEL.matcher(line).find()) {
            return OPEN;
        }
        if (ACT_LABEL.matcher(line).matches()) {
            return ACT;
        }
        if (LABELLED.matcher(line).matches()) {
            return mail ? MAIL : PAPER;
        }
        if (SENT_LABEL.matcher(line).matches()) {
            return MAIL;
        }
        if (COPY_LABEL.matcher(line).matches()) {
            return COPY;
        }
        return NOT_LABEL.matcher(line).matches() ? NOT_ITS : OPEN;
    }

    /** A label may stand in the line above what it is of. */
    private static String lastLine(Around around) {
        return around.line().isBlank()
                ? around.above().substring(around.above().lastIndexOf('\n') + 1)
                : around.line();
    }

    /** Below the headings of a table a day may be of any of them. */
    private static boolean isInATable(Around around) {
        return around.line().isBlank() && COLUMNS.matcher(lastLine(around)).find();
    }

    private static Owner said(Around around) {
        var near = around.near();
        if (isOfTheAct(around)) {
            return found(UNDONE, around.after()) || found(UNDOING, near) ? OPEN : ACT;
        }
        if (found(WRITTEN, near)) {
            return found(COURT, near) ? OPEN : PAPER;
        }
        return found(NOT_FAR, near) ? NOT_ITS : OPEN;
    }

    private static boolean isOfTheAct(Around around) {
        var near = around.near();
        if (found(ACT_SAID, near)) {
            var about = found(OTHERS, near) ? near : around.wide();
            return !found(OTHERS, about) || found(OURS_DONE, about);
        }
        return found(DONE_TO_IT, near) && (found(OURS, near) || !SUBJECT.matcher(near).lookingAt());
    }

    /** « du … au … » is how long something lasts. */
    private static boolean isRange(Around around) {
        return TO_A_DAY.matcher(around.after()).matches()
                || FROM_A_DAY.matcher(around.near()).matches();
    }

    /** Place and day, or the day alone, make the head of a letter, or its foot. */
    private static boolean isHead(Around around, boolean inWords) {
        if (!LINE_ENDS.matcher(around.rest()).matches()) {
            return false;
        }
        var line = around.line();
        if (BARE_SMALL.matcher(line).matches()) {
            return ENDED.matcher(around.above()).matches();
        }
        return (PLACE.matcher(line).matches()
                        || BARE.matcher(line).matches()
                        || (inWords && SHORT_PLACE.matcher(line).matches()))
                && !GOES_ON.matcher(around.above()).matches();
    }

    private static boolean found(Pattern pattern, String words) {
        return pattern.matcher(words).find();
    }
}
