package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.RenewalDoubt;
import fr.carnetderefus.register.RenewMeasure;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.SheetName;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.TextLineField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks what a decision says that renewed the measure of a person. */
public final class RenewalSheet {
    private final Desk desk;
    private final Texts texts;
    private final Person person;
    private final Representation measure;
    private final SaidOn decided;
    private final DateField until;
    private final TextLineField reference;
    private final TextLineField court;
    private final ChoiceField<Extent> extent;
    // what was asked about once: whoever sends the same again has looked
    private @Nullable Decision confirmed;

    /** What was typed. */
    private record Decision(LocalDate day, Entry.MeasureRenewed says) {}

    private RenewalSheet(Desk desk, Person person, Representation measure) {
        this.desk = desk;
        this.texts = desk.texts();
        this.person = person;
        this.measure = measure;
        decided = SaidOn.blank(desk, "renewal-decided", texts.get("renewal.decided"));
        until = desk.dateField(texts.get("renewal.until"));
        until.control().setId("renewal-until");
        var end = measure.end();
        until.hint(
                end == null
                        ? texts.get("renewal.until-hint")
                        : texts.get("renewal.until-hint-before", texts.days().day(end)));
        until.onChange(until::clearMessage);
        reference = line("reference", measure.reference());
        court = line("court", measure.court());
        extent =
                new ChoiceField<>(
                        texts.get("person-form.extent"),
                        texts.get("person-form.choose"),
                        List.of(Extent.values()),
                        e -> texts.of("extent", e));
        extent.control().setId("renewal-extent");
        extent.setValue(measure.extent());
        // of a curatelle, a sauvegarde and a child's guardian it changes nothing here
        Presence.set(
                extent,
                Reach.of(person.kind(), measure.ground(), Extent.UNKNOWN) == Reach.IF_WRITTEN);
    }

    private TextLineField line(String key, String now) {
        var field = new TextLineField(texts.get("renewal." + key));
        field.control().setId("renewal-" + key);
        field.marker(texts.get("field.optional"));
        field.hint(
                now.isEmpty()
                        ? texts.get("renewal." + key + "-hint")
                        : texts.get("renewal.as-before", now));
        return field;
    }

    /** Asks, over the screen; does nothing where the person is under no measure any more. */
    public static void ask(Desk desk, PersonId about) {
        var file = desk.register().state().people().get(about);
        var measure = file == null ? null : file.person().representation();
        if (file != null && measure != null && measure.ground().isMeasure()) {
            new RenewalSheet(desk, file.person(), measure).ask();
        }
    }

    private void ask() {
        var sheet =
                new DialogSheet(
                        texts.get("renewal.title", person.names().given()),
                        decided.field(),
                        until,
                        reference,
                        court,
                        extent);
        var save = Buttons.primary(texts.get("renewal.save"), () -> save(sheet));
        save.setId("renewal-save");
        sheet.keptAs(new SheetName(SheetName.What.RENEWAL, CaseKey.first(person.id())).text());
        desk.ask(sheet.answers(save, Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }

    private void save(DialogSheet sheet) {
        decision()
                .filter(this::isClear)
                .ifPresent(decision -> {
                    sheet.close();
                    desk.apply(
                            () ->
                                    new RenewMeasure(desk.register())
                                            .renew(person.id(), decision.day(), decision.says()),
                            texts.get("renewal.said"),
                            () -> {});
                });
    }

    /** Empty where something is missing or cannot be, which is then said in its place. */
    private Optional<Decision> decision() {
        var day = decided.day();
        var end = until.value();
        if (end == null && !until.isBlank()) {
            complain("renewal.until-unreadable", day.isPresent());
            return Optional.empty();
        }
        if (day.isEmpty()) {
            return Optional.empty();
        }
        var chosen = Objects.requireNonNullElse(extent.value(), measure.extent());
        var says =
                new Entry.MeasureRenewed(
                        end,
                        Objects.requireNonNullElse(reference.value(), ""),
                        Objects.requireNonNullElse(court.value(), ""),
                        chosen == measure.extent() ? null : chosen);
        if (says.after(measure).endsBeforeStart()) {
            complain("error.measure-ends-before-start", true);
            return Optional.empty();
        }
        return Optional.of(new Decision(day.get(), says));
    }

    private void complain(String key, boolean first) {
        until.error(texts.get(key));
        if (first) {
            until.focus();
        }
    }

    /** Asks once about what is odd. */
    private boolean isClear(Decision decision) {
        var doubts = RenewalDoubt.of(measure, decision.day(), decision.says());
        if (doubts.isEmpty() || decision.equals(confirmed)) {
            return true;
        }
        confirmed = decision;
        var odd = new MeasureWords(texts).doubt(doubts.getFirst(), measure);
        until.warning(texts.get("sentences", odd, texts.get("renewal.again")));
        until.focus();
        return false;
    }
}
