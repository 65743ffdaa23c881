package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.match.Proposal;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Series;
import fr.carnetderefus.ui.desk.TrayItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        if (jobs.isEmpty()) {
            over.run();
            return;
        }
        var filed = new ArrayList<Job>();
        var failures = new ArrayList<Job>();
        desk.applyEach(
                jobs,
                this::file,
                new Series.Watch<>() {
                    @Override
                    public boolean isWanted(Job job) {
                        return job.item().state().equals(job.ready())
                                && desk.tray().items().contains(job.item());
                    }

                    @Override
                    public void done(Job job) {
                        filed.add(job);
                        filing.done(job.item(), choice(job.ready().proposal()));
                    }

                    @Override
                    public void failed(Job job, Exception failure) {
                        // it stays in the tray, and says why when it is filed by itself
                        failures.add(job);
                    }

                    @Override
                    public void over() {
                        over.run();
                    }
                },
                count -> {
                    // one that came into the watched folder is filed while one looks elsewhere
                    var said =
                            filed.size() == 1
                                    ? filing.said(choice(filed.getFirst().ready().proposal()))
                                    : texts.count("tray.said-certain", count);
                    var failed = texts.count("tray.said-failed", failures.size());
                    return failures.isEmpty() ? said : texts.get("sentences", said, failed);
                });
    }

    private void file(Job job) throws CarnetException {
        var ready = job.ready();
        filing.file(job.item().piece(), ready.looked(), choice(ready.proposal()));
    }

    private static FilingForm.Choice choice(Proposal proposal) {
        var kind = Objects.requireNonNull(proposal.kind(), "what is certain is of some kind");
        return new FilingForm.Choice(proposal.likely(), kind, proposal.sureDay());
    }
}
