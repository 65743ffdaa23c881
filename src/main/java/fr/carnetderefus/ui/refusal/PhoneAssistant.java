package fr.carnetderefus.ui.refusal;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** By telephone: is it open, whom the call is for, what to say, the proof to ask for. */
final class PhoneAssistant implements Assistant {
    private final AtWork at;
    private final OpeningSheet opening;
    private final CallSheet call;
    private final OutcomeSheet outcome;

    PhoneAssistant(AtWork at) {
        this.at = at;
        this.opening = new OpeningSheet(at);
        this.call = new CallSheet(at);
        this.outcome = new OutcomeSheet(at);
    }

    @Override
    public List<Node> sheets() {
        var sheets = new ArrayList<Node>();
        sheets.add(opening.node());
        sheets.add(call.node());
        sheets.add(outcome.node());
        sheets.add(new MistakesSheet(at).node());
        return sheets;
    }

    @Override
    public void takenDown() {
        outcome.clear();
    }

    @Override
    public RefusalView.Typed typed() {
        return outcome.typed();
    }

    @Override
    public void leave() {
        opening.stop();
        call.stop();
    }
}
