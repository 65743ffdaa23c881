package fr.carnetderefus.register;

import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.RuleChange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a newer procedure file says otherwise, fact by fact. The files themselves are compared, not
 * what was read from them: so nothing that stands in one can be left out.
 */
final class CompareRules {
    /** How objects of a list are told apart, the first that they have. */
    private static final List<String> NAMES = List.of("id", "what");

    /** What an object calls itself, the first that it has. */
    private static final List<String> TITLES = List.of("shortName", "name", "title", "hint");

    private final List<RuleChange> changes = new ArrayList<>();

    private CompareRules() {}

    /** The changes in the order of the newer file, with what went behind what is still there. */
    static List<RuleChange> between(Map<String, Object> before, Map<String, Object> after) {
        var compare = new CompareRules();
        for (var part : keys(before, after)) {
            compare.compare(new At(part, null, "", 0), before.get(part), after.get(part));
        }
        return List.copyOf(compare.changes);
    }

    /** Where one is in the file. */
    private record At(String part, @Nullable LocalText of, String what, int place) {
        At at(String name) {
            return new At(part, of, name, 0);
        }

        At number(String number) {
            return new At(part, of, what, Integer.parseInt(number));
        }

        At about(@Nullable LocalText object) {
            return object == null ? this : new At(part, object, what, place);
        }

        RuleChange change(@Nullable LocalText before, @Nullable LocalText after) {
            return new RuleChange(part, of, what, place, before, after);
        }
    }

    private void compare(At at, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        var was = words(before);
        var is = words(after);
        if (was != null || is != null) {
            changes.add(at.change(was, is));
        } else if (before == null && after instanceof Map<?, ?>) {
            changes.add(at.at("").change(null, title(after)));
        } else if (after == null && before instanceof Map<?, ?>) {
            changes.add(at.at("").change(title(before), null));
        } else if (before instanceof List<?> || after instanceof List<?>) {
            lists(at, list(before), list(after));
        } else {
            objects(at, object(before), object(after));
        }
    }

    private void objects(At at, Map<String, Object> before, Map<String, Object> after) {
        for (var key : keys(before, after)) {
            compare(at.at(key), before.get(key), after.get(key));
        }
    }

    private void lists(At at, List<?> before, List<?> after) {
        var was = named(before);
        var is = named(after);
        order(at, was, is);
        for (var name : keys(was, is)) {
            var there = Objects.requireNonNullElse(is.get(name), was.get(name));
            var here = words(there) == null ? at.about(title(there)) : at;
            compare(isNumber(name) ? here.number(name) : here, was.get(name), is.get(name));
        }
    }

    /** What is in both lists, where it does not stand in the same order. */
    private void order(At at, Map<String, Object> before, Map<String, Object> after) {
        var was = new ArrayList<>(before.keySet());
        var is = new ArrayList<>(after.keySet());
        was.retainAll(after.keySet());
        is.retainAll(before.keySet());
        if (!was.equals(is)) {
            changes.add(at.change(names(before, was), names(after, is)));
        }
    }

    private static LocalText names(Map<String, Object> members, List<String> order) {
        var titles =
                order.stream()
                        .map(name -> title(Objects.requireNonNull(members.get(name))))
                        .map(title -> title == null ? same("") : title)
                        .toList();
        return new LocalText(
                titles.stream().map(LocalText::fr).collect(Collectors.joining(", ")),
                titles.stream().map(LocalText::en).collect(Collectors.joining(", ")));
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(Character::isDigit);
    }

    /**
     * The members of a list by their names, or by their numbers where that is none of their own.
     */
    private static Map<String, Object> named(List<?> list) {
        var named = new LinkedHashMap<String, Object>();
        for (var i = 0; i < list.size(); i++) {
            var member = Objects.requireNonNull(list.get(i));
            var number = Integer.toString(i + 1);
            var name = name(member, number);
            named.put(named.containsKey(name) ? number : name, member);
        }
        return named;
    }

    private static String name(Object member, String number) {
        if (words(member) != null) {
            return number;
        }
        var own = object(member);
        return NAMES.stream()
                .map(own::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(number);
    }

    /** What a reader knows an object by: its own name, or else the first thing it says. */
    private static @Nullable LocalText title(Object member) {
        var own = object(member);
        return Stream.concat(TITLES.stream().map(own::get), own.values().stream())
                .map(CompareRules::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A fact in words: a sentence in both languages, or what reads the same in both. */
    private static @Nullable LocalText words(@Nullable Object fact) {
        if (fact instanceof String || fact instanceof Number || fact instanceof Boolean) {
            return same(String.valueOf(fact));
        }
        if (fact instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(CompareRules::isPlain)) {
            return same(list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (fact instanceof Map<?, ?> map
                && map.get("fr") instanceof String fr
                && map.get("en") instanceof String en) {
            return new LocalText(fr, en);
        }
        return null;
    }

    private static boolean isPlain(@Nullable Object fact) {
        return fact instanceof String || fact instanceof Number;
    }

    private static LocalText same(String text) {
        return new LocalText(text.isBlank() ? "–" : text, text.isBlank() ? "–" : text);
    }

    private static List<?> list(@Nullable Object fact) {
        return fact instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked") // a JSON object's keys are texts
    private static Map<String, Object> object(@Nullable Object fact) {
        return fact instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<String> keys(Map<String, ?> before, Map<String, ?> after) {
        var keys = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(keys::add);
        return keys;
    }
}
