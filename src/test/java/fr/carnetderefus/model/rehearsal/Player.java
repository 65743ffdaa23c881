package fr.carnetderefus.model.rehearsal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.procedure.Ask.Datum;
import fr.carnetderefus.model.procedure.Crossing.Door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Somebody who does on each page what is right there, and remembers the pages. */
final class Player {
    private static final int PATIENCE = 60;

    final List<Page> seen = new ArrayList<>();

    /** Plays to the end. */
    Rehearsal play(Rehearsal from) {
        var now = from;
        seen.add(now.page());
        while (!(now.page() instanceof Page.Summary)) {
            now = next(now);
            seen.add(now.page());
            assertTrue(seen.size() < PATIENCE, () -> "no way out: " + seen);
        }
        return now;
    }

    boolean saw(Class<? extends Page> kind) {
        return seen.stream().anyMatch(kind::isInstance);
    }

    static Rehearsal next(Rehearsal now) {
        return switch (now.page()) {
            case Page.AtCrossing(var number, var tried) ->
                    tried.filter(Door::right).isPresent()
                            ? now.goOn()
                            : now.choose(door(now, number, true));
            case Page.Form _ -> now.send(right(now));
            case Page.WhichOne _ -> now.pick(true);
            case Page.Talk _ -> now.say(Reply.GOOD);
            default -> now.goOn();
        };
    }

    static Door door(Rehearsal now, int number, boolean right) {
        return now.plan().channel().setting().crossings().get(number).doors().stream()
                .filter(d -> d.right() == right)
                .findFirst()
                .orElseThrow();
    }

    /** The form filled in as the letter and the card say. */
    static Filled right(Rehearsal now) {
        var specimen = now.specimen();
        var born = specimen.born();
        var values = new HashMap<Datum, String>();
        values.put(Datum.CODE, specimen.code());
        values.put(
                Datum.BIRTH_DATE,
                born.getDayOfMonth() + "/" + born.getMonthValue() + "/" + born.getYear());
        var card = new VitaleCard(Specimen.CARD, Specimen.SERIAL);
        values.put(Datum.NIR, Specimen.NUMBER.compact());
        values.put(Datum.CARD_TYPE, card.type().name());
        values.put(Datum.CARD_SERIAL, card.serial());
        return new Filled(values, true);
    }
}
