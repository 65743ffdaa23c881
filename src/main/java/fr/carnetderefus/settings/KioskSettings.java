package fr.carnetderefus.settings;

import java.util.List;

/**
 * What staff decided about a kiosk. Nothing of any visitor.
 *
 * @param stillness minutes without a touch after which it asks whether anybody is there
 * @param tongues codes of the languages it offers; empty for all there are
 * @param host who lends the kiosk, as it stands at the foot of sheets: a line each
 * @param prints whether it prints at all
 * @param pin the sealed figures by which staff leave; empty before the first start
 * @param wrongTries how many wrong tries came in a row: a restart does not forget them
 * @param closed why it is closed to the public; empty where it is open
 */
public record KioskSettings(
        int stillness,
        List<String> tongues,
        List<String> host,
        boolean prints,
        String pin,
        int wrongTries,
        List<String> closed) {
    /** Before anybody decided anything. */
    public static final KioskSettings FIRST =
            new KioskSettings(3, List.of(), List.of(), true, "", 0, List.of());

    public KioskSettings {
        tongues = List.copyOf(tongues);
        host = List.copyOf(host);
        closed = List.copyOf(closed);
    }

    /** With another patience. */
    public KioskSettings withStillness(int minutes) {
        return new KioskSettings(minutes, tongues, host, prints, pin, wrongTries, closed);
    }

    /** With other languages. */
    public KioskSettings withTongues(List<String> codes) {
        return new KioskSettings(stillness, codes, host, prints, pin, wrongTries, closed);
    }

    /** With another host. */
    public KioskSettings withHost(List<String> lines) {
        return new KioskSettings(stillness, tongues, lines, prints, pin, wrongTries, closed);
    }

    /** With or without a printer. */
    public KioskSettings withPrints(boolean on) {
        return new KioskSettings(stillness, tongues, host, on, pin, wrongTries, closed);
    }

    /** With other figures; wrong tries count anew. */
    public KioskSettings withPin(String sealed) {
        return new KioskSettings(stillness, tongues, host, prints, sealed, 0, closed);
    }

    /** After so many wrong tries in a row. */
    public KioskSettings withWrongTries(int count) {
        return new KioskSettings(stillness, tongues, host, prints, pin, count, closed);
    }

    /** Closed to the public for these reasons; open again where there is none. */
    public KioskSettings withClosed(List<String> why) {
        return new KioskSettings(stillness, tongues, host, prints, pin, wrongTries, why);
    }
}
