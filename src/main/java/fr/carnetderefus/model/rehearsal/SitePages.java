package fr.carnetderefus.model.rehearsal;

import fr.carnetderefus.model.procedure.Ask.Datum;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Crossing.Door;
import fr.carnetderefus.model.procedure.Mistake;
import fr.carnetderefus.model.procedure.Mistake.At;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What comes after what on a site. */
final class SitePages {
    private SitePages() {}

    static Page first(Channel channel) {
        return channel.setting().crossings().isEmpty()
                ? Page.Form.FIRST
                : new Page.AtCrossing(0, Optional.empty());
    }

    static Rehearsal choose(Rehearsal now, Door door) {
        if (!(now.page() instanceof Page.AtCrossing(var number, _))) {
            throw new IllegalStateException("there is no door here");
        }
        var tried = now.to(new Page.AtCrossing(number, Optional.of(door)));
        return door.right() ? tried : tried.with(Point.DETOUR);
    }

    static Rehearsal through(Rehearsal now, Page.AtCrossing crossing) {
        if (crossing.tried().filter(Door::right).isEmpty()) {
            throw new IllegalStateException("no way on from here");
        }
        var next = crossing.number() + 1;
        return next < now.plan().channel().setting().crossings().size()
                ? now.to(new Page.AtCrossing(next, Optional.empty()))
                : now.to(Page.Form.FIRST).withUnless(Point.DETOUR, Point.WAY_FOUND);
    }

    static Rehearsal send(Rehearsal before, Filled filled) {
        var now = before.keep(filled);
        var slips = slips(now);
        var empty = new EnumMap<Datum, Slip>(Datum.class);
        slips.forEach((what, slip) -> {
            if (slip == Slip.EMPTY) {
                empty.put(what, slip);
            }
        });
        var boxForgotten = now.mustCertify() && !filled.certified();
        if (boxForgotten || !empty.isEmpty()) {
            var again = now.to(new Page.Form(empty, boxForgotten, false));
            return boxForgotten && empty.isEmpty() ? again.with(Point.BOX_FORGOTTEN) : again;
        }
        return slips.isEmpty() ? accepted(now) : mismatch(now.with(Point.CORRECTED), slips);
    }

    private static Map<Datum, Slip> slips(Rehearsal now) {
        var slips = new EnumMap<Datum, Slip>(Datum.class);
        for (var ask : now.plan().channel().asks()) {
            now.specimen()
                    .slip(ask.what(), now.typed().of(ask.what()))
                    .ifPresent(slip -> slips.put(ask.what(), slip));
        }
        return slips;
    }

    private static Rehearsal mismatch(Rehearsal now, Map<Datum, Slip> slips) {
        var answer =
                now.plan().channel().mistakes().stream()
                        .filter(m -> m.isAt(At.MISMATCH))
                        .findFirst();
        var met = answer.isPresent() && answer.equals(now.plan().wrong());
        var next =
                answer.<Page>map(mistake -> new Page.Answer(mistake, slips))
                        .orElseGet(() -> new Page.Form(slips, false, false));
        return met ? now.met(next) : now.to(next);
    }

    private static Rehearsal accepted(Rehearsal before) {
        var right = before.withUnless(Point.CORRECTED, Point.ALL_RIGHT);
        var now =
                before.mustCertify()
                        ? right.withUnless(Point.BOX_FORGOTTEN, Point.CERTIFIED)
                        : right;
        if (now.goesWrong(At.FORM) || now.goesWrong(At.MISMATCH)) {
            return now.meet();
        }
        if (now.goesWrong(At.NEW_CODE)) {
            Mistake first = now.plan().before().orElseThrow();
            return now.to(new Page.Answer(first, Map.of()));
        }
        if (now.goesWrong(At.PERSON)) {
            return now.met(new Page.WhichOne(now.plan().wrong().orElseThrow(), false));
        }
        return now.to(new Page.Confirm());
    }

    static Rehearsal pick(Rehearsal now, boolean right) {
        if (!(now.page() instanceof Page.WhichOne(var mistake, _))) {
            throw new IllegalStateException("nobody asks who is meant");
        }
        return right
                ? now.to(new Page.Confirm())
                        .withUnless(Point.WRONG_TWIN, Point.CHOSEN)
                        .with(Point.GOT_OUT)
                : now.to(new Page.WhichOne(mistake, true)).with(Point.WRONG_TWIN);
    }

    static Rehearsal confirm(Rehearsal now) {
        return now.goesWrong(At.CONFIRMATION) ? now.meet() : now.to(new Page.Receipt());
    }
}
