package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.exchange.CalendarFile;
import fr.carnetderefus.exchange.LooseDay;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.model.visit.Outlook;
import fr.carnetderefus.model.visit.Step;
import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.paper.VisitPaper;
import fr.carnetderefus.paper.VisitPaperGuides;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a visitor takes away: on paper, on a stick, or in mind. */
record TakePages(VisitFlow flow) {
    /** A calendar rings a week before, the day before and on the day. */
    private static final List<Integer> ALARMS = List.of(7, 1, 0);

    private static final Map<Step, Ask.Datum> DATA =
            Map.of(
                    Step.CODE, Ask.Datum.CODE,
                    Step.SERIAL, Ask.Datum.CARD_SERIAL,
                    Step.NIR, Ask.Datum.NIR);

    /** What one can do with the sheet. */
    Page page() {
        var tongue = flow.tongue();
        var answers = new Answers();
        var said = new Said();
        if (flow.kiosk().settings().prints()) {
            answers.add("print", Icon.PRINT, tongue.get("take.print"), () -> print(said));
        }
        answers.add(
                "stick",
                Icon.EXPORT,
                tongue.get("take.stick"),
                tongue.get("take.stick.why"),
                this::save);
        answers.add(
                "carnet",
                Icon.BOOK,
                tongue.get("take.carnet"),
                tongue.get("take.carnet.why"),
                () -> new CarnetPages(flow).show());
        answers.add("read", Icon.SHOW, tongue.get("take.read"), () -> flow.kiosk().show(read()));
        if (flow.visit().hasRoom()) {
            answers.add("another", Icon.ADD_PERSON, tongue.get("take.another"), flow::another);
        }
        answers.add(
                "finish", Icon.CHECK, tongue.get("take.finish"), () -> flow.kiosk().askToFinish());
        return flow.page("take", said, answers).ways(flow.back());
    }

    /** The sheet's steps on the screen, for whoever takes nothing away. */
    private Page read() {
        var paper = flow.kiosk().paper(flow.tongue());
        var body = new ArrayList<Node>();
        for (var guide : paper.guides(flow.visit().matter())) {
            var channel = guide.channel();
            body.add(Labels.of(guide.title(), "heading"));
            var where = flow.tongue().of("sheet.contact", channel.kind());
            body.add(Labels.of(where, "reading"));
            body.add(Labels.of(channel.contact(), "lead", "strong"));
            var number = 1;
            for (var step : guide.steps()) {
                body.add(Labels.of(number + ". " + step, "reading"));
                number++;
            }
        }
        if (paper.plan(flow.visit().matter()) != VisitPaperGuides.Plan.ASK_FOR_CODE) {
            body.add(
                    new Notice(
                            Notice.Kind.INFO,
                            flow.tongue().get("sheet.proof"),
                            flow.tongue().get("sheet.proof.why")));
        }
        var back = Buttons.primary(Icon.BACK, flow.tongue().get("visit.back"), flow::show);
        back.setId("back");
        return new Page("", flow.tongue().get("take.read.title"), body.toArray(Node[]::new))
                .ways(back);
    }

    /** What is saved is made from what was said up to here. */
    private void save() {
        var sheet = sheet();
        var calendar = calendar();
        new OntoStick(
                        flow.kiosk(),
                        flow.tongue().get("stick.title"),
                        flow.tongue().get("stick.why"),
                        new OntoStick.Exits(flow::show, () -> flow.count(Counted.SAVED)))
                .show(
                        List.of(
                                onto -> onto.write("refus", ".pdf", PaperPdf.render(sheet)),
                                onto ->
                                        calendar.length == 0
                                                ? ""
                                                : onto.write("refus", ".ics", calendar)));
    }

    private void print(Said said) {
        tell(said, Notice.Kind.INFO, "take.printing");
        var sheet = sheet();
        flow.kiosk()
                .work(
                        () -> flow.kiosk().outside().printer().print(PaperPdf.render(sheet)),
                        outcome -> {
                            switch (outcome) {
                                case PRINTED -> {
                                    flow.count(Counted.PRINTED);
                                    tell(said, Notice.Kind.INFO, "take.printed");
                                }
                                case NO_PRINTER -> tell(said, Notice.Kind.SOON, "take.no-printer");
                                case FAILED -> tell(said, Notice.Kind.SOON, "take.not-printed");
                            }
                        },
                        failure -> tell(said, Notice.Kind.SOON, "take.not-printed"));
    }

    private void tell(Said said, Notice.Kind kind, String key) {
        said.tell(kind, flow.tongue().get(key)).setId(key.substring(key.indexOf('.') + 1));
    }

    /** The sheet for everybody the visit was about. */
    Sheet sheet() {
        var parts = new ArrayList<VisitPaper.Part>();
        var matters = flow.visit().all();
        for (var i = 0; i < matters.size(); i++) {
            parts.add(new VisitPaper.Part(matters.get(i), shown(i)));
        }
        return flow.kiosk().paper(flow.tongue()).sheet(parts);
    }

    private Map<Ask.Datum, String> shown(int matter) {
        var shown = new EnumMap<Ask.Datum, String>(Ask.Datum.class);
        var card = flow.visit().all().get(matter).card();
        if (card != null) {
            shown.put(Ask.Datum.CARD_TYPE, flow.tongue().of("card", card));
        }
        DATA.forEach((step, datum) -> {
            var value = flow.secrets().reveal(matter, step);
            if (!value.isEmpty()) {
                shown.put(datum, value);
            }
        });
        return shown;
    }

    /** The days to remember, as a calendar file; empty where there is none. */
    byte[] calendar() {
        var days =
                flow.visit().all().stream()
                        .flatMap(matter -> days(matter).stream())
                        .distinct()
                        .toList();
        if (days.isEmpty()) {
            return new byte[0];
        }
        var clock = flow.kiosk().clock();
        return new CalendarFile(flow.tongue().rest(), 0, clock.instant(), clock.getZone()).of(days);
    }

    private List<LooseDay> days(Matter matter) {
        if (!(flow.kiosk().outlook(matter) instanceof Outlook.InTime(var dates, var _))) {
            return List.of();
        }
        var days = new ArrayList<LooseDay>();
        var phone = dates.lastPhoneDay();
        if (phone != null && !phone.equals(dates.lastSafeDay())) {
            days.add(day(phone, "calendar.phone"));
        }
        days.add(day(dates.lastSafeDay(), "calendar.last"));
        return days;
    }

    private LooseDay day(LocalDate day, String key) {
        return new LooseDay(
                day, flow.tongue().get(key), flow.tongue().get("calendar.note"), ALARMS);
    }
}
