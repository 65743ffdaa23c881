package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.register.SignedRules;
import fr.carnetderefus.ui.parts.PageScroll;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Newer rules on a stick: shown, then taken or left. */
class NewRulesTest extends OpenWindow {
    private static final Place BACK = new Place.Welcome();

    private int weeks() {
        return shell.carnets().procedure().delay().weeks();
    }

    private Path newer() {
        return SignedRules.write(
                folder.resolve("2027-01.regles"),
                json -> {
                    SignedRules.eightWeeks(json);
                    var sources = new ArrayList<Object>();
                    ((List<?>) Objects.requireNonNull(json.get("sources")))
                            .forEach(s -> sources.add(Objects.requireNonNull(s)));
                    sources.add(
                            Map.of(
                                    "id",
                                    "csp-2027",
                                    "title",
                                    Map.of("fr", "Décret de janvier 2027", "en", "Decree of 2027"),
                                    "reference",
                                    "un décret inventé",
                                    "checked",
                                    "2027-01-15"));
                    json.put("sources", sources);
                });
    }

    private void look(Path file) {
        files.give(file);
        go(new Place.About(BACK));
        hand.click("bring-rules");
        settle();
    }

    private PageScroll page() {
        return (PageScroll) Objects.requireNonNull(shell.screen()).node();
    }

    @Test
    void theyServeOnceTaken() {
        look(newer());
        hand.sees("Délai · semaines");
        assertEquals(0, page().getVvalue(), "it is read from its top, whatever is last");
        hand.sees("Décret de janvier 2027");
        hand.picture("new-rules");
        assertEquals(6, weeks());
        hand.click("take-rules");
        assertEquals(8, weeks());
        assertEquals(new Place.About(BACK), shell.place());
        hand.click("drop-rules");
        assertEquals(6, weeks());
    }

    @Test
    void leftTheyChangeNothing() {
        look(newer());
        hand.click("leave-rules");
        assertEquals(6, weeks());
        assertFalse(Files.exists(folder.resolve("rules")));
    }

    /** A carnet that is open keeps its rules; opened again, it tells what moved. */
    @Test
    void anOpenCarnetKeepsItsRules() throws Exception {
        var register = family();
        act(() -> shell.go(new Place.Help(new Place.Home())));
        look(newer());
        hand.click("take-rules");
        assertEquals(6, register.procedure().delay().weeks());
        assertEquals(8, weeks());
    }

    @Test
    void whatIsNoneIsSaid() throws Exception {
        look(Files.writeString(folder.resolve("x.regles"), "nothing"));
        hand.sees("signé");
        hand.clickWords("J’ai compris");
        assertEquals(new Place.About(BACK), shell.place());
    }
}
