package fr.carnetderefus.ui.shell;

import java.util.ArrayList;
import java.util.List;

/** A machine that tells of itself what a test says. */
final class ToldMachine implements Machine {
    final List<Hearer> hearers = new ArrayList<>();

    @Override
    public void tell(Hearer hearer, String reason) {
        hearers.add(hearer);
    }

    /** The one who hears it. */
    Hearer hearer() {
        return hearers.getLast();
    }
}
