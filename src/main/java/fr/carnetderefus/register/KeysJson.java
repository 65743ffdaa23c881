package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.SurveyKeys.Recovery;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who can open a carnet, for other programs. The keys are an interface: later versions add some and
 * break none. What is not known is null, never left out.
 */
public final class KeysJson {
    private KeysJson() {}

    /** An object with the passphrases and what is known of the sheets. */
    public static String of(SurveyKeys survey) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("passphrases", survey.passphrases().stream().map(KeysJson::key).toList());
        json.put("sheet", recovery(survey.recovery(Sheets.ONE)));
        json.put("twoOfThreeSheets", recovery(survey.recovery(Sheets.TWO_OF_THREE)));
        json.put("otherKeys", survey.strangers());
        return JsonRows.write(json);
    }

    /** An array with an object for each sheet. */
    public static String of(List<WordSheet> sheets) {
        return JsonRows.write(sheets.stream().map(KeysJson::sheet).toList());
    }

    private static Map<String, @Nullable Object> key(SurveyKeys.Key key) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", key.mark());
        json.put("label", key.label().isEmpty() ? null : key.label());
        json.put("since", day(key.since()));
        json.put("openedWith", key.mine());
        return json;
    }

    private static Map<String, @Nullable Object> recovery(Recovery recovery) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("standing", Fields.word(recovery.standing()));
        json.put("day", day(recovery.day()));
        return json;
    }

    private static @Nullable String day(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, @Nullable Object> sheet(WordSheet sheet) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("number", sheet.number() == 0 ? null : sheet.number());
        json.put("words", sheet.words());
        return json;
    }
}
