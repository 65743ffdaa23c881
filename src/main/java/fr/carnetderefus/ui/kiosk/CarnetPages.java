package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.model.visit.Step;
import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.MeasurePassphrase;
import fr.carnetderefus.register.MeasurePassphrase.Level;
import fr.carnetderefus.register.TakeHome;
import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DateReader;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Asks what a carnet needs and a sheet does not: names, days of birth and a passphrase. Then it is
 * written onto the visitor's stick, and nowhere else.
 */
final class CarnetPages {
    private static final int LONGEST = 100;
    private static final int COLUMNS = 21;

    private final VisitFlow flow;
    private final Tongue tongue;
    private final List<TakeHome.Member> members = new ArrayList<>();
    private String given = "";
    private String family = "";

    CarnetPages(VisitFlow flow) {
        this.flow = flow;
        this.tongue = flow.tongue();
    }

    /** Begins with the first person of the visit. */
    void show() {
        members.clear();
        givenName();
    }

    private Matter matter() {
        return flow.visit().all().get(members.size());
    }

    private void givenName() {
        ask(
                "carnet-given",
                new TextField(),
                KeyPad.Kind.NAME,
                typed -> {
                    if (typed.isBlank()) {
                        return tongue.get("carnet.empty");
                    }
                    given = typed.strip();
                    familyName();
                    return "";
                });
    }

    private void familyName() {
        ask(
                "carnet-family",
                new TextField(family), // most of a household bear the same
                KeyPad.Kind.NAME,
                typed -> {
                    if (typed.isBlank()) {
                        return tongue.get("carnet.empty");
                    }
                    family = typed.strip();
                    born();
                    return "";
                });
    }

    private void born() {
        ask(
                "carnet-born",
                new TextField(),
                KeyPad.Kind.DIGITS,
                typed -> {
                    var today = flow.kiosk().today();
                    var day = new DateReader(tongue.locale(), today).read(typed);
                    var fault = fault(day, today);
                    if (fault.isEmpty() && day != null) {
                        members.add(new TakeHome.Member(matter(), Names.of(given, family), day));
                        if (members.size() < flow.visit().all().size()) {
                            givenName();
                        } else {
                            passphrase();
                        }
                    }
                    return fault;
                });
    }

    private String fault(@Nullable LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            return tongue.get("carnet.no-day");
        }
        return matter().who() == ForWhom.CHILD && AddPerson.isLongGrown(day, today)
                ? tongue.get("carnet.no-child")
                : "";
    }

    private void passphrase() {
        ask(
                "carnet-phrase",
                new PasswordField(),
                KeyPad.Kind.PHRASE,
                typed -> {
                    if (typed.isBlank()) {
                        return tongue.get("carnet.empty");
                    }
                    if (MeasurePassphrase.of(typed.toCharArray()).level() == Level.VERY_WEAK) {
                        return tongue.get("carnet.weak");
                    }
                    flow.secrets().keep(0, Step.TAKE, typed);
                    again();
                    return "";
                });
    }

    private void again() {
        ask(
                "carnet-again",
                new PasswordField(),
                KeyPad.Kind.PHRASE,
                typed -> {
                    if (!typed.equals(flow.secrets().reveal(0, Step.TAKE))) {
                        return tongue.get("carnet.differ");
                    }
                    save();
                    return "";
                });
    }

    private void save() {
        var home = new TakeHome(flow.kiosk().carnets());
        var all = List.copyOf(members);
        new OntoStick(
                        flow.kiosk(),
                        tongue.get("stick.title"),
                        tongue.get("carnet.stick"),
                        new OntoStick.Exits(flow::show, () -> flow.count(Counted.SAVED)))
                .show(
                        List.of(onto -> {
                            var file = onto.free("carnet", ".carnet");
                            var phrase = flow.secrets().copy(0, Step.TAKE);
                            try {
                                home.into(file, phrase, all);
                            } finally {
                                Arrays.fill(phrase, '\0');
                            }
                            return String.valueOf(file.getFileName());
                        }));
    }

    /**
     * One thing asked on a screen of its own.
     *
     * @param take takes what was typed and goes on; or says what is wrong with it
     */
    private void ask(String key, TextField entry, KeyPad.Kind keys, Function<String, String> take) {
        entry.setId("entry");
        entry.setPrefColumnCount(COLUMNS);
        entry.getStyleClass().add("entry");
        entry.setAccessibleText(tongue.get(key + ".title"));
        entry.textProperty()
                .subscribe((was, is) -> {
                    if (is.length() > LONGEST) {
                        entry.setText(was);
                    }
                });
        var said = new Said();
        var next =
                Buttons.primary(
                        Icon.NEXT,
                        tongue.get("visit.next"),
                        () -> {
                            var fault = take.apply(entry.getText());
                            if (!fault.isEmpty()) {
                                said.tell(Notice.Kind.ERROR, fault);
                            }
                        });
        next.setId("next");
        entry.setOnAction(e -> next.fire());
        var back = Buttons.secondary(Icon.BACK, tongue.get("visit.back"), flow::show);
        back.setId("back");
        var place =
                members.size() < flow.visit().all().size() && flow.visit().all().size() > 1
                        ? tongue.get("carnet.of", members.size() + 1, flow.visit().all().size())
                        : "";
        flow.kiosk()
                .show(
                        new Page(
                                        place,
                                        tongue.get(key + ".title"),
                                        Labels.of(tongue.get(key + ".why"), "reading"),
                                        flow.kiosk().beside(entry, next),
                                        said,
                                        new KeyPad(keys, entry, tongue))
                                .ways(back)
                                .startAt(entry));
    }
}
