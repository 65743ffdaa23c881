package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a case entry by entry, as tests read best. */
final class Cases {
    static final Person LEA =
            new Person(
                    new PersonId("lea"),
                    PersonKind.CHILD,
                    Names.of("Léa", "Exemple"),
                    LocalDate.of(2019, 5, 4),
                    "Exemple",
                    false,
                    null,
                    Insurance.NONE);
    static final LocalDate START = LocalDate.of(2026, 11, 23);

    private final List<Written> entries = new ArrayList<>();

    String write(Entry entry) {
        var id = "e" + entries.size();
        entries.add(new Written(id, id, LEA.id(), "", START, Instant.EPOCH, entry));
        return id;
    }

    Optional<PersonFile> person() {
        return Fold.of(entries, "opening");
    }

    Optional<CaseFile> fold() {
        return person().map(PersonFile::leading);
    }

    /** One word an entry: {@code notice code phone online done busy request proof keep refuse}. */
    CaseFile tell(String words) {
        write(new Entry.PersonAdded(LEA));
        for (var word : words.strip().split(" +", -1)) {
            switch (word) {
                case "" -> {}
                case "notice" ->
                        write(
                                new Entry.NoticeReceived(
                                        "n",
                                        Entry.NoticeMeans.LETTER,
                                        START,
                                        fr.carnetderefus.model.procedure.Anchor.Basis.LETTER_DATE,
                                        null));
                case "code" -> write(new Entry.CodeNoted("aBcDeFgH2345"));
                case "phone", "online" -> write(new Entry.MethodChosen(word));
                case "done-by-phone" -> attempt("phone", Entry.Outcome.DONE);
                case "done-online" -> attempt("online", Entry.Outcome.DONE);
                case "busy" -> attempt("phone", Entry.Outcome.BUSY);
                case "down" -> attempt("online", Entry.Outcome.SITE_DOWN);
                case "rejected" -> attempt("phone", Entry.Outcome.REJECTED);
                case "request" -> write(new Entry.ProofRequested("phone", ""));
                case "proof" ->
                        write(new Entry.ProofFiled(Archived.proof("d", "00", 1, 10, "a.pdf")));
                case "keep" -> write(new Entry.DecisionTaken(Entry.Decision.KEEP));
                case "refuse" -> write(new Entry.DecisionTaken(Entry.Decision.REFUSE));
                default -> throw new IllegalArgumentException(word);
            }
        }
        return fold().orElseThrow();
    }

    private void attempt(String channel, Entry.Outcome outcome) {
        write(new Entry.AttemptMade(channel, LocalDateTime.of(2026, 11, 24, 9, 0), outcome, ""));
    }
}
