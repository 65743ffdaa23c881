package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.register.PurgeCode;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Offers to destroy a code that nobody asks for any more, once its proof is filed. */
final class SpentCode {
    private final Desk desk;
    private final Texts texts;
    private final CaseFile file;

    SpentCode(Desk desk, CaseFile file) {
        this.desk = desk;
        this.texts = desk.texts();
        this.file = file;
    }

    /** The offer; nothing is seen of it until it is known that there is something to destroy. */
    Node node() {
        var place = new VBox();
        place.setManaged(false);
        place.setVisible(false);
        if (!file.proofs().isEmpty()) {
            // the carnet's file may be busy, so it is not asked while the screen is built
            desk.look(
                    () -> new PurgeCode(desk.register()).isOffered(file),
                    offered -> {
                        if (offered) {
                            place.getChildren().setAll(offer());
                            place.setManaged(true);
                            place.setVisible(true);
                        }
                    },
                    desk::tell);
        }
        return place;
    }

    private Node offer() {
        var purge = Buttons.secondary(Icon.DELETE, texts.get("person.code.purge"), this::ask);
        purge.setId("purge-code");
        return Sheet.titled(
                texts.get("person.code.spent"),
                Labels.of(texts.get("person.code.spent-text"), "reading"),
                new Actions(purge));
    }

    private void ask() {
        var body = new VBox();
        body.getStyleClass().add("gap-2");
        body.getChildren()
                .addAll(
                        Labels.of(texts.get("person.code.gone"), "reading"),
                        Labels.of(texts.get("person.code.backups"), "reading"));
        var sheet = new DialogSheet(texts.get("person.code.title"), body);
        var yes =
                Buttons.primary(
                        texts.get("person.code.purge"),
                        () -> {
                            sheet.close();
                            purge();
                        });
        yes.setId("purge-yes");
        var no = Buttons.quiet(texts.get("action.cancel"), sheet::close);
        desk.ask(sheet.answers(yes, no).startAt(no));
    }

    private void purge() {
        desk.apply(
                () -> {
                    var gone = new PurgeCode(desk.register()).purge(file.key());
                    return new Desk.Told(texts.count("person.code.purged", gone), false);
                },
                () -> {});
    }
}
