package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Selection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Keeps views of many people that somebody made and named. Sealed in the carnet and not in the
 * settings: what is searched for may be a name. No entry: a view is no part of anybody's history.
 */
public record KeepViews(Register register) {
    static final String DOCUMENT = "own-views";

    /** More would not be found again in a menu. */
    public static final int MOST = 30;

    /** Fewer letters tell of nobody. */
    private static final int LEAST = 3;

    /** Under this word stands which of many are in a view. */
    public static final String SELECTION = "selection";

    /** Under this word stands what is searched for in a view. */
    public static final String QUERY = "query";

    /**
     * The views by their names, the oldest first; each in the words of whoever kept it.
     *
     * @throws CarnetException when they cannot be read: nothing else is lost by that
     */
    public Map<String, Map<String, String>> read() throws CarnetException {
        var views = new LinkedHashMap<String, Map<String, String>>();
        kept().read().forEach((name, view) -> views.put(name, KeptJson.texts(view)));
        return views;
    }

    /** Which of many are in a view; everybody where a newer version says something else. */
    public static Selection selection(Map<String, String> view) {
        return Arrays.stream(Selection.values())
                .filter(selection -> selection.id().equals(view.get(SELECTION)))
                .findFirst()
                .orElse(Selection.EVERYBODY);
    }

    /** Keeps a view, in place of one of the same name; of too many, the oldest goes. */
    public void keep(String name, Map<String, String> view) throws CarnetException {
        var all = new LinkedHashMap<>(read());
        all.remove(name);
        all.put(name, view);
        if (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        kept().write(all);
    }

    /** Keeps it no longer. */
    public void drop(String name) throws CarnetException {
        var all = new LinkedHashMap<>(read());
        if (all.remove(name) != null) {
            kept().write(all);
        }
    }

    /** Nothing of an erased person's names stays in a view: it goes on without a search. */
    void forget(Person person) throws CarnetException {
        var names = person.names();
        var index =
                " "
                        + Search.fold(String.join(" ", names.given(), names.birth(), names.used()))
                        + " ";
        var all = new LinkedHashMap<>(read());
        var before = Map.copyOf(all);
        all.replaceAll((name, view) -> isAbout(view, index) ? without(view) : view);
        all.keySet().removeIf(name -> anyOf(name, index));
        if (!all.equals(before)) {
            kept().write(all);
        }
    }

    private static boolean isAbout(Map<String, String> view, String index) {
        return anyOf(Objects.requireNonNullElse(view.get(QUERY), ""), index);
    }

    /** Whether some word of a text is one of the names, or the beginning of one. */
    private static boolean anyOf(String text, String index) {
        return Arrays.stream(Search.fold(text).split(" ", -1))
                .filter(word -> word.length() >= LEAST)
                .anyMatch(word -> index.contains(" " + word));
    }

    private static Map<String, String> without(Map<String, String> view) {
        var rest = new LinkedHashMap<>(view);
        rest.remove(QUERY);
        return rest;
    }

    private KeptJson kept() {
        return new KeptJson(register, DOCUMENT);
    }
}
