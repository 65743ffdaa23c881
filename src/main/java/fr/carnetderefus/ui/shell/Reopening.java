package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.refusal.Entry.Whose;
import fr.carnetderefus.ui.desk.RememberSheet;
import fr.carnetderefus.ui.desk.SheetName;
import fr.carnetderefus.ui.person.InformationSheet;
import fr.carnetderefus.ui.person.PositionSheet;
import fr.carnetderefus.ui.person.RenewalSheet;
import fr.carnetderefus.ui.refusal.RequestSheet;

import java.nio.file.Path;

/** Lays a question over the screen again that stood there when the carnet was locked. */
record Reopening(Shell shell) {

    /** Does nothing where what it was about is gone. */
    void open(SheetName name) {
        if (!shell.screens().guidance().isThere(name.about())) {
            return;
        }
        var standing = shell.screens().guidance().standing(name.about());
        switch (name.what()) {
            case CODE -> shell.screens().doors().noteCode(standing);
            case REQUEST -> RequestSheet.ask(shell.desk(), standing);
            case POSITION ->
                    PositionSheet.ask(
                            shell.desk(), name.about().person(), Whose.valueOf(name.more()));
            case INFORMATION -> InformationSheet.ask(shell.desk(), name.about().person());
            case RENEWAL -> RenewalSheet.ask(shell.desk(), name.about().person());
            case REMEMBER -> RememberSheet.again(shell.desk(), name);
            case FILING -> shell.screens().doors().fileProof(standing, Path.of(name.more()));
        }
    }
}
