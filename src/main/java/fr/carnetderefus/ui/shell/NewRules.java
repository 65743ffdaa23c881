package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.register.BringRules;
import fr.carnetderefus.register.BringRules.Newer;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.help.NewRulesView;

import java.time.LocalDate;
import java.util.List;

/** Rules that come on a stick, since the program fetches none: looked at, then taken or left. */
record NewRules(Shell shell) {

    /** Asks for a file and shows what it says otherwise. */
    void bring(Place back) {
        try {
            // said before a file is asked for: none would do
            shell.surroundings().rules().requireSigner();
        } catch (CarnetException e) {
            shell.fail(e);
            return;
        }
        var today = LocalDate.now(shell.carnets().clock());
        shell.picker()
                .rules(shell.texts().get("rules.choose"))
                .ifPresent(file ->
                        shell.background()
                                .start(
                                        progress -> bringing().look(file, today),
                                        newer -> shell.go(new Place.NewRules(newer, back)),
                                        shell::fail));
    }

    private BringRules bringing() {
        return new BringRules(shell.surroundings().rules());
    }

    Screen screen(Newer newer, Place back) {
        return new NewRulesView(
                shell.texts(),
                newer,
                new NewRulesView.Exits() {
                    @Override
                    public void leave() {
                        shell.go(back);
                    }

                    @Override
                    public void take(Newer taken) {
                        change(() -> bringing().take(taken), "rules.newer.taken", back);
                    }
                });
    }

    /** The procedures whose rules in force were brought. */
    List<String> brought() {
        var kept = shell.surroundings().rules();
        return shell.carnets().procedures().all().stream()
                .filter(kept::isBrought)
                .map(Procedure::id)
                .toList();
    }

    /** Goes back to the program's own rules of procedures. */
    void drop(List<String> procedures, Place back) {
        change(
                () -> {
                    var kept = shell.surroundings().rules();
                    for (var procedure : procedures) {
                        kept.drop(procedure);
                    }
                    return kept.procedures();
                },
                "rules.dropped",
                back);
    }

    /** Makes the rules that carnets have from now on. */
    private interface Change {
        Procedures make() throws CarnetException;
    }

    private void change(Change change, String said, Place back) {
        shell.background()
                .start(
                        progress -> change.make(),
                        rules -> {
                            shell.under(rules);
                            shell.go(back);
                            shell.say(shell.texts().get(said));
                        },
                        shell::fail);
    }
}
