package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Sheets;

import java.util.Map;

/** Entries about who can open the carnet, as JSON members and back; {@link Codec} has the rest. */
final class KeyCodec {
    private KeyCodec() {}

    static void write(Map<String, Object> json, Entry.AboutKeys entry) {
        switch (entry) {
            case Entry.KeyAdded(var key, var label) -> {
                json.put("type", "key-added");
                json.put("key", key);
                json.put("label", label);
            }
            case Entry.KeyChanged(var before, var after) -> {
                json.put("type", "key-changed");
                json.put("before", before);
                json.put("after", after);
            }
            case Entry.KeyNamed(var key, var label) -> {
                json.put("type", "key-named");
                json.put("key", key);
                json.put("label", label);
            }
            case Entry.KeyRemoved(var key) -> {
                json.put("type", "key-removed");
                json.put("key", key);
            }
            case Entry.RecoveryMade(var sheets, var key) -> sheets(json, "made", sheets, key);
            case Entry.RecoveryProven(var sheets, var key) -> sheets(json, "proven", sheets, key);
            case Entry.RecoveryRemoved(var sheets) -> {
                json.put("type", "recovery-removed");
                json.put("sheets", Fields.word(sheets));
            }
        }
    }

    private static void sheets(Map<String, Object> json, String what, Sheets sheets, String key) {
        json.put("type", "recovery-" + what);
        json.put("sheets", Fields.word(sheets));
        json.put("key", key);
    }

    static Entry read(String type, Fields json) {
        return switch (type) {
            case "key-added" -> new Entry.KeyAdded(json.text("key"), json.text("label"));
            case "key-changed" -> new Entry.KeyChanged(json.text("before"), json.text("after"));
            case "key-named" -> new Entry.KeyNamed(json.text("key"), json.text("label"));
            case "key-removed" -> new Entry.KeyRemoved(json.text("key"));
            case "recovery-made" -> new Entry.RecoveryMade(sheets(json), json.text("key"));
            case "recovery-proven" -> new Entry.RecoveryProven(sheets(json), json.text("key"));
            case "recovery-removed" -> new Entry.RecoveryRemoved(sheets(json));
            default -> throw new Fields.BadFieldException("unknown entry " + type, null);
        };
    }

    private static Sheets sheets(Fields json) {
        return json.constant(Sheets.class, "sheets");
    }
}
