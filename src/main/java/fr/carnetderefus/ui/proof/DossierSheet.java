package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks for whom a dossier is to be made: one person, a household, those shown, or everybody. */
public final class DossierSheet {
    /** For whom; nobody named means everybody. */
    private record Scope(String words, List<PersonId> people) {}

    private DossierSheet() {}

    /**
     * Asks, over the screen.
     *
     * @param shown the people whose documents are on the screen
     * @param chosen hears for whom; nobody named means everybody
     * @param left hears that nobody will be chosen, however the sheet went away
     */
    public static void ask(
            Desk desk, List<PersonId> shown, Consumer<List<PersonId>> chosen, Runnable left) {
        var texts = desk.texts();
        var scopes = scopes(desk, shown);
        var scope = new ChoiceField<>(texts.get("dossier.for"), "", scopes, Scope::words);
        scope.control().setId("dossier-scope");
        scope.setValue(scopes.getFirst());
        var sheet =
                new DialogSheet(
                        texts.get("dossier.title"),
                        Labels.of(texts.get("dossier.text"), "reading"),
                        scope);
        var unanswered =
                sheet.sceneProperty()
                        .subscribe((_, scene) -> {
                            if (scene == null) {
                                left.run();
                            }
                        });
        var make =
                Buttons.primary(
                        Icon.PROOF,
                        texts.get("dossier.make"),
                        () -> {
                            unanswered.unsubscribe();
                            sheet.close();
                            chosen.accept(Objects.requireNonNull(scope.value()).people());
                        });
        make.setId("dossier-make");
        desk.ask(sheet.answers(make, Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }

    private static List<Scope> scopes(Desk desk, List<PersonId> shown) {
        var texts = desk.texts();
        var named = Named.in(desk);
        var all =
                new FileProof(desk.register())
                        .all().stream().map(Filed::person).distinct().toList();
        var scopes = new ArrayList<Scope>();
        if (shown.size() < all.size() && shown.size() > 1) {
            scopes.add(new Scope(texts.count("dossier.shown", shown.size()), shown));
        }
        if (shown.size() == 1) {
            all.stream()
                    .filter(p -> p.id().equals(shown.getFirst()))
                    .forEach(p -> scopes.add(one(named, p)));
        }
        scopes.add(new Scope(texts.get("dossier.everybody"), List.of()));
        households(desk, all, scopes);
        var byName = texts.alphabetical();
        all.stream()
                .sorted((a, b) -> byName.compare(named.familyFirst(a), named.familyFirst(b)))
                .map(p -> one(named, p))
                .filter(s -> !scopes.contains(s))
                .forEach(scopes::add);
        return scopes;
    }

    private static Scope one(Named named, Person person) {
        return new Scope(named.full(person), List.of(person.id()));
    }

    /**
     * The households of which a document is filed, each with all who live in it: whoever has none
     * yet is named in the dossier too, or it would seem that nobody else is concerned.
     */
    private static void households(Desk desk, List<Person> filed, List<Scope> scopes) {
        var texts = desk.texts();
        var everybody =
                desk.register().state().people().values().stream().map(PersonFile::person).toList();
        if (everybody.stream().map(Person::household).distinct().count() < 2) {
            return;
        }
        for (var name : filed.stream().map(Person::household).distinct().sorted().toList()) {
            var theirs = everybody.stream().filter(p -> p.household().equals(name)).toList();
            if (theirs.size() > 1) { // of one alone there is a line with the name below
                scopes.add(
                        new Scope(
                                texts.get("dossier.household", name),
                                theirs.stream().map(Person::id).toList()));
            }
        }
    }
}
