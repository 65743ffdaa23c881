package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Ask.Datum;
import fr.carnetderefus.model.rehearsal.Filled;
import fr.carnetderefus.model.rehearsal.Page;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Field;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.NirField;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.control.CheckBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The form with the fields the channel asks for, in its order. */
final class FormSheet {
    private final Stand at;
    private final Page.Form page;
    private final Map<Datum, Field<?>> fields = new EnumMap<>(Datum.class);
    private final CheckBox box = new CheckBox();

    FormSheet(Stand at, Page.Form page) {
        this.at = at;
        this.page = page;
        at.channel().asks().forEach(ask -> fields.put(ask.what(), field(ask)));
        box.setText(at.words("form.certify"));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setId("rehearsal-certify");
        box.setSelected(at.now().typed().certified());
    }

    Shown shown() {
        var sheet = Sheet.titled(at.words("form"));
        sheet.getStyleClass().add("rehearsed");
        if (page.again()) {
            sheet.getChildren()
                    .add(new Notice(Notice.Kind.INFO, "", at.words("form.from-address")));
        }
        sheet.getChildren().add(Labels.of(at.words("form.lead"), "soft", "reading"));
        sheet.getChildren().addAll(fields.values());
        if (at.now().mustCertify()) {
            sheet.getChildren().add(box);
        }
        if (page.boxForgotten()) {
            sheet.getChildren()
                    .add(new Notice(Notice.Kind.ERROR, "", at.words("form.certify-forgotten")));
            box.setAccessibleHelp(at.words("form.certify-forgotten"));
        }
        var send =
                Stand.onward(at.words("form.send"), () -> at.go().accept(at.now().send(filled())));
        sheet.getChildren().add(new Actions(send));
        return new Shown(List.of(sheet), this::focus);
    }

    private void focus() {
        var wrong =
                fields.entrySet().stream()
                        .filter(field -> page.slips().containsKey(field.getKey()))
                        .findFirst();
        if (wrong.isPresent()) {
            wrong.get().getValue().focus();
        } else if (page.boxForgotten()) {
            box.requestFocus();
        } else {
            fields.values().iterator().next().focus();
        }
    }

    private Field<?> field(Ask ask) {
        var texts = at.texts();
        var what = ask.what();
        var label = texts.of("ask", what);
        var typed = at.now().typed().of(what);
        var field =
                switch (what) {
                    case CODE, BIRTH_DATE, CARD_SERIAL -> line(label, typed);
                    case NIR -> number(label, typed);
                    case CARD_TYPE -> type(label, typed);
                };
        if (what == Datum.BIRTH_DATE) {
            field.hint(at.words("form.day"));
        }
        field.control().setId("rehearsal-" + Texts.word(what));
        var slip = page.slips().get(what);
        if (slip != null) {
            field.hint(texts.of(ask.hint()));
            field.error(texts.of("rehearsal.slip", slip));
            field.onChange(field::clearMessage);
        }
        return field;
    }

    private static Field<?> line(String label, String typed) {
        var line = new TextLineField(label);
        line.setValue(typed);
        return line;
    }

    private static Field<?> number(String label, String typed) {
        var number = new NirField(label);
        number.setValue(typed);
        return number;
    }

    private Field<?> type(String label, String typed) {
        var type =
                new SegmentField<>(
                        label, List.of(CardType.values()), each -> at.texts().of("card", each));
        if (!typed.isEmpty()) {
            type.setValue(CardType.valueOf(typed));
        }
        return type;
    }

    /** What stands in it. */
    Filled filled() {
        var values = new EnumMap<Datum, String>(Datum.class);
        fields.forEach((what, field) -> {
            var value = field.value();
            if (value != null) {
                values.put(what, value instanceof CardType type ? type.name() : value.toString());
            }
        });
        return new Filled(values, box.isSelected());
    }
}
