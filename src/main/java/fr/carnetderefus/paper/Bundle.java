package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.FileNames;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of a dossier, numbered in the order of the people.
 *
 * @param people whose dossier it is, in their order
 */
record Bundle(List<PersonFile> people, List<Numbered> documents) {
    /** Names of files sort as their numbers do. */
    private static final int LEAST_DIGITS = 3;

    /**
     * A document.
     *
     * @param number from 1
     * @param attached the name of its original in the dossier
     */
    record Numbered(int number, Person person, FiledProof proof, String attached) {}

    static Bundle of(FileProof proofs, List<PersonFile> people) {
        var all = people.stream().flatMap(p -> proofs.of(p).stream()).toList();
        var digits = Math.max(LEAST_DIGITS, Integer.toString(all.size()).length());
        var documents = new ArrayList<Numbered>();
        for (var filed : all) {
            var number = documents.size() + 1;
            documents.add(
                    new Numbered(
                            number,
                            filed.person(),
                            filed.proof(),
                            name(number, digits, filed.proof().name())));
        }
        return new Bundle(people, documents);
    }

    /** The number makes it unlike any other, and no letter of it is written two ways. */
    private static String name(int number, int digits, String original) {
        return ("%0" + digits + "d-%s").formatted(number, FileNames.plain(original));
    }

    Manifest manifest() {
        return new Manifest(
                documents.stream()
                        .map(d -> new Manifest.Line(d.proof().sha256(), d.attached()))
                        .toList());
    }

    /** The numbers by the documents' ids. */
    Map<String, Integer> numbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        documents.forEach(d -> numbers.put(d.proof().id(), d.number()));
        return numbers;
    }
}
