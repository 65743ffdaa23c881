package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FindView;
import fr.carnetderefus.register.FindView.View;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.text.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A view of people that a command is about: one of the program's, or one kept in the carnet. */
final class Views {
    /** The words are those of the program's; the others only the open carnet knows. */
    static final Param VIEW = Param.choice("view", Selection.values());

    private Views() {}

    /** The view that was given; empty where none was. */
    static Optional<View> given(Call call, Register register)
            throws CarnetException, RefusedException {
        var name = call.given().text(VIEW);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(named(call, register, name.get().strip()));
    }

    private static View named(Call call, Register register, String name)
            throws CarnetException, RefusedException {
        var find = new FindView(register);
        var view = find.find(name);
        if (view.isPresent()) {
            return view.get();
        }
        var known =
                Arrays.stream(Selection.values())
                        .map(Selection::id)
                        .collect(Collectors.joining(", "));
        var own = find.own();
        throw own.isEmpty()
                ? new RefusedException("cli.refused.no-view", known)
                : new RefusedException(
                        "cli.refused.no-view-own",
                        known,
                        own.stream()
                                .map(each -> call.texts().get("cli.quoted", each))
                                .collect(Collectors.joining(", ")));
    }

    /** Those in a view; to do something with nobody is refused. */
    static List<Standing> somebody(Call call, Survey survey, View view) throws RefusedException {
        var rows = view.rows(survey);
        if (rows.isEmpty()) {
            throw new RefusedException("cli.refused.nobody-in-view", name(call.texts(), view));
        }
        return rows;
    }

    /** What a view is called by whoever reads. */
    static String name(Texts texts, View view) {
        return view.own().isEmpty() ? texts.of("selection", view.selection()) : view.own();
    }
}
