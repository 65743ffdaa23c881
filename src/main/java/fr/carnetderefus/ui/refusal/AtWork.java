package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Aids;
import fr.carnetderefus.ui.desk.Desk;

/** What the sheets of an assistant have in common: whose case, by which way, with what at hand. */
record AtWork(
        Desk desk,
        Aids aids,
        CallClock call,
        Standing standing,
        Procedure procedure,
        Channel channel,
        RefusalView.Typed typed,
        RefusalView.Exits exits,
        Recorder record) {
    /** Takes down what came of an attempt. */
    @FunctionalInterface
    interface Recorder {
        /**
         * Takes it down.
         *
         * @param proofAsked whether the written proof was asked for in the same call
         */
        void accept(Entry.AttemptMade attempt, boolean proofAsked);
    }

    Texts texts() {
        return desk.texts();
    }
}
