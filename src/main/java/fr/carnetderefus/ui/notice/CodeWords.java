package fr.carnetderefus.ui.notice;

import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.parts.CodeField;

import java.util.stream.Collectors;

/** What is said at a field in which a code is typed. */
record CodeWords(Desk desk) {

    /** Judges the code as typed, at its field; says whether it may be saved. */
    boolean judge(Person person, CodeField field) {
        var texts = desk.texts();
        var typed = field.value();
        field.clearMessage();
        if (typed == null) {
            return true;
        }
        var holder = new RecordNotice(desk.register()).holder(person.id(), typed);
        if (holder.isPresent()) {
            field.error(texts.get("error.code-taken", who(texts, holder.get())));
            return false;
        }
        var doubts = CodeCheck.of(typed).doubts();
        if (!doubts.isEmpty()) {
            field.warning(
                    doubts.stream()
                            .sorted()
                            .map(d -> texts.get("code.doubt." + Texts.word(d), code(typed)))
                            .collect(Collectors.joining(" ")));
        }
        return true;
    }

    /** That the code is noted, and that it is not written as codes are: the field is gone. */
    String said(Person person, String typed) {
        var texts = desk.texts();
        var said = texts.get("notice-form.code-said", person.names().given());
        return CodeCheck.of(typed).isPlausible()
                ? said
                : texts.get("sentences", said, texts.get("notice-form.code-unlike"));
    }

    private static int code(String typed) {
        return CodeCheck.of(typed).code().length();
    }

    /** Names alone do not tell twins or namesakes apart: with the day of birth. */
    static String who(Texts texts, Person person) {
        return Named.born(texts, person);
    }

    /** The remark about a twin; empty where there is none. */
    String twin(Person person) {
        try {
            return new RecordNotice(desk.register())
                    .twin(person.id())
                    .map(twin ->
                            desk.texts()
                                    .get(
                                            "notice-form.twin",
                                            twin.names().given(),
                                            person.names().given()))
                    .orElse("");
        } catch (CarnetException e) {
            return ""; // taken out of the carnet meanwhile: nothing to confuse them with
        }
    }
}
