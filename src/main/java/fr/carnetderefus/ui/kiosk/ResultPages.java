package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.LineState;
import fr.carnetderefus.model.procedure.OpeningTimes;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Outlook;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/** Until when, and by which way. */
record ResultPages(VisitFlow flow) {

    /** The day until which one may refuse, as the largest thing on the screen. */
    Page until() {
        var matter = flow.visit().matter();
        var paper = flow.kiosk().paper(flow.tongue());
        var tongue = flow.tongue();
        var body = new ArrayList<Node>();
        String title;
        switch (flow.kiosk().outlook(matter)) {
            case Outlook.InTime(var dates, var left) -> {
                title = tongue.get("until.title");
                var day = Labels.of(tongue.day(dates.lastSafeDay()), "the-day");
                day.setId("the-day");
                body.add(day);
                paper.notice(matter).ifPresent(line -> body.add(Labels.of(line, "reading")));
                if (left == 0) {
                    var phone = paper.byPhone(dates).map(line -> " " + line).orElse("");
                    var today =
                            new Notice(
                                    Notice.Kind.SOON,
                                    paper.left(left),
                                    tongue.get("until.today.then") + phone);
                    today.setId("today");
                    body.add(today);
                } else {
                    body.add(Labels.of(paper.left(left), "lead"));
                    paper.byPhone(dates).ifPresent(line -> body.add(Labels.of(line, "reading")));
                    body.add(Labels.of(tongue.get("until.soon"), "reading"));
                }
            }
            case Outlook.Late(var dates) -> {
                title = tongue.get("until.late", tongue.day(dates.lastSafeDay()));
                paper.notice(matter).ifPresent(line -> body.add(Labels.of(line, "reading")));
                body.add(new Notice(Notice.Kind.LATE, "", paper.lateAdvice()));
            }
            case Outlook.DayUnknown() -> {
                title = tongue.get("until.unknown");
                body.add(new Notice(Notice.Kind.SOON, "", tongue.get("until.unknown.then")));
            }
            case Outlook.NothingCame() -> {
                title = tongue.get("until.nothing");
                body.add(new Notice(Notice.Kind.INFO, "", tongue.get("until.nothing.then")));
            }
        }
        paper.position(matter)
                .ifPresent(words -> body.add(new Notice(Notice.Kind.SOON, "", words)));
        if (matter.who() == ForWhom.MYSELF) {
            body.add(Labels.of(tongue.get("until.order"), "reading"));
        }
        var next = flow.next();
        return new Page(
                        tongue.get("visit.place", flow.visit().place(), flow.visit().length()),
                        title,
                        body.toArray(Node[]::new))
                .ways(next)
                .startAt(next);
    }

    /** By telephone or at home on the site, as far as they are open to whom it is about. */
    Page way() {
        var tongue = flow.tongue();
        var answers = new Answers();
        var matter = flow.visit().matter();
        var paper = flow.kiosk().paper(tongue);
        var open = paper.open(matter);
        for (var channel : open) {
            switch (channel.kind()) {
                case PHONE ->
                        answers.add(
                                "way-phone",
                                Icon.PHONE,
                                tongue.of("way", channel.kind()),
                                tongue.get("way.phone.why") + " " + line(channel),
                                () -> flow.say(flow.visit().matter().through(channel.kind())));
                case ONLINE ->
                        answers.add(
                                "way-online",
                                Icon.ONLINE,
                                tongue.of("way", channel.kind()),
                                tongue.get("way.online.why"),
                                () -> flow.say(flow.visit().matter().through(channel.kind())));
                case LETTER -> {
                    // at a kiosk the two quick ways are told
                }
            }
        }
        if (matter.way() != null) {
            answers.given("way-" + Texts.word(matter.way()));
        }
        var key =
                switch (paper.plan(matter)) {
                    case ASK_FOR_CODE -> "way-code";
                    case CHECK_AND_CLOSE -> "way-late";
                    case REFUSE -> open.size() == 1 ? "way-one" : "way";
                };
        return flow.page(key, new VBox(answers));
    }

    /** Whether the line is open at this hour: by its hours alone, nothing is asked of it. */
    private String line(Channel channel) {
        var hours = channel.hours();
        if (hours == null) {
            return "";
        }
        var state =
                new OpeningTimes(hours, flow.kiosk().holidays()).at(flow.kiosk().clock().instant());
        return flow.tongue().get(state instanceof LineState.Open ? "way.open" : "way.closed");
    }
}
