package fr.carnetderefus.cli;

import fr.carnetderefus.proof.Intake;
import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.proof.Piece;
import fr.carnetderefus.proof.match.Match;
import fr.carnetderefus.proof.match.Proposal;
import fr.carnetderefus.proof.match.Suggest;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.JsonRows;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says whose a file seems to be, what it is and of which day, each with its reason. */
final class ProofSuggestCommand implements Command {
    private static final Param PDF = Param.position("pdf", "pdf");

    @Override
    public String name() {
        return "proof suggest";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(PDF, DocumentPassword.FILE, Options.JSON);
    }

    private record Found(Piece piece, Looked.Ready looked, Proposal proposal) {}

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var path = call.given().needPath(PDF);
        var password = DocumentPassword.of(call);
        var found = new ArrayList<Found>();
        try (var register = call.open();
                var reader = new PdfReader()) {
            var intake = new Intake(reader);
            for (var piece : intake.pieces(path)) {
                var looked = intake.look(piece, password);
                if (!(looked instanceof Looked.Ready ready)) {
                    if (piece.beside()) {
                        continue; // what it goes along with is there
                    }
                    throw NotReady.refused(looked);
                }
                var proposal = Suggest.of(register, ready, piece.name(), call.today());
                found.add(new Found(piece, ready, proposal));
            }
            if (found.isEmpty()) {
                throw NotReady.refused(new Looked.NothingInside());
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new RefusedException("error.not-found", String.valueOf(path.getFileName()));
        } catch (IOException e) {
            throw new RefusedException("error.unreadable");
        }
        if (call.given().isSet(Options.JSON)) {
            call.give(JsonRows.write(found.stream().map(ProofSuggestCommand::json).toList()));
        } else {
            found.forEach(f -> say(call, f));
        }
    }

    private static void say(Call call, Found found) {
        var texts = call.texts();
        var proposal = found.proposal();
        call.say(
                found.piece().isMessage()
                        ? texts.get("tray.line", found.piece().name(), texts.get("cli.message"))
                        : found.piece().name());
        if (proposal.people().isEmpty()) {
            call.say(texts.get("cli.suggest.nobody"));
        }
        for (var match : proposal.people()) {
            call.say(
                    texts.get(
                            match.likely() ? "cli.suggest.person" : "cli.suggest.possible",
                            match.person().names().full(),
                            match.person().id(),
                            reasons(texts, match)));
        }
        call.say(kind(texts, proposal));
        var date = proposal.date();
        if (date != null) {
            var day = texts.days().day(date.day());
            var sent = date.sent() && date.isSure();
            call.say(
                    sent
                            ? texts.get("cli.suggest.sent", day)
                            : texts.get("cli.suggest.date." + Texts.word(date.doubt()), day));
        }
        found.looked().notices().stream()
                .sorted()
                .forEach(n -> call.tell(texts.of("pdf.notice", n)));
    }

    private static String kind(Texts texts, Proposal proposal) {
        var kind = proposal.kind();
        if (kind == null) {
            return texts.get("cli.suggest.unread");
        }
        var said = texts.of("document", kind);
        var words = String.join(", ", proposal.kindWords());
        return words.isEmpty()
                ? texts.get("cli.suggest.usual", said)
                : texts.get("cli.suggest.kind", said, words);
    }

    private static String reasons(Texts texts, Match match) {
        return match.clues().stream()
                .map(c ->
                        texts.get(
                                "clue." + c.word(),
                                c.args().stream()
                                        .map(texts.days()::readable)
                                        .toArray(Object[]::new)))
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, @Nullable Object> json(Found found) {
        var proposal = found.proposal();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", found.piece().name());
        json.put("message", found.piece().isMessage());
        json.put("sha256", found.looked().sha256());
        json.put("pages", found.looked().pages() == 0 ? null : found.looked().pages());
        json.put("people", proposal.people().stream().map(ProofSuggestCommand::person).toList());
        var kind = proposal.kind();
        json.put("kind", kind == null ? null : Texts.word(kind));
        json.put("kindWords", proposal.kindWords());
        var date = proposal.date();
        json.put("date", date == null ? null : date.day().toString());
        json.put("dateSent", date == null ? null : date.sent());
        json.put("dateDoubt", date == null || date.isSure() ? null : Texts.word(date.doubt()));
        json.put("certain", proposal.certain());
        json.put("notices", found.looked().notices().stream().sorted().map(Texts::word).toList());
        return json;
    }

    private static Map<String, @Nullable Object> person(Match match) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", match.person().id().value());
        json.put("likely", match.likely());
        json.put(
                "reasons",
                match.clues().stream()
                        .map(c -> {
                            var clue = new LinkedHashMap<String, @Nullable Object>();
                            clue.put("clue", c.word());
                            clue.put("read", c.args());
                            return clue;
                        })
                        .toList());
        return json;
    }
}
