package fr.carnetderefus.ui.refusal;

import javafx.scene.Node;

import java.util.List;

/** By the site: what to have at hand, the steps, what the site may answer, the proof to save. */
final class OnlineAssistant implements Assistant {
    private final AtWork at;
    private final DownloadSheet downloads;
    private final OutcomeSheet outcome;

    OnlineAssistant(AtWork at) {
        this.at = at;
        this.downloads = new DownloadSheet(at);
        this.outcome = new OutcomeSheet(at);
    }

    @Override
    public List<Node> sheets() {
        return List.of(
                new AtHandSheet(at, false).node(),
                new StepsSheet(at).node(),
                new MistakesSheet(at).node(),
                downloads.node(),
                outcome.node());
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
        downloads.stop();
    }
}
