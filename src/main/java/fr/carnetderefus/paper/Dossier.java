package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.proof.dossier.Binder;
import fr.carnetderefus.proof.dossier.Cover;
import fr.carnetderefus.proof.dossier.EarlyCopyist;
import fr.carnetderefus.proof.dossier.Outcome;
import fr.carnetderefus.proof.dossier.Piece;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.DossierMark;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Namesakes;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.register.WholeSeal;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a dossier of some people's documents: one file to convince somebody with, which can be
 * checked without the carnet.
 *
 * @param texts in the reader's language
 */
public record Dossier(Register register, Texts texts) {
    /** The list of the originals that is attached to them. */
    public static final String MANIFEST = "manifest.txt";

    /**
     * Writes it: whole or not at all.
     *
     * @param people whose documents; nobody named means everybody
     * @param replace the person's yes to losing what stands there
     * @return what became of each document, in their order
     * @throws CarnetException when nothing is filed about them, an original is not as it was filed,
     *     or the file cannot be written
     * @throws InterruptedException when it was cancelled; nothing is there then
     * @throws java.io.UncheckedIOException when no child can be started: the program's fault
     */
    public List<Outcome> make(List<PersonId> people, Path out, boolean replace, Watched watched)
            throws CarnetException, InterruptedException {
        try (var early = EarlyCopyist.begin()) {
            return make(people, out, replace, early, watched);
        }
    }

    /**
     * Writes it with a copyist that was begun before.
     *
     * @see #make(List, Path, boolean, Watched)
     */
    public List<Outcome> make(
            List<PersonId> people, Path out, boolean replace, EarlyCopyist early, Watched watched)
            throws CarnetException, InterruptedException {
        var chosen = chosen(people);
        var bundle = Bundle.of(new FileProof(register), chosen);
        if (bundle.documents().isEmpty()) {
            throw new CarnetException(Reason.NOTHING_FILED);
        }
        var names = new NameWords(texts, Namesakes.in(register.state()));
        var cover = cover(people, bundle, names);
        var pieces = bundle.documents().stream().map(d -> piece(d, names)).toList();
        var outcomes = new ArrayList<Outcome>();
        new SaveFile(register)
                .fill(
                        out,
                        replace,
                        draft -> {
                            outcomes.addAll(Binder.bind(draft, cover, pieces, early, watched));
                            WholeSeal.put(register, draft);
                        });
        return List.copyOf(outcomes);
    }

    private List<PersonFile> chosen(List<PersonId> people) throws CarnetException {
        var chosen = new ArrayList<PersonFile>();
        for (var id : people) {
            chosen.add(register.person(id));
        }
        if (people.isEmpty()) {
            chosen.addAll(register.state().people().values());
        }
        var byName = texts.alphabetical();
        return chosen.stream()
                .distinct()
                .sorted(
                        Comparator.comparing((PersonFile f) -> f.person().household(), byName)
                                .thenComparing(f -> f.person().names().full(), byName)
                                .thenComparing(f -> f.person().born()))
                .toList();
    }

    private Cover cover(List<PersonId> people, Bundle bundle, NameWords names)
            throws CarnetException {
        var made = OffsetDateTime.ofInstant(register.moment(), ZoneId.systemDefault());
        var manifest = bundle.manifest();
        var mark = DossierMark.of(register, manifest.sha256());
        var title = title(people, bundle.people(), names);
        var front =
                new DossierFront(
                        new CaseWords(texts, register.procedures()),
                        names,
                        title,
                        bundle,
                        standings(bundle.people()),
                        mark,
                        made.toLocalDateTime());
        return new Cover(
                title,
                texts.language().code(),
                made,
                Rendering.begin(front),
                new Cover.Listing(
                        MANIFEST, texts.get("paper.dossier.manifest-words"), manifest.text()),
                mark.manifest().substring(0, 32));
    }

    private List<Standing> standings(List<PersonFile> people) throws CarnetException {
        var standings = new ArrayList<Standing>();
        for (var person : people) {
            standings.addAll(
                    new SurveyDeadlines(register).all(person.person().id(), register.today()));
        }
        return standings;
    }

    private String title(List<PersonId> asked, List<PersonFile> people, NameWords names) {
        var households = people.stream().map(p -> p.person().household()).distinct().toList();
        var name =
                people.size() == 1
                        ? names.of(people.getFirst().person())
                        : households.size() == 1
                                ? households.getFirst()
                                : asked.isEmpty()
                                        ? texts.get("paper.everybody")
                                        : texts.count("paper.dossier.people-count", people.size());
        return texts.get("paper.dossier.title", name);
    }

    private Piece piece(Bundle.Numbered document, NameWords names) {
        var who = names.of(document.person());
        var proof = document.proof();
        var number = Integer.toString(document.number());
        var kind = DocumentWords.kind(texts, proof.what());
        return new Piece(
                who,
                texts.get("paper.dossier.piece", number, kind, proof.name()),
                number + "-",
                document.attached(),
                proof.what().password(),
                words(who, number, kind, proof.name()),
                () -> new FileProof(register).original(proof),
                () ->
                        new FileProof(register)
                                .text(proof)
                                .map(text -> List.of(text.split("\f", -1)))
                                .orElse(List.of()));
    }

    private Piece.Words words(String who, String number, String kind, String name) {
        return new Piece.Words(
                texts.get("paper.dossier.heading", number, kind, who, name, "{p}", "{n}"),
                texts.get("paper.dossier.running", number, who, "{p}", "{n}"),
                texts.get("paper.dossier.alt", number, "{p}", "{n}"),
                texts.get("paper.dossier.cut-short"),
                texts.get("paper.dossier.page-instead", "{p}"),
                why ->
                        List.of(
                                texts.of("paper.dossier.instead", why),
                                texts.get("paper.dossier.instead-attached")));
    }
}
