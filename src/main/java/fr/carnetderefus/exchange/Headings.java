package fr.carnetderefus.exchange;

import fr.carnetderefus.register.Search;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What headings mean, French and English, accents, capitals and punctuation aside. Those of eMJPM
 * are among them as far as they tell something of a person (shared facts, section 5). A heading is
 * known whole or not at all: "Lieu de naissance" is no birth.
 */
final class Headings {
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|[º*]");

    /** A family name of which it is open whether it is that of birth. */
    static final Set<String> ANY_NAME =
            Set.of("nom", "name", "last name", "lastname", "surname", "family name");

    private static final Map<String, Field> KNOWN = known();

    private Headings() {}

    /** Bare of what does not distinguish it; empty where nothing is left. */
    static String fold(String heading) {
        return Search.fold(ASIDE.matcher(heading).replaceAll(" "));
    }

    static Optional<Field> field(String heading) {
        @Nullable Field field = KNOWN.get(fold(heading));
        return Optional.ofNullable(field);
    }

    private static Map<String, Field> known() {
        var known = new HashMap<String, Field>();
        add(
                known,
                Field.GIVEN,
                "prénom, prénoms, prénom s, prénom usuel, first name, first names, firstname,"
                        + " given name, given names, forename");
        add(
                known,
                Field.BIRTH_NAME,
                "nom de naissance, nom naissance, nom de famille, nom de jeune fille,"
                        + " nom patronymique, patronyme, birth name, maiden name, name at birth,"
                        + " family name at birth");
        ANY_NAME.forEach(name -> add(known, Field.BIRTH_NAME, name));
        add(
                known,
                Field.USED_NAME,
                "nom d’usage, nom usage, nom usuel, nom marital, nom d’épouse, nom d’époux,"
                        + " nom épouse, used name, usual name, married name, name in use,"
                        + " family name in use");
        add(
                known,
                Field.FULL_NAME,
                "nom prénom, nom prénoms, nom et prénom, nom et prénoms, prénom nom,"
                        + " prénom et nom, nom complet, nom et prénom s, full name, personne,"
                        + " personne protégée, majeur protégé");
        add(
                known,
                Field.BORN,
                "date de naissance, date naissance, né le, née le, né e le, naissance, ddn,"
                        + " date of birth, birth date, birthdate, dob, born, born on");
        add(known, Field.KIND, "type de personne, genre de personne, kind, kind of person");
        add(known, Field.HOUSEHOLD, "foyer, household, famille, ménage");
        add(
                known,
                Field.NIR,
                "nir, numéro de sécurité sociale, n de sécurité sociale, no de sécurité sociale,"
                        + " n sécurité sociale, sécurité sociale, numéro sécurité sociale,"
                        + " num sécu, numéro sécu, numéro de sécu, n sécu, sécu, n ss, no ss,"
                        + " numéro ss, nss, numéro insee, n insee, numéro d’immatriculation,"
                        + " immatriculation, matricule ins, social security number, ssn");
        add(
                known,
                Field.CARD_TYPE,
                "type de carte, type de carte vitale, type carte vitale, card type,"
                        + " type of carte vitale");
        add(
                known,
                Field.CARD_SERIAL,
                "numéro de série, n de série, n série, numéro de série de la carte vitale,"
                        + " numéro de série de la carte, numéro de série carte vitale,"
                        + " n de série carte vitale, numéro de carte vitale, n carte vitale,"
                        + " numéro carte vitale, card serial, card number, serial number,"
                        + " serial number of the carte vitale");
        add(
                known,
                Field.DEPARTMENT,
                "département, dept, dép, dpt, code département, department, code postal, cp,"
                        + " postcode, postal code, zip, zip code");
        // "régime" and "organisme" alone may be of the protection, or of whoever holds the measure
        add(
                known,
                Field.CAISSE,
                "caisse, cpam, caisse primaire, caisse primaire d’assurance maladie,"
                        + " caisse d’assurance maladie, caisse d’affiliation, caisse affiliation,"
                        + " caisse de sécurité sociale, caisse sécurité sociale, caisse ss,"
                        + " caisse de rattachement, caisse maladie, nom de la caisse,"
                        + " organisme d’affiliation, organisme d’assurance maladie,"
                        + " organisme de sécurité sociale, organisme social, organisme assureur,"
                        + " assurance maladie, régime d’assurance maladie,"
                        + " régime de sécurité sociale, régime d’affiliation, régime social,"
                        + " health fund, health insurance fund, sickness fund, insurance fund,"
                        + " fund, scheme, health insurance scheme, insurance scheme");
        add(known, Field.REPRESENTATIVE, "représenté par, représentée par, represented by");
        add(
                known,
                Field.GROUND,
                "mesure, type de mesure, nature de la mesure, nature mesure, nature mesur,"
                        + " mesure de protection, régime de protection, à quel titre, ground,"
                        + " measure, kind of measure");
        add(
                known,
                Field.EXTENT,
                "champ mesure, champ de la mesure, étendue, étendue de la mesure,"
                        + " portée de la mesure, la mesure couvre, ce que la mesure couvre,"
                        + " extent, extent of the measure, the measure covers,"
                        + " what the measure covers");
        add(known, Field.COURT, "tribunal, tribunal judiciaire, juridiction, court");
        add(
                known,
                Field.FILE_NUMBER,
                "numéro dossier, numéro de dossier, n dossier, n de dossier, no dossier, dossier,"
                        + " référence, réf, référence dossier, référence du dossier, réf dossier,"
                        + " file number, file reference, reference");
        add(
                known,
                Field.RG_NUMBER,
                "numéro rg, numéro de rg, n rg, n de rg, no rg, rg, numéro du jugement,"
                        + " n jugement, n du jugement, rg number, judgment number");
        add(
                known,
                Field.MEASURE_START,
                "début de mesure, début de la mesure, début mesure, date de début, date début,"
                        + " date de début de mesure, date de début de la mesure,"
                        + " date d’ouverture, date ouverture, date de nomination,"
                        + " date nomination, measure start, start of measure,"
                        + " start of the measure, start date");
        add(
                known,
                Field.MEASURE_END,
                "fin de mesure, fin de la mesure, fin mesure, date de fin, date fin,"
                        + " date de fin de mesure, date de fin de la mesure, date fin mesure,"
                        + " échéance, échéance de la mesure, date d’échéance, measure end,"
                        + " end of measure, end of the measure, end date");
        add(known, Field.CODE, "code, code provisoire, provisional code, temporary code");
        add(
                known,
                Field.SENT,
                "date d’envoi, date envoi, envoyé le, date du courrier, date courrier,"
                        + " date de la lettre, date de l’avis, date d’envoi de l’avis, sent,"
                        + " sent on, date sent, date of sending, notice date");
        add(
                known,
                Field.MEANS,
                "moyen, moyen d’envoi, mode d’envoi, canal, envoyé par, reçu par, means, sent by,"
                        + " means of sending");
        return Map.copyOf(known);
    }

    private static void add(Map<String, Field> known, Field field, String names) {
        for (var name : names.split(", *", -1)) {
            known.put(Search.fold(name), field);
        }
    }
}
