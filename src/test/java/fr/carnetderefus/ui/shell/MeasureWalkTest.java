package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.ui.parts.PageScroll;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Objects;

/** A measure is entered, and the page of the person says what it lets its holder do. */
class MeasureWalkTest extends OpenWindow {

    private void begin(String language, Settings.Light light) throws Exception {
        family();
        act(() -> shell.change(s -> s.withLanguage(language).withLight(light)));
    }

    private Representation measure() {
        return Objects.requireNonNull(person("Odette").representation());
    }

    private String said() {
        return Hand.plain(new MeasureWords(shell.texts()).reach(person("Odette")));
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT", "en, DARK"})
    void whatTheDecisionSaysIsEnteredAndWhatItAllowsIsSaid(String language, Settings.Light light)
            throws Exception {
        begin(language, light);
        var texts = shell.texts();
        go(new Place.OnePerson(id("Odette")));
        hand.sees(said());
        hand.picture("measure-guardian-" + language);
        go(Place.Edit.of(id("Odette")));
        hand.choose("extent", Hand.plain(texts.of("extent", Extent.UNKNOWN)));
        hand.picture("measure-form-" + language);
        hand.type("court", "Tribunal judiciaire de Lyon");
        hand.type("reference", "RG 21/00417");
        hand.type("measure-start", "4/3/2027");
        hand.type("measure-end", "4/3/2027");
        hand.click("save");
        hand.sees(Hand.plain(texts.get("error.measure-ends-before-start")));
        assertEquals("measure-end", focused().getId());
        hand.picture("measure-form-wrong-" + language);
        hand.type("measure-start", "4/3/2022");
        hand.seesNot(Hand.plain(texts.get("error.measure-ends-before-start")));
        hand.click("save");
        hand.waitFor("note-extent");
        assertEquals(
                new Representation(
                        measure().by(),
                        Ground.TUTELLE,
                        Extent.UNKNOWN,
                        "RG 21/00417",
                        "Tribunal judiciaire de Lyon",
                        LocalDate.of(2022, 3, 4),
                        LocalDate.of(2027, 3, 4)),
                measure());
        hand.sees(said());
        hand.picture("measure-if-written-" + language);
        hand.click("note-extent");
        hand.choose("extent", Hand.plain(texts.of("extent", Extent.GOODS)));
        hand.sees(
                Hand.plain(
                        texts.get("measure.reach.goods-only", texts.get("measure.this-person"))));
        hand.picture("measure-form-goods-" + language);
        hand.click("save");
        hand.waitFor("stuck");
        hand.sees(said());
        hand.picture("measure-goods-" + language);
        assertEquals(Extent.GOODS, measure().extent());
    }

    @ParameterizedTest
    @CsvSource({"fr, DARK", "en, LIGHT"})
    void theirViewAndTheInformationGivenHaveTheDayTheyWereSaid(
            String language, Settings.Light light) throws Exception {
        begin(language, light);
        var texts = shell.texts();
        go(new Place.OnePerson(id("Odette")));
        hand.click("positions");
        hand.click("position-person");
        hand.segment("position", texts.of("position", Entry.Position.AGREES));
        hand.type("position-day", "30/11/2026");
        hand.click("position-save");
        hand.sees(Hand.plain(texts.get("said-on.in-future")));
        hand.picture("position-wrong-" + language);
        hand.type("position-day", "2/11/2026");
        hand.type("position-words", "Je ne veux pas de ce dossier");
        hand.click("position-save");
        hand.seesNot("position-save");
        settle();
        hand.click("informations");
        hand.click("information-note");
        hand.click("information-save");
        hand.sees(Hand.plain(texts.get("position.missing")));
        hand.segment("information-how", texts.of("information.how", Entry.How.EASY_READ));
        hand.type("information-day", "1/11/2026");
        hand.type("information-words", "Lue ensemble");
        hand.picture("information-" + language);
        hand.click("information-save");
        settle();
        var all = shell.desk().register().person(id("Odette"));
        var position = all.positions().getFirst();
        assertEquals(LocalDate.of(2026, 11, 2), position.day());
        assertEquals("Je ne veux pas de ce dossier", position.taken().words());
        var information = all.informations().getFirst();
        assertEquals(LocalDate.of(2026, 11, 1), information.day());
        assertEquals(
                new Entry.InformationGiven(Entry.How.EASY_READ, "Lue ensemble"),
                information.given());
        go(new Place.OnePerson(id("Odette")));
        hand.click("positions");
        hand.click("informations");
        hand.waitFor("information-note");
        hand.picture("measure-said-" + language);
    }

    @Test
    void aParentIsAskedForNoMeasureAndTheChildsPageHasNone() throws Exception {
        begin("fr", Settings.Light.LIGHT);
        go(new Place.OnePerson(id("Léa")));
        hand.waitFor("positions");
        assertEquals(0, page().getContent().lookupAll("#measure").size());
        assertEquals(0, page().getContent().lookupAll("#informations").size());
    }

    private PageScroll page() {
        return (PageScroll) Objects.requireNonNull(shell.screen()).node();
    }
}
