package fr.carnetderefus.text;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.InForce;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.RenewalDoubt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** What a measure of protection is, what it lets its holder do, and which paper shows it. */
public record MeasureWords(Texts texts) {

    /** What it lets its holder do for a person, with the articles; empty where there is none. */
    public String reach(Person person) {
        var representation = person.representation();
        return representation == null
                ? ""
                : reach(
                        Reach.of(person),
                        representation.ground(),
                        person.kind() == PersonKind.CHILD,
                        person.names().given());
    }

    /** The same while it is still being entered, of somebody who need not have a name yet. */
    public String reach(PersonKind kind, Ground ground, Extent extent) {
        return reach(
                Reach.of(kind, ground, extent),
                ground,
                kind == PersonKind.CHILD,
                texts.get("measure.this-person"));
    }

    private String reach(Reach reach, Ground ground, boolean child, String name) {
        return switch (reach) {
            case SELF -> "";
            case GUARDIAN -> texts.get("measure.reach.guardian." + whose(child), name);
            case PERSON ->
                    texts.get(
                            switch (ground) {
                                case CURATELLE, SAUVEGARDE ->
                                        "measure.reach.person." + Texts.word(ground);
                                default -> "measure.reach.person.assistance";
                            },
                            name);
            case GOODS_ONLY -> texts.get("measure.reach.goods-only", name);
            case IF_WRITTEN -> texts.get("measure.reach.if-written." + Texts.word(ground), name);
        };
    }

    private static String whose(boolean child) {
        return child ? "child" : "adult";
    }

    /** The paper that shows it; empty where none is known. */
    public Optional<String> paper(Person person) {
        var representation = person.representation();
        if (representation == null || !representation.ground().isMeasure()) {
            return Optional.empty();
        }
        var ground = representation.ground();
        return switch (Reach.of(person)) {
            case SELF -> Optional.empty();
            case PERSON ->
                    ground == Ground.SAUVEGARDE
                            ? Optional.empty()
                            : Optional.of(
                                    texts.get("measure.paper.request", person.names().given()));
            case GUARDIAN, GOODS_ONLY, IF_WRITTEN -> Optional.of(texts.of("measure.paper", ground));
        };
    }

    /**
     * That it is not in force on a day, and what to do about it; empty where it is, or where there
     * is none.
     */
    public Optional<String> notInForce(Person person, LocalDate day) {
        var measure = person.representation();
        if (measure == null) {
            return Optional.empty();
        }
        var name = person.names().given();
        return switch (InForce.of(measure, day)) {
            case IN_FORCE -> Optional.empty();
            case NOT_YET -> Optional.of(texts.get("measure.not-yet", day(measure.start())));
            case ENDED ->
                    Optional.of(
                            texts.get(
                                    "measure.ended." + whose(person.kind() == PersonKind.CHILD),
                                    day(measure.end()),
                                    name));
        };
    }

    /** How it was renewed, and until when it went before. */
    public String renewal(PersonFile.Renewal renewal) {
        var decided = texts.days().day(renewal.day());
        var end = renewal.before().end();
        return end == null
                ? texts.get("measure.renewed.from", decided)
                : texts.get("measure.renewed.from-to", decided, texts.days().day(end));
    }

    /** What is odd about a renewal. */
    public String doubt(RenewalDoubt doubt, Representation before) {
        return texts.get("renewal.doubt." + Texts.word(doubt), day(before.end()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : texts.days().day(day);
    }

    /** {@code Tutelle · La personne, en représentation · jusqu’au 3 mars 2031}. */
    public String inShort(Representation measure) {
        var parts = new ArrayList<String>();
        parts.add(texts.of("ground", measure.ground()));
        if (measure.extent() != Extent.UNKNOWN) {
            parts.add(texts.of("extent", measure.extent()));
        }
        var start = measure.start();
        var end = measure.end();
        if (start != null && end != null) {
            parts.add(texts.get("measure.from-to", texts.days().day(start), texts.days().day(end)));
        } else if (start != null) {
            parts.add(texts.get("measure.from", texts.days().day(start)));
        } else if (end != null) {
            parts.add(texts.get("measure.to", texts.days().day(end)));
        }
        return String.join(" · ", parts);
    }
}
