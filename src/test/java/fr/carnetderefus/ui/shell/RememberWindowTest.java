package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.RecordNote;
import fr.carnetderefus.register.SetReminder;
import fr.carnetderefus.settings.Settings;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** Notes and reminders at the window, about one person and about several. */
class RememberWindowTest extends OpenWindow {
    private static final LocalDate TODAY_IS = LocalDate.of(2026, 11, 23);

    private PersonFile all(String given) throws Exception {
        return shell.desk().register().person(id(given));
    }

    private void look(String language, Settings.Light light, int percent) {
        act(() ->
                shell.change(
                        s -> s.withLanguage(language).withLight(light).withTextPercent(percent)));
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 100", "en, DARK, 100", "fr, DARK, 200"})
    void aReminderIsSetByKeyboardSeenAndDone(String language, Settings.Light light, int percent)
            throws Exception {
        family();
        look(language, light, percent);
        var texts = shell.texts();
        var name = "-" + language + "-" + percent;
        go(new Place.OnePerson(id("Odette")));
        act(() -> hand.waitFor("add-reminder").requestFocus());
        hand.press(KeyCode.SPACE);
        hand.type("remember-words", "Appeler sa fille");
        hand.press(KeyCode.TAB);
        assertEquals("remember-day", focused().getId());
        hand.click("remember-save");
        hand.sees(Hand.plain(texts.get("said-on.missing")));
        hand.type("remember-day", "22/11/2026");
        hand.click("remember-save");
        hand.sees(Hand.plain(texts.get("remember.in-past")));
        hand.picture("remember-wrong" + name);
        hand.type("remember-day", "23/11/2026");
        hand.click("remember-save");
        hand.sees(Hand.plain(texts.get("notes.today")));
        var open = all("Odette").reminders();
        assertEquals(List.of(TODAY_IS), open.stream().map(r -> r.on()).toList());
        hand.picture("person-reminder" + name);
        act(() -> shell.desk().unsay());
        go(new Place.Home());
        hand.picture("home-reminder" + name);
        hand.click("recall-" + open.getFirst().id());
        hand.click("done-" + open.getFirst().id());
        hand.seesNot(Hand.plain(texts.get("notes.today")));
        assertEquals(List.of(), all("Odette").reminders());
        hand.click("take-back");
        hand.sees(Hand.plain(texts.get("notes.today")));
        assertEquals(open, all("Odette").reminders());
    }

    @Test
    void aNoteStandsOnThePageAndInTheHistory() throws Exception {
        var verb = new SetReminder(family());
        verb.set(List.of(id("Odette")), TODAY_IS, "Appeler");
        verb.done(id("Odette"), all("Odette").reminders().getFirst().id());
        go(new Place.OnePerson(id("Odette")));
        hand.click("add-note");
        hand.click("remember-save");
        hand.sees("Écrivez la note.");
        hand.type("remember-words", "x".repeat(RecordNote.MOST_CHARACTERS + 1));
        hand.click("remember-save");
        hand.sees("C’est trop long.");
        hand.type("remember-words", "Visite, brochure laissée");
        hand.click("remember-save");
        hand.sees("Note du 23 novembre 2026");
        assertEquals(
                new Entry.NoteMade("Visite, brochure laissée"),
                all("Odette").history().getLast().entry());
        hand.click("history");
        hand.sees("Note : Visite, brochure laissée");
        hand.sees("Rappel mis au 23 novembre 2026 : Appeler");
        hand.sees("Rappel fait : Appeler");
        hand.picture("person-note");
    }

    @Test
    void whatIsHalfWrittenComesBackAfterALock() throws Exception {
        familyOnDisk();
        go(new Place.OnePerson(id("Odette")));
        hand.click("add-reminder");
        hand.type("remember-words", "Appeler");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        unlock(PASSPHRASE);
        hand.waitFor("remember-save");
        assertEquals("Appeler", typed("remember-words"));
    }

    @SuppressWarnings("unchecked") // the table of people
    private TableView<Standing> table() {
        return (TableView<Standing>) hand.waitFor("people");
    }

    @SuppressWarnings("unchecked") // the box of the views
    private ComboBox<Selection> view() {
        return (ComboBox<Selection>) hand.waitFor("view");
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 100", "en, DARK, 100", "fr, LIGHT, 200"})
    void severalAreNotedInOneStepThatIsUndoneAsOne(
            String language, Settings.Light light, int percent) throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 60);
        act(() -> shell.enter(register));
        look(language, light, percent);
        var name = "-" + language + "-" + percent;
        var texts = shell.texts();
        act(() -> table().getSelectionModel().selectRange(0, 3));
        var chosen = List.copyOf(table().getSelectionModel().getSelectedItems());
        hand.picture("crowd-chosen" + name);
        hand.click("note-for-several");
        hand.sees(Hand.plain(texts.count("remember.people", 3)));
        hand.type("remember-words", "Relancer la CPAM");
        hand.picture("crowd-remember" + name);
        hand.click("remember-save");
        hand.seesNot(Hand.plain(texts.get("remember.where")));
        for (var standing : chosen) {
            var file = register.person(standing.person().id());
            assertEquals(new Entry.NoteMade("Relancer la CPAM"), file.history().getLast().entry());
        }
        act(() -> shell.desk().unsay()); // in large letters it covers the buttons
        act(() -> table().getSelectionModel().selectRange(0, 3));
        hand.click("note-for-several");
        hand.type("remember-day", "23/11/2026");
        hand.click("remember-save");
        hand.seesNot(Hand.plain(texts.get("remember.where")));
        settle();
        assertEquals(3, shell.desk().survey().rows(Selection.REMINDER_DUE).size());
        hand.picture("crowd-reminders" + name);
        hand.click("take-back");
        settle();
        assertEquals(0, shell.desk().survey().rows(Selection.REMINDER_DUE).size());
        for (var standing : chosen) {
            var file = register.person(standing.person().id());
            assertEquals(new Entry.NoteMade("Relancer la CPAM"), file.history().getLast().entry());
        }
    }

    @Test
    void thoseWhoseReminderIsDueAreAView() throws Exception {
        var register = carnets.inMemory();
        var ids = Crowd.fill(register, 60);
        new SetReminder(register).set(ids.subList(0, 2), TODAY_IS, "Revoir");
        new SetReminder(register).set(ids.subList(2, 9), TODAY_IS.plusDays(1), "");
        act(() -> shell.enter(register));
        act(() -> view().setValue(Selection.REMINDER_DUE));
        assertEquals(2, table().getItems().size());
        hand.sees("Rappels : 2");
        go(new Place.Calendar());
        hand.sees("Rappel : Revoir");
        hand.picture("calendar-reminders");
    }
}
