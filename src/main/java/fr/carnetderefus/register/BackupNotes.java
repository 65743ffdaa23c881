package fr.carnetderefus.register;

import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;

import org.jspecify.annotations.Nullable;

import tools.jackson.jr.ob.JSON;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a carnet notes about its own backups, sealed in it as a document of the carnet itself: paths
 * tell about people, and the program's settings hold nothing personal. No entry: where one's stick
 * is plugged in is no part of a household's history, and is not for another copy.
 *
 * @param chosen the folder chosen on each machine, by the machine's name
 * @param last the last good backup in each place, by its mark; beside the carnet under {@value
 *     #BESIDE}
 * @param failed the last failure since; null where the last one was made
 * @param hurt how many documents of the carnet were damaged when it was last read whole
 */
record BackupNotes(
        Map<String, BackupPlace> chosen,
        Map<String, Last> last,
        @Nullable Failed failed,
        int hurt) {
    static final String DOCUMENT = "backups";
    static final String BESIDE = "beside";

    /** No carnet ends there. */
    private static final EndMark NOWHERE = new EndMark(0, "");

    /** A backup that was made, and where the carnet ended then. */
    record Last(LocalDateTime at, EndMark end) {}

    /** When and why none was made. */
    record Failed(LocalDateTime at, CarnetException.Reason why) {}

    static BackupNotes of(Journal journal) throws CarnetException {
        try {
            return read(new Fields(JSON.std.mapFrom(journal.document(DOCUMENT))));
        } catch (JournalException e) {
            if (FileProof.isGone(e)) {
                return new BackupNotes(Map.of(), Map.of(), null, 0);
            }
            throw Failures.of(e);
        }
    }

    private static BackupNotes read(Fields json) {
        var chosen = new LinkedHashMap<String, BackupPlace>();
        for (var place : json.objectsOrNone("chosen")) {
            chosen.put(
                    place.text("machine"),
                    new BackupPlace(
                            place.text("folder"), place.text("inside"), place.text("mark")));
        }
        var last = new LinkedHashMap<String, Last>();
        for (var made : json.objectsOrNone("last")) {
            last.put(
                    made.text("place"),
                    new Last(
                            made.parsed("at", LocalDateTime::parse),
                            new EndMark(made.longNumber("entries"), made.text("chain"))));
        }
        var failed = json.objectOrNull("failed");
        return new BackupNotes(
                chosen,
                last,
                failed == null
                        ? null
                        : new Failed(
                                failed.parsed("at", LocalDateTime::parse),
                                failed.constant(CarnetException.Reason.class, "why")),
                json.has("hurt") ? json.number("hurt") : 0);
    }

    Document document() {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "chosen",
                chosen.entrySet().stream()
                        .map(e ->
                                Map.of(
                                        "machine", e.getKey(),
                                        "folder", e.getValue().folder(),
                                        "inside", e.getValue().inside(),
                                        "mark", e.getValue().mark()))
                        .toList());
        json.put(
                "last",
                last.entrySet().stream()
                        .map(e ->
                                Map.of(
                                        "place", e.getKey(),
                                        "at", e.getValue().at().toString(),
                                        "entries", e.getValue().end().count(),
                                        "chain", e.getValue().end().chain()))
                        .toList());
        if (failed != null) {
            json.put(
                    "failed",
                    Map.of("at", failed.at().toString(), "why", Fields.word(failed.why())));
        }
        if (hurt > 0) {
            json.put("hurt", hurt);
        }
        return new Document(DOCUMENT, Journal.CARNET, JSON.std.asBytes(json));
    }

    BackupNotes choosing(String machine, @Nullable BackupPlace place) {
        var now = new LinkedHashMap<>(chosen);
        if (place == null) {
            now.remove(machine);
        } else {
            now.put(machine, place);
        }
        return new BackupNotes(now, last, failed, hurt);
    }

    BackupNotes made(String place, Last made, int hurtNow) {
        var now = new LinkedHashMap<>(last);
        now.put(place, made);
        return new BackupNotes(chosen, now, null, hurtNow);
    }

    BackupNotes failed(Failed failure) {
        return new BackupNotes(chosen, last, failure, hurt);
    }

    /**
     * All was read again. Where fewer documents are damaged than before, some were given back: no
     * entry says so, but the backups there are were made without them, and others are due.
     */
    BackupNotes hurting(int now) {
        if (now >= hurt) {
            return new BackupNotes(chosen, last, failed, now);
        }
        var outdated = new LinkedHashMap<String, Last>();
        last.forEach((place, made) -> outdated.put(place, new Last(made.at(), NOWHERE)));
        return new BackupNotes(chosen, outdated, failed, now);
    }
}
