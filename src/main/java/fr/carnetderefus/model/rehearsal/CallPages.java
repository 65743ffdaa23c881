package fr.carnetderefus.model.rehearsal;

import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Mistake.At;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes after what in a call. */
final class CallPages {
    private CallPages() {}

    static Rehearsal dial(Rehearsal now) {
        return now.goesWrong(At.LINE) ? now.meet() : talk(now, Turn.REQUEST);
    }

    static Rehearsal say(Rehearsal now, Reply reply) {
        if (!(now.page() instanceof Page.Talk(var turn, _))) {
            throw new IllegalStateException("nobody listens");
        }
        if (reply == Reply.GOOD) {
            return answered(now, turn);
        }
        if (turn == Turn.PROOF && reply == Reply.WRONG) {
            return now.to(new Page.HungUp()).with(Point.HUNG_UP);
        }
        return now.to(new Page.Talk(turn, Optional.of(reply)))
                .with(turn == Turn.NAME ? Point.NAME_FORGOTTEN : Point.HESITATED);
    }

    private static Rehearsal answered(Rehearsal now, Turn turn) {
        return switch (turn) {
            case REQUEST -> now.goesWrong(At.REQUEST) ? now.meet() : talk(now, next(now, turn));
            case NO_CODE -> now.meet();
            case CODE, BIRTH_DATE, NIR, CARD_TYPE, CARD_SERIAL -> asked(now, turn);
            case PROOF -> {
                var asked = now.withUnless(Point.HUNG_UP, Point.PROOF_ASKED);
                yield asked.goesWrong(At.PROOF) ? asked.meet() : afterProof(asked);
            }
            case NAME ->
                    now.to(new Page.ToNote()).withUnless(Point.NAME_FORGOTTEN, Point.NAME_ASKED);
        };
    }

    private static Rehearsal asked(Rehearsal now, Turn turn) {
        var next = next(now, turn);
        if (next != Turn.PROOF) {
            return talk(now, next);
        }
        return now.goesWrong(At.CONFIRMATION)
                ? now.meet()
                : talk(now.withUnless(Point.HESITATED, Point.SAID_CLEARLY), next);
    }

    /** What is asked after a turn: the channel's own order. */
    private static Turn next(Rehearsal now, Turn turn) {
        List<Turn> order = new ArrayList<>();
        order.add(Turn.REQUEST);
        now.plan().channel().asks().stream().map(Ask::what).map(Turn::of).forEach(order::add);
        order.add(Turn.PROOF);
        var next = order.get(order.indexOf(turn) + 1);
        return next == Turn.CODE && now.goesWrong(At.CODE) ? Turn.NO_CODE : next;
    }

    static Rehearsal afterProof(Rehearsal now) {
        return talk(now, Turn.NAME);
    }

    static Rehearsal backToProof(Rehearsal now) {
        return talk(now, Turn.PROOF);
    }

    private static Rehearsal talk(Rehearsal now, Turn turn) {
        return now.to(new Page.Talk(turn, Optional.empty()));
    }
}
