package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Tally.Counted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hands the counts out on a stick: by week, small numbers hidden. */
record CountsPage(Kiosk kiosk) {

    void show() {
        var texts = kiosk.tongue().rest();
        new OntoStick(
                        kiosk,
                        texts.get("kiosk.counts.save"),
                        texts.get("kiosk.counts.why"),
                        new OntoStick.Exits(kiosk::enterStaff, () -> {}))
                .show(List.of(onto -> onto.write("comptes", ".csv", table())));
    }

    private byte[] table() {
        var texts = kiosk.tongue().rest();
        var lines = new ArrayList<String>();
        var head = new ArrayList<String>();
        head.add(texts.get("kiosk.counts.week"));
        Arrays.stream(Counted.values()).map(c -> texts.of("kiosk.counted", c)).forEach(head::add);
        lines.add(String.join(";", head));
        kiosk.tallies().all().shared().forEach(line -> lines.add(String.join(";", line)));
        // the mark tells spreadsheets that it is UTF-8
        return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
