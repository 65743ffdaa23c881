package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.Entry.NoticeReceived;
import fr.carnetderefus.model.refusal.Notice;
import fr.carnetderefus.model.refusal.Standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Where everybody stands, for other programs. The keys are an interface: later versions add some
 * and break none. What is not known is null, never left out.
 */
public final class ListJson {
    private ListJson() {}

    /** An array with an object for each person, the most urgent first. */
    public static String of(SurveyDeadlines.Survey survey) {
        return ofPeople(survey.rows());
    }

    /** The same for some of them, in the order given. */
    public static String ofPeople(List<Standing> rows) {
        return JsonRows.write(rows.stream().map(ListJson::row).toList());
    }

    /** An array with an object for each proof, in the order given. */
    public static String of(List<FileProof.Filed> proofs) {
        return JsonRows.write(proofs.stream().map(ListJson::filed).toList());
    }

    private static Map<String, @Nullable Object> row(Standing standing) {
        var person = standing.person();
        var file = standing.file();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", person.id().value());
        json.put("givenName", person.names().given());
        json.put("familyName", person.names().family());
        json.put("kind", Fields.word(person.kind()));
        json.put("household", person.household());
        json.put("representedBy", representedBy(person));
        json.put("hasCode", file.hasCode());
        json.put("noticeSent", sent(file.notices()));
        json.put("deadline", day(standing, Dates::deadline));
        json.put("lastSafeDay", day(standing, Dates::lastSafeDay));
        json.put("lastPhoneDay", day(standing, Dates::lastPhoneDay));
        json.put(
                "daysLeft",
                standing.daysLeft().isPresent() ? standing.daysLeft().getAsLong() : null);
        json.put("method", file.method().isEmpty() ? null : file.method());
        json.put("status", standing.status().id());
        json.put("nextAction", standing.next().id());
        json.put("proofs", file.proofs().stream().map(ListJson::proof).toList());
        json.put("procedure", file.procedure());
        json.put("case", file.key().id().isEmpty() ? null : file.key().id());
        return json;
    }

    private static @Nullable String representedBy(Person person) {
        var representation = person.representation();
        var by = representation == null ? null : representation.by();
        return by == null ? null : by.value();
    }

    /** The earliest day of sending that is known; an estimate is not one. */
    private static @Nullable String sent(List<Notice> notices) {
        return notices.stream()
                .map(Notice::received)
                .map(NoticeReceived::sent)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse(null);
    }

    private static @Nullable String day(
            Standing standing, Function<Dates, @Nullable LocalDate> which) {
        var dates = standing.dates();
        var day = dates.isEmpty() ? null : which.apply(dates.get());
        return day == null ? null : day.toString();
    }

    private static Map<String, @Nullable Object> proof(FiledProof proof) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", proof.id());
        json.put("sha256", proof.sha256());
        json.put("pages", proof.pages() == 0 ? null : proof.pages());
        json.put("filedAt", proof.filedAt().toString());
        return json;
    }

    private static Map<String, @Nullable Object> filed(FileProof.Filed filed) {
        var json = proof(filed.proof());
        json.put("bytes", filed.proof().bytes());
        json.put("name", filed.proof().name());
        json.put("person", filed.person().id().value());
        json.put("kind", Fields.word(filed.proof().kind()));
        var dated = filed.proof().what().dated();
        json.put("dated", dated == null ? null : dated.toString());
        return json;
    }
}
