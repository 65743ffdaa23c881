package fr.carnetderefus.paper;

import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.model.visit.Outlook;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.text.Tongue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a visitor takes home from a kiosk: until when, by which way, what to say, what to have at
 * hand. It names nobody; numbers stand on it only where the visitor wanted them there.
 *
 * @param rules the refusal first, and what follows where it comes too late
 * @param host who lends the kiosk, a line each; empty where that is not said
 */
public record VisitPaper(
        Tongue tongue, Procedures rules, Holidays holidays, LocalDate today, List<String> host) {
    public VisitPaper {
        host = List.copyOf(host);
    }

    /**
     * One person's part.
     *
     * @param shown what the visitor wanted written out; a line to write on stands for the rest
     */
    public record Part(Matter matter, Map<Ask.Datum, String> shown) {
        public Part {
            shown = Map.copyOf(shown);
        }
    }

    /** The sheet for all that a visit was about. */
    public Sheet sheet(List<Part> parts) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            whose(part.matter(), parts.size() == 1 ? 0 : i + 1)
                    .ifPresent(words -> blocks.add(new Block.Heading(words)));
            outlook(blocks, part.matter());
            ways().of(part.matter()).forEach(guide -> way(blocks, guide, part));
        }
        var plans = parts.stream().map(part -> ways().plan(part.matter())).distinct().toList();
        if (plans.equals(List.of(VisitPaperGuides.Plan.ASK_FOR_CODE))) {
            blocks.add(new Block.Para(tongue.get("ask-code.later")));
        } else {
            blocks.add(new Block.Callout(tongue.get("sheet.proof"), tongue.get("sheet.proof.why")));
            blocks.add(new Block.Para(tongue.get("sheet.later")));
        }
        var title =
                plans.size() == 1
                        ? tongue.of("sheet.title", plans.getFirst())
                        : tongue.of("sheet.title", VisitPaperGuides.Plan.REFUSE);
        return new Sheet(title, tongue.language(), blocks, Sheet.Look.LARGE, foot());
    }

    /** Empty where one person alone is meant and nobody said who: "you" would be made up. */
    private Optional<String> whose(Matter matter, int number) {
        var who = matter.who();
        if (who == null) {
            return number == 0
                    ? Optional.empty()
                    : Optional.of(tongue.get("sheet.who.unsaid", number));
        }
        var words = tongue.of("sheet.who", who);
        return Optional.of(number == 0 ? words : tongue.get("sheet.numbered", number, words));
    }

    private Procedure procedure() {
        return rules.main();
    }

    private VisitPaperGuides ways() {
        return new VisitPaperGuides(tongue, rules, holidays, today);
    }

    private void outlook(List<Block> blocks, Matter matter) {
        switch (Outlook.of(matter, procedure(), holidays, today)) {
            case Outlook.InTime(var dates, var left) -> {
                blocks.add(
                        new Block.Callout(
                                tongue.get("until.title"),
                                tongue.day(dates.lastSafeDay()) + " (" + left(left) + ")"));
                byPhone(dates).ifPresent(line -> blocks.add(new Block.Para(line)));
            }
            case Outlook.Late(var dates) ->
                    blocks.add(
                            new Block.Callout(
                                    tongue.get("until.late", tongue.day(dates.lastSafeDay())),
                                    lateAdvice()));
            case Outlook.DayUnknown() ->
                    blocks.add(
                            new Block.Callout(
                                    tongue.get("until.unknown"), tongue.get("until.unknown.then")));
            case Outlook.NothingCame() ->
                    blocks.add(
                            new Block.Callout(
                                    tongue.get("until.nothing"), tongue.get("until.nothing.then")));
        }
        notice(matter).ifPresent(text -> blocks.add(new Block.Para(text)));
        position(matter).ifPresent(text -> blocks.add(new Block.Para(text)));
    }

    /** How long one has; the last day is named as such, "0 days" says nothing to an anxious one. */
    public String left(long days) {
        return days == 0 ? tongue.get("until.today") : tongue.count("until.left", days);
    }

    /** The letter or e-mail that the delay is counted from, by the day it bears or came. */
    public Optional<String> notice(Matter matter) {
        var came = matter.came();
        var sent = matter.sent();
        var received = matter.received();
        if (came == null || (sent == null && received == null)) {
            return Optional.empty();
        }
        return Optional.of(
                sent == null
                        ? tongue.get(
                                "notice.received." + Texts.word(came),
                                tongue.day(Objects.requireNonNull(received)))
                        : tongue.get("notice.sent." + Texts.word(came), tongue.day(sent)));
    }

    /**
     * Until when the telephone line answers; empty where there is none. On its last day the hour
     * counts, and afterwards nobody is to be sent to it.
     */
    public Optional<String> byPhone(Dates dates) {
        var last = dates.lastPhoneDay();
        var hours = procedure().line().map(Channel::hours).orElse(null);
        if (last == null || hours == null) {
            return Optional.empty();
        }
        if (last.isBefore(today)) {
            return Optional.of(tongue.get("until.phone.past", tongue.day(last)));
        }
        return Optional.of(
                last.equals(today)
                        ? tongue.get("until.phone.today", tongue.rest().days().time(hours.closes()))
                        : tongue.get("until.phone", tongue.day(last)));
    }

    /** What to do once it is late, in the tongue's own words where it has any. */
    public String lateAdvice() {
        var own = tongue.list("late.advice");
        return own.isEmpty() ? tongue.rest().of(procedure().lateAdvice()) : String.join(" ", own);
    }

    /** Whose decision it is, where it is not the visitor's for certain. */
    public Optional<String> position(Matter matter) {
        var reach = matter.reach();
        return switch (reach) {
            case SELF, GUARDIAN -> Optional.empty();
            case PERSON, GOODS_ONLY -> Optional.of(tongue.get("reach.person"));
            case IF_WRITTEN -> Optional.of(tongue.get("reach.if-written"));
        };
    }

    /** What to do, by the way chosen or by all that are open to whom it is about. */
    public List<VisitPaperGuides.Guide> guides(Matter matter) {
        return ways().of(matter);
    }

    /** What it comes to, by what was said. */
    public VisitPaperGuides.Plan plan(Matter matter) {
        return ways().plan(matter);
    }

    /** The ways that can be gone. */
    public List<Channel> open(Matter matter) {
        return ways().open(matter);
    }

    private void way(List<Block> blocks, VisitPaperGuides.Guide guide, Part part) {
        var channel = guide.channel();
        blocks.add(new Block.Heading(guide.title()));
        blocks.add(
                new Block.Facts(
                        "",
                        List.of(
                                Block.Fact.code(
                                        tongue.of("sheet.contact", channel.kind()),
                                        channel.contact()))));
        blocks.add(new Block.Steps(guide.steps(), true));
        if (!guide.atHand().isEmpty()) {
            blocks.add(new Block.Para(tongue.get("sheet.at-hand")));
            blocks.add(new Block.Facts("", asked(guide.atHand(), part)));
        }
    }

    /** Of a child's data some are the parent's: each says whose it is. */
    private List<Block.Fact> asked(List<Ask.Datum> data, Part part) {
        var names = part.matter().who() == ForWhom.CHILD ? "sheet.datum.child" : "sheet.datum";
        return data.stream()
                .map(datum ->
                        Block.Fact.code(
                                tongue.of(names, datum),
                                part.shown().getOrDefault(datum, tongue.get("sheet.blank"))))
                .toList();
    }

    private String foot() {
        var lines = new ArrayList<>(host);
        lines.add(tongue.get("sheet.foot", tongue.day(today)));
        return String.join(" · ", lines);
    }
}
