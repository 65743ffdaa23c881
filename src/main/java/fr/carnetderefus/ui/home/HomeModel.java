package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.people.Concern;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.Namesakes;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.register.State;
import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Phrases;
import fr.carnetderefus.ui.parts.HouseholdPicture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the home sheet says, without the sheet. */
public final class HomeModel {
    /** Up to so many people stand on sheets; more stand in a table. */
    public static final int MOST_SHEETS = 12;

    private final Survey survey;
    private final State state;
    private final Phrases phrases;
    private final Named named;
    private final List<Row> rows;
    private final Map<PersonId, String> indexes = new HashMap<>();
    private final Map<Selection, List<Standing>> views = new EnumMap<>(Selection.class);

    /** One person, and what they can be found by. */
    public record Row(Standing standing, String index) {}

    /** A change ahead, in words. */
    public record Remark(Person person, String words) {}

    public HomeModel(Survey survey, State state, Phrases phrases) {
        this.survey = survey;
        this.state = state;
        this.phrases = phrases;
        this.named = new Named(phrases.texts(), Namesakes.in(state));
        this.rows = survey.rows().stream().map(s -> new Row(s, Search.index(s.person()))).toList();
        views.put(Selection.EVERYBODY, survey.rows());
        rows.forEach(row -> indexes.put(row.standing().person().id(), row.index()));
    }

    public List<Row> rows() {
        return rows;
    }

    /** Those in a view, the most urgent first. */
    public List<Standing> rows(Selection view) {
        return views.computeIfAbsent(view, survey::rows);
    }

    /** How many are in each view, noughts too; on any thread. */
    public Map<Selection, Long> counts() {
        var counts = new EnumMap<Selection, Long>(Selection.class);
        for (var view : Selection.values()) {
            counts.put(view, survey.count(view));
        }
        return counts;
    }

    /** What a file lacks, in words; empty where nothing is missing. */
    public String missing(Standing standing) {
        var person = state.people().get(standing.person().id());
        return person == null
                ? ""
                : Selection.gaps(person, standing, survey.today()).stream()
                        .map(gap -> phrases.texts().of("gap", gap))
                        .collect(Collectors.joining(", "));
    }

    /** What somebody can be found by. */
    public String index(PersonId id) {
        return indexes.getOrDefault(id, "");
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean onSheets() {
        return rows.size() <= MOST_SHEETS;
    }

    /** {@code 3 refus prouvés sur 5. Prochaine échéance : Léa, dans 12 jours.} */
    public String sentence() {
        var texts = phrases.texts();
        var proven = texts.count("home.proven", survey.proven(), survey.refusing());
        var late = survey.count(Status.OVERDUE);
        var next = survey.next();
        var then =
                next.map(n -> {
                    var days = n.daysLeft().orElseThrow();
                    var name = calledAlone(n.person());
                    return days == 0
                            ? texts.get("home.next-today", name)
                            : texts.count("home.next", days, name);
                });
        var sentence = new ArrayList<String>();
        sentence.add(proven);
        if (late > 0 && onSheets()) { // of many, the picture below says it
            sentence.add(texts.count("home.late", late));
        }
        then.ifPresent(sentence::add);
        if (late == 0 && next.isEmpty() && survey.proven() == survey.refusing()) {
            sentence.add(texts.get("home.all-done"));
        }
        return String.join(" ", sentence);
    }

    /** The first name where only one is called so; else with the family name. */
    private String calledAlone(Person person) {
        var given = person.names().given();
        var called = survey.rows().stream().filter(s -> s.person().names().given().equals(given));
        return called.limit(2).count() > 1 ? person.names().full() : given;
    }

    /** The figures of the household's picture, children first. */
    public List<HouseholdPicture.Figure> figures() {
        return survey.rows().stream()
                .sorted(
                        java.util.Comparator.comparing((Standing s) -> s.person().kind())
                                .thenComparing(s -> s.person().born()))
                .map(s -> new HouseholdPicture.Figure(phrases.shape(s), s.person().names().given()))
                .toList();
    }

    /** The parts of the picture where people are many. */
    public List<HouseholdPicture.Share> shares() {
        var shares = new ArrayList<HouseholdPicture.Share>();
        for (var status :
                List.of(
                        Status.PROVEN,
                        Status.REFUSED_UNPROVEN,
                        Status.TO_REFUSE,
                        Status.WAITING_FOR_NOTICE,
                        Status.OVERDUE,
                        Status.NOT_REFUSING)) {
            var first = survey.rows().stream().filter(s -> s.status() == status).findFirst();
            first.ifPresent(s ->
                    shares.add(
                            new HouseholdPicture.Share(
                                    phrases.shape(s),
                                    Math.toIntExact(survey.count(status)),
                                    phrases.texts()
                                            .get(
                                                    "home.share",
                                                    survey.count(status),
                                                    phrases.status(s)))));
        }
        return shares;
    }

    /** What the picture shows, said in words. */
    public String picture() {
        var said = shares().stream().map(HouseholdPicture.Share::words).toList();
        return phrases.texts().get("home.picture", phrases.texts().list(said));
    }

    /** Whether somebody should act for others before acting for themselves. */
    public boolean orderMatters() {
        return survey.rows().stream()
                .filter(s -> !s.status().settled() && s.status() != Status.REFUSED_UNPROVEN)
                .anyMatch(s -> !survey.before(s.person()).isEmpty());
    }

    /** The changes ahead that make a refusal another person's to make. */
    public List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        for (var standing : survey.rows()) {
            for (var concern : standing.concerns()) {
                if (!(concern instanceof Concern.Power)) {
                    remarks.add(
                            new Remark(
                                    standing.person(),
                                    phrases.concern(standing.person(), concern, survey.today())));
                }
            }
        }
        return remarks;
    }

    /** {@code Enfant, 7 ans · représentant : Marie}. */
    public String whoTheyAre(Standing standing) {
        return phrases.whoTheyAre(standing.person(), state, survey.today());
    }

    /** Who they are in a list, the family name first. */
    String name(Standing standing) {
        return named.familyFirst(standing.person());
    }

    public Phrases phrases() {
        return phrases;
    }
}
