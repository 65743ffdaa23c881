package fr.carnetderefus.paper;

import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.model.visit.Outlook;
import fr.carnetderefus.text.Tongue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a visitor is told to do, way by way: it depends on whether there is a code, and time. */
public record VisitPaperGuides(
        Tongue tongue, Procedures rules, Holidays holidays, LocalDate today) {
    /** The trouble of whoever comes too late; the procedure that it leads to goes on from there. */
    private static final String TOO_LATE = "six-weeks-over";

    /** What it comes to. */
    public enum Plan {
        REFUSE,
        /** Nothing came: without a code one cannot refuse yet. */
        ASK_FOR_CODE,
        /** Too late: the space may be open, and can then be closed. */
        CHECK_AND_CLOSE
    }

    /**
     * What to do by one way.
     *
     * @param atHand what it asks for, in that order
     */
    public record Guide(Channel channel, String title, List<String> steps, List<Ask.Datum> atHand) {
        public Guide {
            steps = List.copyOf(steps);
            atHand = List.copyOf(atHand);
        }
    }

    /** What it comes to, by what was said. */
    public Plan plan(Matter matter) {
        return switch (Outlook.of(matter, rules.main(), holidays, today)) {
            case Outlook.InTime _, Outlook.DayUnknown _ -> Plan.REFUSE;
            case Outlook.Late _ -> Plan.CHECK_AND_CLOSE;
            case Outlook.NothingCame _ -> Plan.ASK_FOR_CODE;
        };
    }

    /** The way chosen, or all that are open to whom it is about. */
    public List<Guide> of(Matter matter) {
        var open = open(matter);
        var chosen = open.stream().filter(channel -> channel.kind() == matter.way()).toList();
        var plan = plan(matter);
        return (chosen.isEmpty() ? open : chosen)
                .stream()
                        .map(channel ->
                                switch (plan) {
                                    case REFUSE -> refuse(channel, matter);
                                    case ASK_FOR_CODE -> askForCode(channel, matter);
                                    case CHECK_AND_CLOSE -> checkAndClose(channel, matter);
                                })
                        .toList();
    }

    /**
     * The ways that can be gone. At a kiosk none takes days to answer; for whoever decides in an
     * adult's place no way online is known (the procedure's fact "protected"); and a code is asked
     * for where one can be asked who one is.
     */
    public List<Channel> open(Matter matter) {
        var plan = plan(matter);
        return rules.main().channels().stream()
                .filter(channel ->
                        switch (channel.kind()) {
                            case PHONE -> true;
                            case ONLINE -> plan != Plan.ASK_FOR_CODE && !isDecidedFor(matter);
                            case LETTER -> false;
                        })
                .toList();
    }

    private static boolean isDecidedFor(Matter matter) {
        return matter.who() == ForWhom.REPRESENTED
                && switch (matter.reach()) {
                    case GUARDIAN, IF_WRITTEN -> true;
                    case SELF, PERSON, GOODS_ONLY -> false;
                };
    }

    private Guide refuse(Channel channel, Matter matter) {
        return guide(channel, steps(channel, matter));
    }

    private Guide askForCode(Channel channel, Matter matter) {
        var steps = new ArrayList<String>();
        steps.add(steps(channel, matter).getFirst()); // where and when one reaches it
        steps.addAll(tongue.list("ask-code"));
        steps.add(
                isDecidedFor(matter)
                        ? tongue.get("ask-code.then.phone")
                        : tongue.get("ask-code.then", site()));
        var atHand = data(channel).stream().filter(datum -> datum != Ask.Datum.CODE).toList();
        return new Guide(channel, tongue.get("ask-code.title"), steps, atHand);
    }

    private String site() {
        return rules.main().channels().stream()
                .filter(channel -> channel.kind() == Channel.Kind.ONLINE)
                .map(Channel::contact)
                .findFirst()
                .orElse("");
    }

    private Guide checkAndClose(Channel channel, Matter matter) {
        var steps = new ArrayList<String>();
        if (channel.kind() == Channel.Kind.PHONE) {
            steps.add(steps(channel, matter).getFirst());
            steps.addAll(tongue.list("check-open"));
            return guide(channel, steps);
        }
        var closing = closing(channel);
        steps.add(tongue.get("close-online"));
        steps.addAll(steps(closing, matter));
        return guide(closing, steps);
    }

    /** The same way in the procedure of closing, with the same code; itself where there is none. */
    private Channel closing(Channel channel) {
        return rules
                .main()
                .trouble(TOO_LATE)
                .map(trouble -> Objects.requireNonNullElse(trouble.leadsTo(), ""))
                .flatMap(rules::find)
                .map(Procedure::channels)
                .orElse(List.of())
                .stream()
                .filter(c -> c.kind() == channel.kind() && c.asksFor(Ask.Datum.CODE))
                .findFirst()
                .orElse(channel);
    }

    private Guide guide(Channel channel, List<String> steps) {
        return new Guide(channel, tongue.of("way", channel.kind()), steps, data(channel));
    }

    private static List<Ask.Datum> data(Channel channel) {
        return channel.asks().stream().map(Ask::what).toList();
    }

    /** What to do, in the tongue's own words where it has any; for oneself without a child's. */
    private List<String> steps(Channel channel, Matter matter) {
        var own = tongue.list("steps." + channel.id());
        var ofOneself = tongue.list("steps." + channel.id() + "-myself");
        if (matter.who() == ForWhom.MYSELF && !ofOneself.isEmpty()) {
            return ofOneself;
        }
        return own.isEmpty() ? channel.steps().stream().map(tongue.rest()::of).toList() : own;
    }
}
