package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.match.FoundDate;
import fr.carnetderefus.proof.match.Proposal;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Series;
import fr.carnetderefus.ui.desk.TrayItem;

import java.util.ArrayList;
import java.util.List;

/** Files, one after another, what leaves no reasonable doubt; all of it is undone as one. */
public final class CertainFiling {
    private final Desk desk;
    private final Filing filing;

    public CertainFiling(Desk desk) {
        this.desk = desk;
        this.filing = new Filing(desk);
    }

    private record Job(TrayItem item, TrayItem.Ready ready) {}

    /** Files those of the items that are certain; what fails stays in the tray. */
    public void file(List<TrayItem> items, Runnable over) {
        var texts = desk.texts();
        var jobs = new ArrayList<Job>();
        for (var item : items) {
            if (item.certain() && item.state() instanceof TrayItem.Ready ready) {
                jobs.add(new Job(item, ready));
            }
        }
        desk.applyEach(
                jobs,
                this::file,
                new Series.Watch<>() {
                    @Override
                    public void done(Job job) {
                        job.item().filed(filing.whose(job.ready().proposal().likely()));
                    }

                    @Override
                    public void failed(Job job, Exception failure) {
                        // it stays where it is, and says why when it is filed by itself
                    }

                    @Override
                    public void over() {
                        over.run();
                    }
                },
                count -> texts.count("tray.said-certain", count));
    }

    private void file(Job job) throws CarnetException {
        var ready = job.ready();
        filing.file(job.item().piece(), ready.looked(), choice(ready.proposal()));
    }

    private static FilingForm.Choice choice(Proposal proposal) {
        var date = proposal.date();
        var taken = date == null || date.doubt() != FoundDate.Doubt.NONE ? null : date.day();
        return new FilingForm.Choice(proposal.likely(), proposal.kind(), taken);
    }
}
