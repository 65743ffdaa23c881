package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Came;

/** The questions after a day. */
record DayPages(VisitFlow flow) {

    /** The day that the letter or the e-mail bears. */
    Page sent() {
        var matter = flow.visit().matter();
        var key = matter.came() == Came.EMAIL ? "sent-email" : "sent-letter";
        return flow.page(
                key,
                new DayGrid(
                        flow.kiosk(),
                        flow.tongue(),
                        matter.sent(),
                        day -> flow.say(flow.visit().matter().sentOn(day))));
    }

    /** The day it came. */
    Page received() {
        var matter = flow.visit().matter();
        return flow.page(
                "received",
                new DayGrid(
                        flow.kiosk(),
                        flow.tongue(),
                        matter.received(),
                        day -> flow.say(flow.visit().matter().receivedOn(day))));
    }
}
