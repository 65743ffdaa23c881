package fr.carnetderefus.paper;

import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.model.visit.Outlook;
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
 * @param host who lends the kiosk, a line each; empty where that is not said
 */
public record VisitPaper(
        Tongue tongue, Procedure procedure, Holidays holidays, LocalDate today, List<String> host) {
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
            blocks.add(new Block.Heading(whose(part.matter(), parts.size() == 1 ? 0 : i + 1)));
            outlook(blocks, part.matter());
            ways(part.matter()).forEach(channel -> way(blocks, channel, part));
        }
        blocks.add(new Block.Callout(tongue.get("sheet.proof"), tongue.get("sheet.proof.why")));
        blocks.add(new Block.Para(tongue.get("sheet.later")));
        return new Sheet(
                tongue.get("sheet.title"), tongue.language(), blocks, Sheet.Look.LARGE, foot());
    }

    private String whose(Matter matter, int number) {
        var who = tongue.of("sheet.who", Objects.requireNonNullElse(matter.who(), ForWhom.MYSELF));
        return number == 0 ? who : tongue.get("sheet.numbered", number, who);
    }

    private void outlook(List<Block> blocks, Matter matter) {
        switch (Outlook.of(matter, procedure, holidays, today)) {
            case Outlook.InTime(var dates, var left) -> {
                blocks.add(
                        new Block.Callout(
                                tongue.get("until.title"),
                                tongue.day(dates.lastSafeDay())
                                        + " ("
                                        + tongue.count("until.left", left)
                                        + ")"));
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
        position(matter).ifPresent(text -> blocks.add(new Block.Para(text)));
    }

    /** Until when the telephone line answers; empty where there is none. */
    public Optional<String> byPhone(Dates dates) {
        var last = dates.lastPhoneDay();
        return last == null
                ? Optional.empty()
                : Optional.of(tongue.get("until.phone", tongue.day(last)));
    }

    /** What to do once it is late, in the tongue's own words where it has any. */
    public String lateAdvice() {
        var own = tongue.list("late.advice");
        return own.isEmpty() ? tongue.rest().of(procedure.lateAdvice()) : String.join(" ", own);
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

    /** The ways that are told: the one chosen, or all that are open to whom it is about. */
    public List<Channel> ways(Matter matter) {
        var open = open(matter);
        var chosen = open.stream().filter(channel -> channel.kind() == matter.way()).toList();
        return chosen.isEmpty() ? open : chosen;
    }

    /**
     * The ways that can be gone. At a kiosk none takes days to answer; and for whoever decides in
     * an adult's place no way online is known (the procedure's fact "protected").
     */
    public List<Channel> open(Matter matter) {
        return procedure.channels().stream()
                .filter(channel ->
                        switch (channel.kind()) {
                            case PHONE -> true;
                            case ONLINE -> !isDecidedFor(matter);
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

    private void way(List<Block> blocks, Channel channel, Part part) {
        blocks.add(new Block.Heading(tongue.of("way", channel.kind())));
        blocks.add(
                new Block.Facts(
                        "",
                        List.of(
                                Block.Fact.code(
                                        tongue.of("sheet.contact", channel.kind()),
                                        channel.contact()))));
        blocks.add(new Block.Steps(steps(channel), true));
        if (!channel.asks().isEmpty()) {
            blocks.add(new Block.Para(tongue.get("sheet.at-hand")));
            blocks.add(new Block.Facts("", asked(channel, part)));
        }
    }

    /** What to do, in the tongue's own words where it has any. */
    public List<String> steps(Channel channel) {
        var own = tongue.list("steps." + channel.id());
        return own.isEmpty() ? channel.steps().stream().map(tongue.rest()::of).toList() : own;
    }

    private List<Block.Fact> asked(Channel channel, Part part) {
        return channel.asks().stream()
                .map(ask ->
                        Block.Fact.code(
                                tongue.of("sheet.datum", ask.what()),
                                part.shown().getOrDefault(ask.what(), tongue.get("sheet.blank"))))
                .toList();
    }

    private String foot() {
        var lines = new ArrayList<>(host);
        lines.add(tongue.get("sheet.foot", tongue.day(today)));
        return String.join(" · ", lines);
    }
}
