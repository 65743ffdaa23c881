package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Tally;
import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.settings.KioskFile;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts without people, kept in a file of their own. */
record Tallies(KioskFile file) {

    /** All that was counted. */
    Tally all() {
        var weeks = new TreeMap<String, Map<Counted, Integer>>();
        file.readCounts()
                .forEach((name, count) -> {
                    var dot = name.indexOf('.');
                    var what = dot < 0 ? "" : name.substring(dot + 1);
                    Arrays.stream(Counted.values())
                            .filter(counted -> Texts.word(counted).equals(what))
                            .forEach(counted ->
                                    weeks.computeIfAbsent(
                                                    name.substring(0, dot),
                                                    week -> new EnumMap<>(Counted.class))
                                            .put(counted, count));
                });
        return new Tally(weeks);
    }

    /** One more of each; whether it could be kept. */
    boolean add(LocalDate day, List<Counted> happened) {
        return file.writeCounts(named(all().plus(day, happened)));
    }

    private static SortedMap<String, Integer> named(Tally tally) {
        var names = new TreeMap<String, Integer>();
        tally.weeks()
                .forEach((week, counts) ->
                        counts.forEach((counted, count) ->
                                names.put(week + "." + Texts.word(counted), count)));
        return names;
    }
}
