package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;

import org.jspecify.annotations.Nullable;

import tools.jackson.jr.ob.JSON;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Entries to bytes and back: one JSON object in UTF-8 each, with {@code id}, {@code step}, {@code
 * day}, {@code at}, {@code type} and the entry's own members. Written by hand rather than by
 * reflection: the format outlives the names of our classes, and it starts fast.
 */
final class Codec {
    private Codec() {}

    static byte[] write(Written written) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", written.id());
        json.put("step", written.step());
        if (!written.about().isEmpty()) {
            json.put("case", written.about());
        }
        json.put("day", written.day().toString());
        json.put("at", written.at().toString());
        putIfSaid(json, "writtenBy", written.by());
        switch (written.entry()) {
            case Entry.PersonAdded(var person) -> person(json, "person-added", person);
            case Entry.PersonAmended(var person) -> person(json, "person-amended", person);
            case Entry.PersonRemoved _ -> json.put("type", "person-removed");
            case Entry.NoticeReceived notice -> notice(json, notice);
            case Entry.CodeNoted(var code) -> {
                json.put("type", "code-noted");
                json.put("code", code);
            }
            case Entry.MethodChosen(var channel) -> {
                json.put("type", "method-chosen");
                json.put("channel", channel);
            }
            case Entry.DecisionTaken(var decision) -> {
                json.put("type", "decision-taken");
                json.put("decision", Fields.word(decision));
            }
            case Entry.AttemptMade attempt -> {
                json.put("type", "attempt-made");
                json.put("channel", attempt.channel());
                json.put("when", attempt.at().toString());
                json.put("outcome", Fields.word(attempt.outcome()));
                if (!attempt.adviser().isEmpty()) {
                    json.put("adviser", attempt.adviser());
                }
                json.put("note", attempt.note());
            }
            case Entry.ProofRequested(var channel, var note) -> {
                json.put("type", "proof-requested");
                json.put("channel", channel);
                json.put("note", note);
            }
            case Entry.ProofFiled(var what) -> proof(json, what);
            case Entry.CaseOpened(var id, var procedure, var after) -> {
                json.put("type", "case-opened");
                json.put("opens", id);
                json.put("procedure", procedure);
                if (after != null) {
                    json.put("after", after);
                }
            }
            case Entry.TroubleMet(var trouble, var lookOn, var note) -> {
                json.put("type", "trouble-met");
                json.put("trouble", trouble);
                if (lookOn != null) {
                    json.put("lookOn", lookOn.toString());
                }
                json.put("note", note);
            }
            case Entry.LookedAgain(var look, var note) -> {
                json.put("type", "looked-again");
                json.put("look", look);
                json.put("note", note);
            }
            case Entry.PositionTaken(var whose, var position, var words) -> {
                json.put("type", "position-taken");
                json.put("whose", Fields.word(whose));
                json.put("position", Fields.word(position));
                json.put("words", words);
            }
            case Entry.InformationGiven(var how, var words) -> {
                json.put("type", "information-given");
                json.put("how", Fields.word(how));
                json.put("words", words);
            }
            case Entry.MeasureRenewed renewed -> renewed(json, renewed);
            case Entry.NoteMade(var words) -> {
                json.put("type", "note-made");
                json.put("words", words);
            }
            case Entry.ReminderSet(var on, var words) -> {
                json.put("type", "reminder-set");
                json.put("on", on.toString());
                json.put("words", words);
            }
            case Entry.ReminderDone(var target) -> {
                json.put("type", "reminder-done");
                json.put("target", target);
            }
            case Entry.EntryUndone(var target) -> {
                json.put("type", "entry-undone");
                json.put("target", target);
            }
            case Entry.RulesAdopted(var timing) -> {
                json.put("type", "rules-adopted");
                json.put("timing", TimingCodec.write(timing));
            }
            case Entry.PersonErased(var person) -> {
                json.put("type", "person-erased");
                json.put("person", person.value());
            }
            case Entry.CodePurged(var target) -> {
                json.put("type", "code-purged");
                json.put("target", target);
            }
            case Entry.AboutKeys keys -> KeyCodec.write(json, keys);
        }
        return JSON.std.asBytes(json);
    }

    private static void person(
            Map<String, Object> json, String type, fr.carnetderefus.model.people.Person person) {
        json.put("type", type);
        json.putAll(PersonCodec.write(person));
    }

    private static void notice(Map<String, Object> json, Entry.NoticeReceived notice) {
        json.put("type", "notice-received");
        json.put("notice", notice.notice());
        json.put("by", Fields.word(notice.means()));
        var sent = notice.sent();
        if (sent != null) {
            json.put("sent", sent.toString());
        }
        json.put("basis", Fields.word(notice.basis()));
        var received = notice.received();
        if (received != null) {
            json.put("received", received.toString());
        }
    }

    private static void renewed(Map<String, Object> json, Entry.MeasureRenewed renewed) {
        json.put("type", "measure-renewed");
        var until = renewed.until();
        if (until != null) {
            json.put("until", until.toString());
        }
        putIfSaid(json, "reference", renewed.reference());
        putIfSaid(json, "court", renewed.court());
        var extent = renewed.extent();
        if (extent != null) {
            json.put("extent", Fields.word(extent));
        }
    }

    /** What a carnet of an earlier version could not say is left out where it says nothing new. */
    private static void proof(Map<String, Object> json, Archived what) {
        json.put("type", "proof-filed");
        json.put("document", what.document());
        json.put("sha256", what.sha256());
        json.put("pages", what.pages());
        json.put("bytes", what.bytes());
        json.put("name", what.name());
        if (what.kind() != DocumentKind.PROOF) {
            json.put("kind", Fields.word(what.kind()));
        }
        var dated = what.dated();
        if (dated != null) {
            json.put("dated", dated.toString());
        }
        putIfSaid(json, "via", what.via());
        putIfSaid(json, "password", what.password());
        putIfSaid(json, "text", what.text());
    }

    private static void putIfSaid(Map<String, Object> json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static Archived archived(Fields json) {
        return new Archived(
                json.text("document"),
                json.text("sha256"),
                json.number("pages"),
                json.longNumber("bytes"),
                json.text("name"),
                json.textOr("via", ""),
                json.textOr("password", ""),
                json.textOr("text", ""),
                json.constantOr(DocumentKind.class, "kind", DocumentKind.PROOF),
                json.dateOrNull("dated"));
    }

    /**
     * @param subject whom the row is about; null for the carnet itself
     * @throws Fields.BadFieldException when the bytes are no entry of a kind known here
     */
    static Written read(@Nullable PersonId subject, byte[] bytes) {
        Fields json;
        try {
            json = new Fields(JSON.std.mapFrom(bytes));
        } catch (RuntimeException e) {
            throw new Fields.BadFieldException("no entry", e);
        }
        return new Written(
                json.text("id"),
                json.text("step"),
                subject,
                json.textOr("case", ""),
                json.date("day"),
                json.parsed("at", IsoText::moment),
                json.textOr("writtenBy", "").intern(), // a few keys wrote all entries
                entry(json));
    }

    /** The id alone of an entry that was read before. */
    static String id(byte[] bytes) {
        return new Fields(JSON.std.mapFrom(bytes)).text("id");
    }

    private static Entry entry(Fields json) {
        var type = json.text("type");
        return switch (type) {
            case "person-added" -> new Entry.PersonAdded(PersonCodec.read(json));
            case "person-amended" -> new Entry.PersonAmended(PersonCodec.read(json));
            case "person-removed" -> new Entry.PersonRemoved();
            case "notice-received" ->
                    new Entry.NoticeReceived(
                            json.text("notice"),
                            json.constant(Entry.NoticeMeans.class, "by"),
                            json.dateOrNull("sent"),
                            json.constant(Anchor.Basis.class, "basis"),
                            json.dateOrNull("received"));
            case "code-noted" -> new Entry.CodeNoted(json.text("code"));
            case "person-erased" -> new Entry.PersonErased(new PersonId(json.text("person")));
            case "code-purged" -> new Entry.CodePurged(json.text("target"));
            case "method-chosen" -> new Entry.MethodChosen(json.text("channel"));
            case "decision-taken" ->
                    new Entry.DecisionTaken(json.constant(Entry.Decision.class, "decision"));
            case "attempt-made" ->
                    new Entry.AttemptMade(
                            json.text("channel"),
                            json.parsed("when", IsoText::minute),
                            json.constant(Entry.Outcome.class, "outcome"),
                            json.textOr("adviser", ""),
                            json.text("note"));
            case "proof-requested" ->
                    new Entry.ProofRequested(json.text("channel"), json.text("note"));
            case "proof-filed" -> new Entry.ProofFiled(archived(json));
            case "case-opened" ->
                    new Entry.CaseOpened(
                            json.text("opens"), json.text("procedure"), json.textOrNull("after"));
            case "trouble-met" ->
                    new Entry.TroubleMet(
                            json.text("trouble"), json.dateOrNull("lookOn"), json.text("note"));
            case "looked-again" -> new Entry.LookedAgain(json.text("look"), json.text("note"));
            case "position-taken" ->
                    new Entry.PositionTaken(
                            json.constant(Entry.Whose.class, "whose"),
                            json.constant(Entry.Position.class, "position"),
                            json.text("words"));
            case "information-given" ->
                    new Entry.InformationGiven(
                            json.constant(Entry.How.class, "how"), json.text("words"));
            case "measure-renewed" ->
                    new Entry.MeasureRenewed(
                            json.dateOrNull("until"),
                            json.textOr("reference", ""),
                            json.textOr("court", ""),
                            json.has("extent") ? json.constant(Extent.class, "extent") : null);
            case "note-made" -> new Entry.NoteMade(json.text("words"));
            case "reminder-set" -> new Entry.ReminderSet(json.date("on"), json.text("words"));
            case "reminder-done" -> new Entry.ReminderDone(json.text("target"));
            case "entry-undone" -> new Entry.EntryUndone(json.text("target"));
            case "rules-adopted" -> new Entry.RulesAdopted(TimingCodec.read(json.object("timing")));
            default -> KeyCodec.read(type, json);
        };
    }
}
