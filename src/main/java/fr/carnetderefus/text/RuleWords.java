package fr.carnetderefus.text;

import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.RuleChange;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a newer procedure file says otherwise, in words. */
public record RuleWords(Texts texts) {
    /** The facts that have a name in the bundles; the others are the file's own matter. */
    private static final Set<String> NAMED =
            Set.of(
                    "advisedDays",
                    "after",
                    "asks",
                    "checked",
                    "closedOnHolidays",
                    "closes",
                    "closesElsewhere",
                    "contact",
                    "days",
                    "hint",
                    "lookAgainDays",
                    "mistakes",
                    "name",
                    "open",
                    "opens",
                    "postDays",
                    "reference",
                    "request",
                    "says",
                    "shortName",
                    "steps",
                    "text",
                    "then",
                    "title",
                    "weeks",
                    "what",
                    "why");

    /** Changes in a line each; that facts were checked again is one line more, after all others. */
    public List<String> lines(List<RuleChange> changes) {
        var checked = changes.stream().filter(RuleWords::isCheckedAgain).count();
        var lines =
                changes.stream().filter(change -> !isCheckedAgain(change)).map(this::line).toList();
        return checked == 0
                ? lines
                : Stream.concat(
                                lines.stream(),
                                Stream.of(texts.count("rules.checked-again", checked)))
                        .toList();
    }

    private static boolean isCheckedAgain(RuleChange change) {
        return change.what().equals("checked") && change.before() != null && change.after() != null;
    }

    /** A change in a line. */
    public String line(RuleChange change) {
        var where = where(change);
        var what = change.what();
        var before = change.before();
        var after = change.after();
        if (before == null) {
            return texts.get("rules.new", where, value(what, Objects.requireNonNull(after)));
        }
        return after == null
                ? texts.get("rules.gone", where, value(what, before))
                : texts.get("rules.other", where, value(what, before), value(what, after));
    }

    private String where(RuleChange change) {
        var isNamed = !change.part().equals("wording") && !change.what().isEmpty();
        var name = isNamed ? fact(change.what()) : "";
        var number = change.place() == 0 ? "" : Integer.toString(change.place());
        return Stream.of(
                        texts.get("rules.part." + change.part()),
                        change.of() == null || change.what().isEmpty() ? "" : texts.of(change.of()),
                        (name + " " + number).strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String fact(String what) {
        return NAMED.contains(what)
                ? texts.get("rules.fact." + what)
                : texts.get("rules.fact-other", what);
    }

    private String value(String what, LocalText fact) {
        var words = texts.of(fact);
        return switch (what) {
            case "days" -> days(words);
            case "open", "closedOnHolidays" ->
                    texts.get(Boolean.parseBoolean(words) ? "rules.yes" : "rules.no");
            default -> texts.days().readable(words);
        };
    }

    private String days(String words) {
        var locale = Locale.of(texts.language().code());
        List<String> days =
                Arrays.stream(words.split(", ", -1))
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList();
        return texts.list(days);
    }
}
