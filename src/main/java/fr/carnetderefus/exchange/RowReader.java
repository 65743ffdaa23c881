package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.Message;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Understands the cells of rows. */
record RowReader(Mapping mapping, LocalDate today) {
    /** What a spreadsheet leaves of a long number that it took for one. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** What it adds to one. */
    private static final Pattern FRACTION = Pattern.compile("[.,]0+$");

    Facts read(Line line) {
        return new Reading(line).facts();
    }

    /** One row being read. */
    private final class Reading {
        private final Line line;
        private final List<Fault> faults = new ArrayList<>();

        Reading(Line line) {
            this.line = line;
        }

        Facts facts() {
            var ahead = DayText.Century.current(today);
            var full = fullName();
            return new Facts(
                    line,
                    full.isEmpty() ? text(Field.GIVEN) : full.get(0),
                    full.isEmpty() ? text(Field.BIRTH_NAME) : full.get(1),
                    text(Field.USED_NAME),
                    day(Field.BORN, DayText.Century.ofBirth(today)),
                    one(Field.KIND, Words::kind),
                    text(Field.HOUSEHOLD),
                    nir(),
                    one(Field.CARD_TYPE, Words::cardType),
                    FRACTION.matcher(text(Field.CARD_SERIAL)).replaceAll(""),
                    department(),
                    caisse(),
                    text(Field.REPRESENTATIVE),
                    one(Field.GROUND, Words::ground),
                    extent(),
                    text(Field.COURT),
                    text(Field.FILE_NUMBER),
                    text(Field.RG_NUMBER),
                    day(Field.MEASURE_START, ahead),
                    day(Field.MEASURE_END, ahead),
                    code(),
                    sent(ahead),
                    one(Field.MEANS, Words::means),
                    faults);
        }

        /** The cell on one line, without the spaces around it; empty where there is none. */
        private String text(Field field) {
            var cell = mapping.column(field).map(line::cell).orElse("");
            return cell.isEmpty()
                    ? cell
                    : SPACES.matcher(SafeCell.meant(cell)).replaceAll(" ").strip();
        }

        private void fault(Field field, Message why) {
            faults.add(new Fault(field, mapping.column(field).orElse(-1), why));
        }

        /** First names and family name; empty where there is no such cell. */
        private List<String> fullName() {
            var text = text(Field.FULL_NAME);
            if (text.isEmpty()) {
                return List.of();
            }
            var comma = text.indexOf(',');
            if (comma > 0 && comma < text.length() - 1) {
                return List.of(text.substring(comma + 1).strip(), text.substring(0, comma));
            }
            var given = new StringBuilder();
            var family = new StringBuilder();
            for (var word : text.split(" ", -1)) {
                (isCapitals(word) ? family : given).append(' ').append(word);
            }
            if (given.isEmpty() || family.isEmpty()) {
                fault(Field.FULL_NAME, Message.of("list.fault.name-not-apart"));
            }
            return List.of(given.toString().strip(), family.toString().strip());
        }

        private static boolean isCapitals(String word) {
            return word.codePoints().noneMatch(Character::isLowerCase)
                    && word.codePoints().filter(Character::isLetter).count() > 1;
        }

        private @Nullable LocalDate day(Field field, DayText.Century century) {
            var text = text(field);
            if (text.isEmpty()) {
                return null;
            }
            return switch (DayText.read(text, century)) {
                case DayText.Told(var day) -> day;
                case DayText.Wrong(var why) -> {
                    fault(field, Message.of("list.fault.day." + Texts.word(why)));
                    yield null;
                }
            };
        }

        private @Nullable LocalDate sent(DayText.Century century) {
            var day = day(Field.SENT, century);
            if (day != null && day.isAfter(today)) {
                fault(Field.SENT, Message.of("list.fault.in-future"));
                return null;
            }
            return day;
        }

        private <T> @Nullable T one(Field field, Function<String, Optional<T>> words) {
            var text = text(field);
            if (text.isEmpty()) {
                return null;
            }
            var found = words.apply(Search.fold(text));
            if (found.isEmpty()) {
                fault(field, Message.of("list.fault.word." + Texts.word(field)));
            }
            return found.orElse(null);
        }

        /** Many lists say it with the measure: "tutelle aux biens". */
        private @Nullable Extent extent() {
            return text(Field.EXTENT).isEmpty()
                    ? Words.extentOfGround(Search.fold(text(Field.GROUND))).orElse(null)
                    : one(Field.EXTENT, Words::extent);
        }

        private @Nullable Nir nir() {
            var text = text(Field.NIR);
            if (text.isEmpty()) {
                return null;
            }
            if (ROUNDED.matcher(text).matches()) {
                fault(Field.NIR, Message.of("list.fault.digits-lost"));
                return null;
            }
            return switch (NirCheck.of(FRACTION.matcher(text).replaceAll(""))) {
                case NirCheck.Valid(var nir) -> nir;
                case NirCheck.Doubtful(var nir, _) -> nir;
                case NirCheck.KeyProposed(var nir, _) -> nir;
                case NirCheck.Wrong(var why, var length) -> {
                    fault(Field.NIR, Message.of("nir.wrong." + Texts.word(why), length));
                    yield null;
                }
            };
        }

