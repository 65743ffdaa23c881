package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.FileProof.Incoming;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What is written in a document finds it, whatever its accents and however much was typed. */
class SearchProofsTest {
    private Register register;
    private Person marie;
    private SearchProofs search;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(Clock.systemUTC()).inMemory();
        marie = Marie.in(register);
        search = new SearchProofs(register, filed -> "lu dans l’enfant");
    }

    @AfterEach
    void end() {
        search.close();
        register.close();
    }

    private String file(String text) throws Exception {
        var bytes = ("%PDF-1.4 " + text).getBytes(StandardCharsets.UTF_8);
        var incoming =
                new Incoming(bytes, 1, "Reçu_2026.pdf", "", "", text, DocumentKind.PROOF, null);
        return new FileProof(register).fileUnder(List.of(marie.id()), incoming).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "prefecture, true",
        "PRÉFECT, true",
        "oeuvre, true",
        "l’Œuvre sociale, true",
        "sociale préf, true",
        "fecture, false",
        "marie oeuv, true",
        "recu 2026, true",
        "\"a* OR b\", false",
        "NOT, false",
    })
    void beginningsOfWordsFindIt(String query, boolean found) throws Exception {
        var id = file("La Préfecture, œuvre sociale");
        search.update(() -> false);
        assertEquals(found ? Set.of(id) : Set.of(), search.find(query));
    }

    @Test
    void whatIsUndoneIsNoLongerFoundAndANewNameIs() throws Exception {
        var undo = UndoStep.fromNow(register);
        file("Avis de passage");
        search.update(() -> false);
        assertEquals(1, search.find("passage").size());
        undo.undo();
        search.update(() -> false);
        assertEquals(Set.of(), search.find("passage"));
        undo.redo();
        search.update(() -> false);
        assertEquals(1, search.find("passage").size());
    }

    @Test
    void whatHasNoTextKeptIsRead() throws Exception {
        file("");
        search.update(() -> false);
        assertEquals(1, search.find("enfant").size());
    }
}
