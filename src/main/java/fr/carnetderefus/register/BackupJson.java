package fr.carnetderefus.register;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Backups and copies, for other programs. The keys are an interface: later versions add some and
 * break none. What is not known is null, never left out.
 */
public final class BackupJson {
    private BackupJson() {}

    /** An array with an object for each backup, in the order given. */
    public static String of(List<Backup> backups) {
        return JsonRows.write(backups.stream().map(BackupJson::row).toList());
    }

    private static Map<String, @Nullable Object> row(Backup backup) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("file", name(backup.file()));
        json.put("at", backup.name().at().toString());
        json.put("entries", backup.name().count());
        json.put("chain", backup.name().chain());
        json.put("bytes", backup.bytes());
        json.put("standing", Fields.word(backup.standing()));
        return json;
    }

    /** An array with one object: the backup that was made. */
    public static String of(BackUp.Done done) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("file", name(done.file()));
        json.put("at", done.at().toString());
        json.put("entries", done.end().count());
        json.put("chain", done.end().chain());
        json.put("bytes", done.bytes());
        json.put("damagedDocuments", done.hurt());
        json.put("removed", done.dropped());
        return JsonRows.write(List.of(json));
    }

    /** An array with one object: what is in a backup. */
    public static String of(RestoreBackup.Look look) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("people", look.people());
        json.put("entries", look.entries());
        json.put("lastDay", look.last() == null ? null : look.last().toString());
        json.put("documents", look.documents());
        json.put("asNamed", look.named());
        json.put("damages", look.damages().size());
        var against = look.against();
        json.put("onlyBackup", against == null ? null : against.onlyBackup());
        json.put("onlyCarnet", against == null ? null : against.onlyCarnet());
        json.put("peopleOnlyCarnet", against == null ? null : against.peopleOnlyCarnet());
        return JsonRows.write(List.of(json));
    }

    /**
     * An array with one object: what would come in from another copy.
     *
     * @param merged what came in; null where one only looked
     */
    public static String of(MergeCopies.Look look, MergeCopies.@Nullable Merged merged) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("entries", look.entries());
        json.put("onlyHere", look.ours());
        json.put("documents", look.documents());
        json.put("added", look.added());
        json.put("erased", look.erased());
        json.put("lastDay", look.last() == null ? null : look.last().toString());
        json.put("conflicts", look.conflicts().stream().map(BackupJson::conflict).toList());
        json.put("addedTwice", look.twice());
        json.put("merged", merged != null);
        json.put("written", merged == null ? null : merged.written());
        json.put("missingDocuments", merged == null ? null : merged.missing());
        return JsonRows.write(List.of(json));
    }

    private static Map<String, @Nullable Object> conflict(Conflict conflict) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("kind", Fields.word(conflict.kind()));
        json.put("person", conflict.person().value());
        json.put("case", conflict.about().isEmpty() ? null : conflict.about());
        json.put("ours", value(conflict.ours()));
        json.put("theirs", value(conflict.theirs()));
        return json;
    }

    private static Map<String, @Nullable Object> value(Conflict.Value value) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("what", value.what().isEmpty() ? null : value.what());
        json.put("when", value.when().isEmpty() ? null : value.when());
        return json;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
