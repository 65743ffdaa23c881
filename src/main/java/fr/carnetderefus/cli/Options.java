package fr.carnetderefus.cli;

import java.util.ArrayList;
import java.util.List;

/** What several commands take. */
final class Options {
    static final Param PERSON = Param.id("person").needed();
    static final Param BY = Param.channel("by").needed();
    static final Param NOTE = Param.text("note", "text");
    static final Param REPLACE = Param.flag("replace");
    static final Param JSON = Param.flag("json");

    private Options() {}

    /** All that a command about a carnet takes. */
    static List<Param> onCarnet(Param... more) {
        return onCarnet(List.of(more));
    }

    static List<Param> onCarnet(List<Param> more) {
        var all = new ArrayList<Param>();
        all.add(Param.FILE);
        all.addAll(more);
        all.add(Param.PASSPHRASE_FILE);
        all.add(Param.TODAY);
        return List.copyOf(all);
    }
}
