package fr.carnetderefus.model.rehearsal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Crossing.Door;
import fr.carnetderefus.model.procedure.Mistake;
import fr.carnetderefus.model.procedure.Mistake.At;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a rehearsal has come to. Each step gives the next one; a step that the page does not offer
 * is a fault of the program.
 *
 * @param typed what stands in the form
 * @param met whether what shall go wrong has gone wrong
 * @param renewed whether a new code came
 * @param points what went right and what did not
 */
public record Rehearsal(
        Plan plan, Page page, Filled typed, boolean met, boolean renewed, Set<Point> points) {
    public Rehearsal {
        points = Set.copyOf(points);
    }

    /** The first page. */
    public static Rehearsal begin(Plan plan) {
        var first =
                plan.channel().kind() == Channel.Kind.PHONE
                        ? new Page.Dial()
                        : SitePages.first(plan.channel());
        return new Rehearsal(plan, first, Filled.NOTHING, false, false, Set.of());
    }

    /** The person, the letter and the card as they are now. */
    public Specimen specimen() {
        return new Specimen(plan.who(), renewed || !plan.goesWrong(At.CODE), renewed);
    }

    /** Whether the box of the legal representative stands in the form. */
    public boolean mustCertify() {
        return plan.who().isChild() && plan.channel().setting().certifies();
    }

    /** Tries a door. */
    public Rehearsal choose(Door door) {
        return SitePages.choose(this, door);
    }

    /** Sends the form. */
    public Rehearsal send(Filled filled) {
        return SitePages.send(this, filled);
    }

    /** Keeps what stands in the form, and does not send it. */
    public Rehearsal keep(Filled filled) {
        return new Rehearsal(plan, page, filled, met, renewed, points);
    }

    /** Says who of the two is meant. */
    public Rehearsal pick(boolean right) {
        return SitePages.pick(this, right);
    }

    /** Leaves the last page of the site without the proof. */
    public Rehearsal leaveUnsaved() {
        return to(new Page.Left()).with(Point.LEFT);
    }

    /** Says something to the adviser. */
    public Rehearsal say(Reply reply) {
        return CallPages.say(this, reply);
    }

    /** Does the one thing there is to do on the page. */
    public Rehearsal goOn() {
        return switch (page) {
            case Page.Answer answer -> afterAnswer(answer);
            case Page.NewCode(var arrived) -> arrived ? withNewCode() : askedTooSoon();
            case Page.Wait _ -> newCode();
            case Page.AtCrossing crossing -> SitePages.through(this, crossing);
            case Page.Confirm _ -> SitePages.confirm(this);
            case Page.Left _ -> to(new Page.Receipt());
            case Page.Receipt _ -> to(new Page.Summary()).withUnless(Point.LEFT, Point.SAVED);
            case Page.Dial _ -> CallPages.dial(this);
            case Page.HungUp _ -> CallPages.backToProof(this);
            case Page.ToNote _ -> to(new Page.Summary());
            case Page.Form _, Page.WhichOne _, Page.Talk _, Page.Summary _ ->
                    throw new IllegalStateException("there is a choice to make");
        };
    }

    private Rehearsal afterAnswer(Page.Answer answer) {
        var mistake = answer.mistake();
        var out = answer.slips().isEmpty() ? with(Point.GOT_OUT) : this;
        return switch (Plan.wayOf(mistake)) {
            case NEW_CODE -> plan.goesWrong(At.NEW_CODE) ? to(new Page.NewCode(false)) : newCode();
            case START -> out.fromTheStart();
            case ELSEWHERE -> out.to(new Page.Confirm());
            case AGAIN -> out.again(answer);
        };
    }

    private Rehearsal again(Page.Answer answer) {
        var played = answer.mistake().played();
        if (played != null && played.seconds() > 0) {
            return to(new Page.Wait(played.seconds()));
        }
        return answer.mistake().isAt(At.PROOF)
                ? CallPages.afterProof(this)
                : to(new Page.Form(answer.slips(), false, false));
    }

    private Rehearsal askedTooSoon() {
        return plan.wrong().map(this::meet).orElseThrow();
    }

    private Rehearsal newCode() {
        return new Rehearsal(plan, new Page.NewCode(true), typed, met, true, points)
                .with(Point.GOT_OUT);
    }

    private Rehearsal withNewCode() {
        return isCall() ? to(new Page.Dial()) : keep(typed.withoutCode()).to(Page.Form.FIRST);
    }

    private Rehearsal fromTheStart() {
        return isCall() ? to(new Page.Dial()) : keep(Filled.NOTHING).to(Page.Form.FROM_THE_ADDRESS);
    }

    private boolean isCall() {
        return plan.channel().kind() == Channel.Kind.PHONE;
    }

    /** Whether it goes wrong now. */
    boolean goesWrong(At at) {
        return !met && plan.goesWrong(at);
    }

    /** What shall go wrong goes wrong. */
    Rehearsal meet() {
        return plan.wrong().map(this::meet).orElseThrow();
    }

    private Rehearsal meet(Mistake mistake) {
        return met(new Page.Answer(mistake, Map.of()));
    }

    /** It goes wrong on that page. */
    Rehearsal met(Page next) {
        return new Rehearsal(plan, next, typed, true, renewed, points);
    }

    Rehearsal to(Page next) {
        return new Rehearsal(plan, next, typed, met, renewed, points);
    }

    Rehearsal with(Point point) {
        var more = EnumSet.of(point);
        more.addAll(points);
        return new Rehearsal(plan, page, typed, met, renewed, more);
    }

    /** Something went right, unless it was made good only after a slip. */
    Rehearsal withUnless(Point slip, Point point) {
        return points.contains(slip) ? this : with(point);
    }
}
