package fr.carnetderefus.ui.refusal;

import javafx.scene.Node;

import java.util.List;

/** By letter: the steps, and the day it was sent. */
final class LetterAssistant implements Assistant {
    private final AtWork at;
    private final OutcomeSheet outcome;

    LetterAssistant(AtWork at) {
        this.at = at;
        this.outcome = new OutcomeSheet(at);
    }

    @Override
    public List<Node> sheets() {
        return List.of(new StepsSheet(at).node(), outcome.node());
    }

    @Override
    public void takenDown() {
        outcome.clear();
    }

    @Override
    public RefusalView.Typed typed() {
        return outcome.typed();
    }
}
