package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Pin;
import fr.carnetderefus.register.StaffPin;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The six figures by which staff come in: choosing them, and being asked for them. */
final class PinPages {
    private final Kiosk kiosk;
    private final Texts texts;
    private final PasswordField entry = new PasswordField();
    private final Said said = new Said();
    private char[] first = {};

    PinPages(Kiosk kiosk) {
        this.kiosk = kiosk;
        this.texts = kiosk.tongue().rest();
        entry.setId("pin");
        entry.getStyleClass().add("entry");
        entry.setAccessibleText(texts.get("kiosk.pin.label"));
        entry.textProperty()
                .subscribe((was, is) -> {
                    if (!is.matches("[0-9]{0," + Pin.LENGTH + "}")) {
                        entry.setText(was);
                    }
                });
    }

    /** Staff choose their figures, twice. */
    Page choose(Runnable chosen, @Nullable Runnable back) {
        var go = Buttons.primary(Icon.CHECK, texts.get("kiosk.pin.go"), () -> chose(chosen));
        return page("kiosk.pin.choose", go, back, kiosk.isUnclaimed() ? notForMe() : List.of());
    }

    /** For whoever came here by mistake: what this is, and the way out, before all else. */
    private List<Node> notForMe() {
        var away = Buttons.secondary(Icon.CLOSE, texts.get("kiosk.first.close"), kiosk::closeAsked);
        away.setId("not-for-me");
        return List.of(Labels.of(texts.get("kiosk.first.what"), "lead"), away);
    }

    private void chose(Runnable chosen) {
        var typed = typed();
        var fault = Pin.judge(typed);
        if (fault != Pin.Fault.NONE) {
            said.tell(Notice.Kind.ERROR, texts.of("kiosk.pin.fault", fault));
        } else if (first.length == 0) {
            first = typed;
            said.tell(Notice.Kind.INFO, texts.get("kiosk.pin.again"));
        } else if (!Arrays.equals(first, typed)) {
            forget();
            said.tell(Notice.Kind.ERROR, texts.get("kiosk.pin.differ"));
        } else {
            forget();
            said.tell(Notice.Kind.INFO, texts.get("kiosk.pin.wait"));
            kiosk.work(
                    () -> StaffPin.seal(typed),
                    sealed -> {
                        Arrays.fill(typed, '\0');
                        var before = kiosk.settings();
                        if (kiosk.change(before.withPin(sealed))) {
                            chosen.run();
                        } else {
                            kiosk.change(before); // a code that was there goes on to protect
                            said.tell(Notice.Kind.ERROR, texts.get("kiosk.not-kept"));
                        }
                    },
                    failure -> said.tell(Notice.Kind.ERROR, texts.get("kiosk.failed")));
        }
    }

    /** Staff come in. */
    Page ask(Runnable in, Runnable back) {
        if (kiosk.doorOpens().isEmpty()) {
            waitFor(kiosk.settings().wrongTries()); // tries before the kiosk was started count
        }
        var go = Buttons.primary(Icon.UNLOCK, texts.get("kiosk.pin.open"), () -> tried(in));
        return page("kiosk.pin.ask", go, back, List.of());
    }

    private void tried(Runnable in) {
        if (kiosk.isWorking()) {
            return;
        }
        var left = kiosk.doorOpens().orElseThrow() - kiosk.outside().nanos().getAsLong();
        if (left > 0) {
            var seconds = left / 1_000_000_000 + 1;
            said.tell(Notice.Kind.SOON, texts.count("kiosk.pin.later", seconds));
            return;
        }
        var typed = typed();
        if (typed.length != Pin.LENGTH) {
            said.tell(Notice.Kind.ERROR, texts.of("kiosk.pin.fault", Pin.Fault.LENGTH));
            return; // no try: somebody pressed twice, or has not finished
        }
        said.tell(Notice.Kind.INFO, texts.get("kiosk.pin.wait"));
        var sealed = kiosk.settings().pin();
        // counted before it is judged: whoever pulls the plug meanwhile has had a try
        var wrong = kiosk.settings().wrongTries() + 1;
        kiosk.change(kiosk.settings().withWrongTries(wrong));
        waitFor(wrong);
        kiosk.work(
                () -> StaffPin.opens(sealed, typed),
                opens -> {
                    Arrays.fill(typed, '\0');
                    if (opens) {
                        kiosk.change(kiosk.settings().withWrongTries(0));
                        in.run();
                    } else {
                        said.tell(Notice.Kind.ERROR, texts.get("kiosk.pin.wrong"));
                    }
                },
                failure -> said.tell(Notice.Kind.ERROR, texts.get("kiosk.failed")));
    }

    private void waitFor(int wrong) {
        var wait = Pin.waitAfter(wrong) * 1_000_000_000;
        kiosk.doorOpens(kiosk.outside().nanos().getAsLong() + wait);
    }

    private Page page(String key, Button go, @Nullable Runnable back, List<Node> before) {
        go.setId("pin-go");
        entry.setOnAction(e -> go.fire());
        var body = new ArrayList<>(before);
        body.add(Labels.of(texts.get(key + ".why"), "reading"));
        body.add(kiosk.beside(entry, go));
        body.add(said);
        body.add(new KeyPad(KeyPad.Kind.DIGITS, entry, kiosk.tongue()));
        var page = new Page("", texts.get(key + ".title"), body.toArray(Node[]::new));
        page.startAt(entry);
        if (back != null) {
            var away = Buttons.secondary(Icon.BACK, texts.get("kiosk.back"), back);
            away.setId("back");
            page.ways(away);
        }
        return page;
    }

    private char[] typed() {
        var text = entry.getCharacters();
        var typed = new char[text.length()];
        for (var i = 0; i < typed.length; i++) {
            typed[i] = text.charAt(i);
        }
        entry.clear();
        return typed;
    }

    private void forget() {
        Arrays.fill(first, '\0');
        first = new char[0];
    }
}
