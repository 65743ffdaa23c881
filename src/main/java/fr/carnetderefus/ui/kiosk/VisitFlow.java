package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.visit.Came;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.model.visit.Visit;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Leads one visitor from question to question. All that they said goes when it is forgotten. */
final class VisitFlow {
    private final Kiosk kiosk;
    private final Tongue tongue;
    private final Secrets secrets = new Secrets();
    private final List<Counted> happened = new ArrayList<>();
    private final TreeSet<Integer> told = new TreeSet<>();
    private Visit visit = Visit.begin();

    VisitFlow(Kiosk kiosk, Tongue tongue) {
        this.kiosk = kiosk;
        this.tongue = tongue;
    }

    Kiosk kiosk() {
        return kiosk;
    }

    Tongue tongue() {
        return tongue;
    }

    Visit visit() {
        return visit;
    }

    Secrets secrets() {
        return secrets;
    }

    /** The number of the person that the visit is about now. */
    int number() {
        return visit.settled().size();
    }

    /** Shows what is asked now. */
    void show() {
        kiosk.show(page());
    }

    private Page page() {
        var matter = visit.matter();
        return switch (visit.step()) {
            case WHO -> ways(who());
            case MEASURE ->
                    ways(
                            choice(
                                    "measure",
                                    Arrays.stream(Ground.values())
                                            .filter(Ground::isMeasure)
                                            .toList(),
                                    matter.measure(),
                                    Icon.PROOF,
                                    matter::under));
            case CAME -> ways(came());
            case SENT -> ways(new DayPages(this).sent());
            case RECEIVED -> ways(new DayPages(this).received());
            case CODE -> ways(new CheckPages(this).code());
            case CARD -> ways(new CheckPages(this).card());
            case SERIAL -> ways(new CheckPages(this).serial());
            case NIR -> ways(new CheckPages(this).nir());
            case UNTIL -> until();
            case WAY -> ways(new ResultPages(this).way());
            case TAKE -> new TakePages(this).page();
        };
    }

    private Page until() {
        told.add(number());
        return ways(new ResultPages(this).until());
    }

    private Page who() {
        return page(
                "who",
                answers(
                        "who",
                        Arrays.asList(ForWhom.values()),
                        visit.matter().who(),
                        who -> who == ForWhom.MYSELF ? Icon.PERSON : Icon.PEOPLE,
                        visit.matter()::of));
    }

    private Page came() {
        return page(
                "came",
                answers(
                        "came",
                        Arrays.asList(Came.values()),
                        visit.matter().came(),
                        came ->
                                switch (came) {
                                    case LETTER -> Icon.PROOF;
                                    case EMAIL -> Icon.MAIL;
                                    case NOTHING -> Icon.CLOSE;
                                },
                        visit.matter()::by));
    }

    private <E extends Enum<E>> Page choice(
            String key, List<E> choices, @Nullable E given, Icon icon, Function<E, Matter> answer) {
        return page(key, answers(key, choices, given, choice -> icon, answer));
    }

    private <E extends Enum<E>> Answers answers(
            String key,
            List<E> choices,
            @Nullable E given,
            Function<E, Icon> icon,
            Function<E, Matter> answer) {
        var answers = new Answers();
        for (var choice : choices) {
            var id = key + "-" + Texts.word(choice);
            answers.add(
                    id,
                    icon.apply(choice),
                    tongue.of(key, choice),
                    () -> say(answer.apply(choice)));
        }
        return given == null ? answers : answers.given(key + "-" + Texts.word(given));
    }

    /** A page of the way, with its question and the line below it. */
    Page page(String key, Node... body) {
        var place = tongue.get("visit.place", visit.place(), visit.length());
        var nodes = new ArrayList<Node>();
        var why = tongue.get(key + ".why");
        if (!why.isEmpty()) {
            nodes.add(Labels.of(why, "reading"));
        }
        nodes.addAll(List.of(body));
        return new Page(place, tongue.get(key + ".title"), nodes.toArray(Node[]::new));
    }

    /** The ways that every step has: to leave it out, and back. */
    private Page ways(Page page) {
        if (visit.step().asks()) {
            page.ways(skip());
        }
        if (visit.canGoBack()) {
            page.ways(back());
        }
        return page;
    }

    private Button skip() {
        var skip = Buttons.secondary(Icon.NEXT, tongue.get("visit.skip"), this::skipIt);
        skip.setId("skip");
        return skip;
    }

    Button back() {
        var back = Buttons.secondary(Icon.BACK, tongue.get("visit.back"), this::goBack);
        back.setId("back");
        return back;
    }

    /** The button that leads on where nothing is asked. */
    Button next() {
        var next = Buttons.primary(Icon.NEXT, tongue.get("visit.next"), () -> say(visit.matter()));
        next.setId("next");
        return next;
    }

    /** What was said; on to the next question. */
    void say(Matter said) {
        go(visit.on(said));
    }

    private void skipIt() {
        secrets.drop(number(), visit.step());
        go(visit.skip());
    }

    private void go(Visit next) {
        secrets.dropOutdated(number(), visit.matter(), next.matter());
        visit = next;
        show();
    }

    private void goBack() {
        var before = visit.back();
        if (before.settled().size() < number()) {
            secrets.dropAll(number());
            told.remove(number());
        }
        visit = before;
        show();
    }

    /** Begins with another person of the household. */
    void another() {
        visit = visit.another();
        show();
    }

    /** Something happened that is counted. */
    void count(Counted what) {
        happened.add(what);
    }

    /**
     * The visit is over: what is counted of it, and nothing of it is left.
     *
     * @param how finished or abandoned
     */
    List<Counted> end(Counted how) {
        var counted = new ArrayList<>(happened);
        counted.add(Counted.VISITS);
        counted.add(how);
        var matters = visit.all();
        for (var i : told) {
            counted.add(kiosk.outlook(matters.get(i)).counted());
            var way = matters.get(i).way();
            if (way != null) {
                counted.add(way == Channel.Kind.PHONE ? Counted.BY_PHONE : Counted.ONLINE);
            }
        }
        forget();
        return counted;
    }

    /** Wipes what can be wiped and lets go of the rest. */
    void forget() {
        secrets.wipe();
        happened.clear();
        told.clear();
        visit = Visit.begin();
    }

    /** Whether nothing of a visitor is in it. */
    boolean isPristine() {
        return secrets.isEmpty() && visit.equals(Visit.begin());
    }
}
