package fr.carnetderefus.model.rehearsal;

import fr.carnetderefus.model.procedure.Ask.Datum;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands in the form.
 *
 * @param values as typed
 * @param certified whether the box of the legal representative is ticked
 */
public record Filled(Map<Datum, String> values, boolean certified) {
    /** Nothing yet. */
    public static final Filled NOTHING = new Filled(Map.of(), false);

    public Filled {
        values = Map.copyOf(values);
    }

    /** What was typed for a datum; empty where nothing was. */
    public String of(Datum what) {
        return values.getOrDefault(what, "");
    }

    /** The same, to be filled in with another code. */
    Filled withoutCode() {
        var others = new HashMap<>(values);
        others.remove(Datum.CODE);
        return new Filled(others, certified);
    }

    /** Never the values: a rehearsal is where somebody might type the real ones. */
    @Override
    public String toString() {
        return "Filled";
    }
}