        private String department() {
            var text = text(Field.DEPARTMENT);
            var found = Departments.of(text);
            if (found.isEmpty() && !text.isEmpty()) {
                fault(Field.DEPARTMENT, Message.of("list.fault.word.department"));
            }
            return found.orElse("");
        }

        private String caisse() {
            var text = text(Field.CAISSE);
            if (text.length() > Insurance.LONGEST_CAISSE) {
                fault(Field.CAISSE, Message.of("caisse.too-long", Insurance.LONGEST_CAISSE));
                return "";
            }
            return text;
        }

        private String code() {
            var check = CodeCheck.of(text(Field.CODE));
            if (ROUNDED.matcher(check.code()).matches()) {
                fault(Field.CODE, Message.of("list.fault.digits-lost"));
                return "";
            }
            return check.code();
        }
    }

    /** Words that lists use, folded. */
    private static final class Words {
        private Words() {}

        static Optional<PersonKind> kind(String word) {
            return Optional.ofNullable(
                    switch (word) {
                        case "enfant", "mineur", "mineure", "child", "minor" -> PersonKind.CHILD;
                        case "adulte represente",
                                "adulte representee",
                                "majeur protege",
                                "majeure protegee",
                                "adulte protege",
                                "adulte protegee",
                                "represented",
                                "represented adult",
                                "protected adult" ->
                                PersonKind.REPRESENTED;
                        case "adulte", "adult", "majeur", "majeure" -> PersonKind.ADULT;
                        default -> null;
                    });
        }

        static Optional<CardType> cardType(String word) {
            return Optional.ofNullable(
                    switch (word) {
                        case "avec photo", "avec", "photo", "with photo", "with" ->
                                CardType.WITH_PHOTO;
                        case "sans photo", "sans", "without photo", "without" ->
                                CardType.WITHOUT_PHOTO;
                        default -> null;
                    });
        }

        /** Curatelle simple or reinforced, tutelle of the person or of goods: by its first word. */
        static Optional<Ground> ground(String word) {
            if (word.startsWith("tutelle") || word.equals("guardianship")) {
                return Optional.of(Ground.TUTELLE);
            }
            if (word.startsWith("curatelle")) {
                return Optional.of(Ground.CURATELLE);
            }
            if (word.startsWith("habilitation familiale")) {
                return Optional.of(Ground.HABILITATION_FAMILIALE);
            }
            if (word.startsWith("sauvegarde")) {
                return Optional.of(Ground.SAUVEGARDE);
            }
            if (word.startsWith("mandat de protection future")
                    || word.equals("mandat protection future")
                    || word.equals("mpf")) {
                return Optional.of(Ground.MANDAT_PROTECTION_FUTURE);
            }
            return Optional.of(Ground.PARENTAL_AUTHORITY)
                    .filter(g ->
                            word.equals("autorite parentale") || word.equals("parental authority"));
        }

        /** As we write it, and as eMJPM does ({@code protection_bien_personne}). */
        static Optional<Extent> extent(String word) {
            return Optional.ofNullable(
                    switch (word) {
                        case "biens",
                                "aux biens",
                                "les biens",
                                "les biens seulement",
                                "protection bien",
                                "goods",
                                "goods only" ->
                                Extent.GOODS;
                        case "personne",
                                "a la personne",
                                "la personne",
                                "biens et personne",
                                "aux biens et a la personne",
                                "a la personne et aux biens",
                                "la personne sans autre precision",
                                "protection personne",
                                "protection bien personne",
                                "person",
                                "the person",
                                "goods and person",
                                "the person nothing more said" ->
                                Extent.PERSON;
                        case "assistance",
                                "en assistance",
                                "la personne en assistance",
                                "the person by assistance" ->
                                Extent.ASSISTANCE;
                        case "representation",
                                "en representation",
                                "la personne en representation",
                                "the person by representation" ->
                                Extent.REPRESENTATION;
                        case "a verifier dans la decision", "to be read in the decision" ->
                                Extent.UNKNOWN;
                        default -> null;
                    });
        }

        static Optional<Extent> extentOfGround(String word) {
            if (word.endsWith("a la personne") || word.endsWith("a la personne et aux biens")) {
                return Optional.of(Extent.PERSON);
            }
            return Optional.of(Extent.GOODS).filter(e -> word.endsWith("aux biens"));
        }

        static Optional<NoticeMeans> means(String word) {
            return Optional.ofNullable(
                    switch (word) {
                        case "lettre", "courrier", "courrier postal", "papier", "poste", "letter" ->
                                NoticeMeans.LETTER;
                        case "e mail", "email", "mail", "courriel", "mel", "message" ->
                                NoticeMeans.EMAIL;
                        default -> null;
                    });
        }
    }
}
