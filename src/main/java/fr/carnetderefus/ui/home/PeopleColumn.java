package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Alphabetic;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the table of people may show of each. */
enum PeopleColumn {
    NAME(12),
    KIND(9.5),
    STATUS(12),
    DAYS(6),
    SAFE(7.5),
    METHOD(6.5),
    NEXT(13),
    REFUSED(7.5),
    HOUSEHOLD(10),
    GROUND(11),
    EXTENT(13),
    COURT(11),
    REFERENCE(9),
    MEASURE_START(9),
    MEASURE_END(8.5),
    DEPARTMENT(7.5),
    CAISSE(11),
    NIR(12),
    /** What a file lacks, in as many lines as it needs. */
    MISSING(20);

    /** As long as nobody chose others. */
    static final List<PeopleColumn> USUAL = List.of(NAME, KIND, STATUS, DAYS, SAFE, METHOD, NEXT);

    /** A table without these says of nobody who it is and how they stand. */
    static final List<PeopleColumn> ALWAYS = List.of(NAME, STATUS);

    private final double em;

    PeopleColumn(double em) {
        this.em = em;
    }

    /** How wide it is. */
    double em() {
        return em;
    }

    /** Those that the settings name, in the order declared; the usual ones where they name none. */
    static List<PeopleColumn> of(List<String> ids) {
        var chosen =
                Arrays.stream(values())
                        .filter(c -> ids.contains(Texts.word(c)) || ALWAYS.contains(c))
                        .toList();
        return ids.isEmpty() ? USUAL : chosen;
    }

    /** What stands in a cell; a dash where nothing is known. */
    String words(Standing standing, HomeModel model) {
        var text = text(standing, model);
        return text.isEmpty() ? "–" : text;
    }

    private String text(Standing standing, HomeModel model) {
        var phrases = model.phrases();
        var texts = phrases.texts();
        var person = standing.person();
        return switch (this) {
            case NAME -> model.name(standing);
            case KIND -> texts.of("kind", person.kind());
            case STATUS -> phrases.status(standing);
            case DAYS -> phrases.daysInFigures(standing);
            case SAFE -> day(texts, standing.dates().map(Dates::lastSafeDay));
            case METHOD -> phrases.method(standing.file());
            case NEXT -> phrases.next(standing);
            case REFUSED -> day(texts, standing.file().refusedAt().map(at -> at.toLocalDate()));
            case HOUSEHOLD -> person.household();
            case GROUND -> measure(standing).map(m -> texts.of("ground", m.ground())).orElse("");
            case EXTENT -> measure(standing).map(m -> texts.of("extent", m.extent())).orElse("");
            case COURT -> measure(standing).map(Representation::court).orElse("");
            case REFERENCE -> measure(standing).map(Representation::reference).orElse("");
            case MEASURE_START -> day(texts, measure(standing).map(PeopleColumn::start));
            case MEASURE_END -> day(texts, measure(standing).map(PeopleColumn::end));
            case DEPARTMENT -> person.insurance().department();
            case CAISSE -> person.insurance().caisse();
            case MISSING -> model.missing(standing);
            case NIR -> {
                var nir = person.insurance().nir();
                yield nir == null ? "" : nir.masked();
            }
        };
    }

    private static Optional<Representation> measure(Standing standing) {
        return Optional.ofNullable(standing.person().representation());
    }

    private static @Nullable LocalDate start(Representation measure) {
        return measure.start();
    }

    private static @Nullable LocalDate end(Representation measure) {
        return measure.end();
    }

    private static String day(Texts texts, Optional<LocalDate> day) {
        return day.map(texts.days()::figures).orElse("");
    }

    /** How the table is put in order by it. */
    Comparator<Standing> order(HomeModel model) {
        return switch (this) {
            case NAME -> alphabetic(model, s -> s.person().names().family());
            case KIND -> Comparator.comparing(s -> s.person().kind());
            case STATUS -> Comparator.comparing(Standing::status);
            case DAYS, SAFE -> byDay(s -> s.dates().map(Dates::lastSafeDay));
            case NEXT -> Comparator.comparing(Standing::next);
            case REFUSED -> byDay(s -> s.file().refusedAt().map(at -> at.toLocalDate()));
            case MEASURE_START -> byDay(s -> measure(s).map(PeopleColumn::start));
            case MEASURE_END -> byDay(s -> measure(s).map(PeopleColumn::end));
            case METHOD,
                    HOUSEHOLD,
                    GROUND,
                    EXTENT,
                    COURT,
                    REFERENCE,
                    DEPARTMENT,
                    CAISSE,
                    NIR,
                    MISSING ->
                    alphabetic(model, s -> text(s, model));
        };
    }

    /**
     * By the place of each one's words among all: the words are compared once, not at each sort.
     */
    private static Comparator<Standing> alphabetic(
            HomeModel model, Function<Standing, String> text) {
        var places = new Places(model, text);
        return Comparator.comparingInt(places::of);
    }

    private static Comparator<Standing> byDay(Function<Standing, Optional<LocalDate>> day) {
        return Comparator.comparing(s -> day.apply(s).orElse(LocalDate.MAX));
    }

    /** Found when the first one is asked for: most columns are never sorted by. */
    private static final class Places {
        private final HomeModel model;
        private final Function<Standing, String> text;
        private final IdentityHashMap<Standing, Integer> places = new IdentityHashMap<>();

        private Places(HomeModel model, Function<Standing, String> text) {
            this.model = model;
            this.text = text;
        }

        int of(Standing standing) {
            if (places.isEmpty()) {
                find();
            }
            return Objects.requireNonNull(places.get(standing), "all are in the model");
        }

        private void find() {
            var texts = model.phrases().texts();
            var all = new TreeMap<Alphabetic, List<Standing>>();
            var keys = new HashMap<String, Alphabetic>();
            for (var standing : model.rows(Selection.EVERYBODY)) {
                var key = keys.computeIfAbsent(text.apply(standing), texts::alphabetic);
                all.computeIfAbsent(key, k -> new ArrayList<>()).add(standing);
            }
            for (var alike : all.values()) {
                var place = places.size();
                alike.forEach(standing -> places.put(standing, place));
            }
        }
    }
}
