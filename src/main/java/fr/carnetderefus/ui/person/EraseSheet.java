package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.Backup;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Drives;
import fr.carnetderefus.register.ErasePerson;
import fr.carnetderefus.register.ListHolders;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.layout.VBox;

import java.util.List;

/**
 * Asks whether a person is to be erased for good: says what would be gone, what stays and which
 * backups still hold them, and wants the given name typed, since nothing brings it back.
 */
final class EraseSheet {
    private final Desk desk;
    private final Texts texts;
    private final PersonId id;
    private final Runnable gone;

    /**
     * The question about a person.
     *
     * @param gone what is done once they are erased
     */
    EraseSheet(Desk desk, PersonId id, Runnable gone) {
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.gone = gone;
    }

    /** What is known before it is asked; the backups are those in the folders they go to. */
    private record Found(ErasePerson.Look look, List<Backup> backups) {}

    void ask() {
        desk.work(this::find, this::ask, desk::tell);
    }

    private Found find() throws CarnetException {
        var register = desk.register();
        var look = new ErasePerson(register).look(id);
        var names = Texts.inEach("backup.folder-name");
        var places = ListHolders.places(register, Drives.ofSystem(), names);
        return new Found(look, ListHolders.of(register).of(id, places));
    }

    private void ask(Found found) {
        var look = found.look();
        var typed = new TextLineField(texts.get("person.erase.type", look.given()));
        typed.control().setId("erase-name");
        var body = new VBox();
        body.getStyleClass().add("gap-2");
        body.getChildren()
                .addAll(
                        Labels.of(
                                texts.get("person.erase.gone", look.entries(), look.documents()),
                                "reading"),
                        Labels.of(texts.get("person.erase.stays"), "reading"),
                        new Notice(Notice.Kind.SOON, "", backups(found.backups())),
                        typed);
        var sheet = new DialogSheet(texts.get("person.erase.title", look.name()), body);
        var erase =
                Buttons.primary(
                        texts.get("person.erase.yes"),
                        () -> {
                            var name = typed.value();
                            if (name == null || !name.equalsIgnoreCase(look.given())) {
                                typed.error(texts.get("person.erase.mistyped", look.given()));
                                typed.focus();
                                return;
                            }
                            sheet.close();
                            erase();
                        });
        erase.setId("erase-yes");
        var cancel = Buttons.quiet(texts.get("action.cancel"), sheet::close);
        cancel.setId("erase-no");
        desk.ask(sheet.answers(erase, cancel).startAt(cancel));
    }

    private String backups(List<Backup> backups) {
        if (backups.isEmpty()) {
            return texts.get("person.erase.elsewhere");
        }
        var names =
                backups.stream()
                        .map(backup -> String.valueOf(backup.file().getFileName()))
                        .toList();
        return texts.get("person.erase.backups", backups.size(), texts.list(names));
    }

    private void erase() {
        desk.apply(
                () -> {
                    var compacted = new ErasePerson(desk.register()).erase(id);
                    var key = compacted ? "person.erase.done" : "person.erase.done-later";
                    return new Desk.Told(texts.get(key), false);
                },
                () -> {
                    desk.firstPages().forget();
                    // what was written in their documents is in the index still
                    desk.bringSearchUpToDate(() -> {});
                    desk.forgetDone();
                    gone.run();
                });
    }
}
