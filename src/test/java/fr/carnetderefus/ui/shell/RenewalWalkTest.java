package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.text.MeasureWords;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Objects;

/** A measure is over, ends soon or begins later: it is said, and the way on is one button away. */
class RenewalWalkTest extends OpenWindow {
    private static final LocalDate PAST = LocalDate.of(2026, 5, 3);

    private void begin(
            String language,
            Settings.Light light,
            int percent,
            @Nullable LocalDate start,
            @Nullable LocalDate end)
            throws Exception {
        var register = family();
        act(() ->
                shell.change(
                        s -> s.withLanguage(language).withLight(light).withTextPercent(percent)));
        var odette = person("Odette");
        var by = Objects.requireNonNull(odette.representation()).by();
        new AddPerson(register)
                .amend(
                        odette.under(
                                new Representation(
                                        by,
                                        Ground.TUTELLE,
                                        Extent.REPRESENTATION,
                                        "RG 21/00417",
                                        "Tribunal judiciaire de Lyon",
                                        start,
                                        end)));
        go(new Place.OnePerson(id("Odette")));
    }

    private Representation measure() {
        return Objects.requireNonNull(person("Odette").representation());
    }

    private String says(String key, Object... args) {
        return Hand.plain(shell.texts().get(key, args));
    }

    private String notInForce() {
        var words = new MeasureWords(shell.texts());
        return Hand.plain(words.notInForce(person("Odette"), shell.desk().today()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 100", "en, DARK, 100", "fr, DARK, 200"})
    void aMeasureThatIsOverIsRenewedFromThePersonsPage(
            String language, Settings.Light light, int percent) throws Exception {
        begin(language, light, percent, LocalDate.of(2021, 5, 3), PAST);
        var name = language + (percent == 100 ? "" : "-" + percent);
        var over = notInForce();
        hand.sees(over);
        hand.waitFor("renew");
        hand.picture("renewal-over-" + name);
        hand.click("renew");
        hand.waitFor("renewal-save");
        assertEquals("renewal-decided", focused().getId());
        hand.picture("renewal-sheet-" + name);
        hand.click("renewal-save");
        hand.sees(says("said-on.missing"));
        assertEquals("renewal-decided", focused().getId());
        hand.type("renewal-decided", "12/4/2026");
        hand.type("renewal-until", "3/5/2021");
        hand.click("renewal-save");
        hand.sees(says("error.measure-ends-before-start"));
        assertEquals("renewal-until", focused().getId());
        hand.type("renewal-until", "3/5/2026");
        hand.click("renewal-save");
        hand.sees(says("renewal.again"));
        hand.picture("renewal-doubt-" + name);
        hand.type("renewal-until", "3/5/2031");
        hand.seesNot(says("renewal.again"));
        hand.type("renewal-reference", "RG 26/00112");
        hand.click("renewal-save");
        hand.seesNot(over);
        settle();
        assertEquals(LocalDate.of(2031, 5, 3), measure().end());
        assertEquals("RG 26/00112", measure().reference());
        assertEquals("Tribunal judiciaire de Lyon", measure().court());
        var renewal = shell.desk().register().person(id("Odette")).renewals().getFirst();
        assertEquals(LocalDate.of(2026, 4, 12), renewal.day());
        hand.sees(says("measure.renewed.paper"));
        hand.sees(Hand.plain(new MeasureWords(shell.texts()).renewal(renewal)));
        hand.picture("renewal-noted-" + name);
        hand.click("history");
        hand.sees(
                says(
                        "history.measure-renewed.to",
                        shell.texts().days().day(LocalDate.of(2031, 5, 3))));
        hand.picture("renewal-history-" + name);
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees(over);
        assertEquals(PAST, measure().end());
    }

    @Test
    void whatIsOddIsTakenOnceItWasLookedAt() throws Exception {
        begin("fr", Settings.Light.LIGHT, 100, null, PAST);
        hand.click("renew");
        hand.type("renewal-decided", "12/4/2026");
        hand.press(KeyCode.TAB);
        hand.click("renewal-save");
        hand.sees(says("renewal.doubt.no-end"));
        hand.choose("renewal-extent", says("extent.goods"));
        hand.click("renewal-save");
        hand.sees(says("renewal.doubt.no-end"));
        hand.click("renewal-save");
        hand.seesNot("renewal-save");
        settle();
        var renewal = shell.desk().register().person(id("Odette")).renewals().getFirst();
        assertEquals(new Entry.MeasureRenewed(null, "", "", Extent.GOODS), renewal.renewed());
    }

    @ParameterizedTest
    @CsvSource({"fr, DARK", "en, LIGHT"})
    void aMeasureThatBeginsLaterLeadsToItsDates(String language, Settings.Light light)
            throws Exception {
        begin(language, light, 100, LocalDate.of(2027, 1, 1), LocalDate.of(2032, 1, 1));
        hand.sees(notInForce());
        hand.waitFor("measure-dates");
        hand.picture("renewal-not-yet-" + language);
        hand.click("measure-dates");
        hand.waitFor("measure-start");
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 100", "en, DARK, 200"})
    void whoeverIsGuidedThroughTheRefusalIsToldAndMayNoteTheRenewalThere(
            String language, Settings.Light light, int percent) throws Exception {
        begin(language, light, percent, null, PAST);
        var over = notInForce();
        go(new Place.Refusal(CaseKey.first(id("Odette"))));
        hand.sees(over);
        hand.waitFor("way");
        hand.picture("renewal-refusal-" + language);
        hand.click("renew");
        hand.type("renewal-decided", "12/4/2026");
        hand.type("renewal-until", "3/5/2031");
        hand.click("renewal-save");
        hand.seesNot(over);
        hand.waitFor("way");
    }

    @Test
    void whoeverCallsForSeveralIsTold() throws Exception {
        begin("fr", Settings.Light.LIGHT, 100, LocalDate.of(2027, 1, 1), null);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        hand.click("call-round");
        hand.sees(notInForce());
        hand.picture("renewal-round");
        hand.click("measure-dates");
        hand.waitFor("measure-start");
    }

    @Test
    void whatIsHalfTypedComesBackAfterALock() throws Exception {
        familyOnDisk();
        go(new Place.OnePerson(id("Odette")));
        hand.click("renew");
        hand.type("renewal-until", "3/5/2031");
        hand.type("renewal-decided", "12/4/2026");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        unlock(PASSPHRASE);
        hand.waitFor("renewal-save");
        assertEquals("12/4/2026", typed("renewal-decided"));
        assertEquals("3/5/2031", typed("renewal-until"));
        hand.click("renewal-save");
        hand.seesNot(says("renewal.save"));
        settle();
        assertEquals(LocalDate.of(2031, 5, 3), measure().end());
    }

    @Test
    void aMeasureThatEndsSoonSaysSoOnItsSheetAlone() throws Exception {
        begin("fr", Settings.Light.LIGHT, 100, null, LocalDate.of(2027, 1, 4));
        var ends = says("concern.measure-ends.ahead", "Odette", "4 janvier 2027");
        hand.sees(ends);
        assertEquals(2, hand.text().split(ends, -1).length, "said once");
        hand.picture("renewal-soon");
    }
}
