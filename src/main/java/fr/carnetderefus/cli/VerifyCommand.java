package fr.carnetderefus.cli;

import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.proof.Inspection;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Damage;
import fr.carnetderefus.register.EndMark;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.VerifyCarnet.Comparison;
import fr.carnetderefus.register.VerifyCarnet.Report;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads every row and document, and says what it checked and what does not hold. */
final class VerifyCommand implements Command {
    private static final Param HEAD = Param.text("head", "head");
    private static final Param CHAIN_ONLY = Param.flag("chain-only");
    private static final Param DEEP = Param.flag("deep");

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(HEAD, CHAIN_ONLY, DEEP);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var noted = noted(call.given());
        var deep = call.given().isSet(DEEP);
        if (call.given().isSet(CHAIN_ONLY)) {
            if (deep) {
                throw new UsageException("cli.usage.verify");
            }
            chainOnly(call, noted);
            return;
        }
        try (var passphrase = call.passphrase()) {
            read(call, verified(call, passphrase.value(), noted), noted);
            if (deep) {
                try (var register = call.carnets().look(call.file(), passphrase.value());
                        var reader = new PdfReader()) {
                    openAll(call, register, reader);
                }
            }
        }
        call.say(call.texts().get("cli.verify.sound"));
    }

    private static Report verified(Call call, char[] words, @Nullable EndMark noted)
            throws CarnetException {
        try (var far = HowFar.of(call)) {
            return call.carnets().verify(call.file(), words, noted, far::said).orElseThrow();
        }
    }

    private static void read(Call call, Report report, @Nullable EndMark noted)
            throws RefusedException {
        var texts = call.texts();
        call.say(texts.count("cli.verify.rows", report.rows()));
        if (report.erased() > 0) {
            call.say(texts.count("cli.verify.erased", report.erased()));
        }
        call.say(texts.count("cli.verify.documents", report.documents(), report.bytes()));
        call.say(texts.count("cli.verify.proofs", report.proofs()));
        if (report.aside() > 0) {
            call.say(texts.count("cli.verify.aside", report.aside()));
        }
        call.say(texts.get("cli.verify.head", report.end().written()));
        if (!report.sound()) {
            report.damages().forEach(damage -> tell(call, damage));
            if (report.damages().stream().anyMatch(VerifyCommand::canComeBack)) {
                call.tell(texts.get("cli.verify.give-back"));
            }
        }
        if (noted != null) {
            compare(call, noted, report.comparison());
        }
        if (!report.sound()) {
            throw new RefusedException("cli.refused.damaged", report.damages().size());
        }
    }

    private static boolean canComeBack(Damage damage) {
        return damage.place() == Damage.Place.PROOF || damage.place() == Damage.Place.TEXT;
    }

    /**
     * Opens every document as a reader does. Its bytes are the ones that were filed: where it does
     * not open as it did then, that is told, and nothing is damaged.
     */
    private static void openAll(Call call, Register register, PdfReader reader)
            throws CarnetException {
        var texts = call.texts();
        var proofs = new FileProof(register);
        var names = NameWords.in(texts, register);
        var opened = new HashMap<String, Boolean>();
        var all = proofs.all();
        var far = HowFar.of(call);
        for (var filed : all) {
            var what = filed.proof().what();
            if (opened.containsKey(what.document())) {
                continue;
            }
            var pdf = new Pdf(proofs.original(filed.proof()), what.password());
            var pages =
                    reader.inspect(pdf) instanceof Inspection.Readable(var found, _) ? found : 0;
            opened.put(what.document(), pages > 0);
            far.said(opened.size(), all.size());
            if (pages != what.pages()) {
                far.clear();
                call.tell(
                        texts.get(
                                "cli.verify.otherwise",
                                what.name(),
                                names.of(filed.person()),
                                DocumentWords.pages(texts, what.pages()),
                                DocumentWords.pages(texts, pages)));
            }
        }
        far.clear();
        var open = opened.values().stream().filter(isOpen -> isOpen).count();
        call.say(texts.count("cli.verify.opened", open, opened.size()));
    }

    private static void chainOnly(Call call, @Nullable EndMark noted)
            throws CarnetException, RefusedException {
        var chain = call.carnets().verifyChain(call.file(), noted);
        var texts = call.texts();
        call.say(texts.count("cli.verify.links", chain.end().count()));
        call.say(texts.get("cli.verify.head", chain.end().written()));
        call.say(texts.get("cli.verify.chain-only"));
        chain.damages().forEach(damage -> tell(call, damage));
        if (noted != null) {
            compare(call, noted, chain.comparison());
        }
        if (!chain.damages().isEmpty()) {
            throw new RefusedException("cli.refused.damaged", chain.damages().size());
        }
        call.say(texts.get("cli.verify.chain-sound"));
    }

    private static @Nullable EndMark noted(Given given) {
        return given.text(HEAD)
                .map(typed -> EndMark.read(typed).orElseThrow(() -> given.bad(HEAD)))
                .orElse(null);
    }

    /** Names what is hurt: the file, whose it is, its id. */
    static void tell(Call call, Damage damage) {
        var texts = call.texts();
        var id =
                Stream.of(damage.name(), NameWords.of(texts, damage.whose()), damage.id())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        var what = texts.get("cli.damage." + Texts.word(damage.place()), id);
        call.tell(texts.get("cli.damaged", what.strip(), texts.of("cli.fault", damage.fault())));
    }

    private static void compare(Call call, EndMark noted, @Nullable Comparison comparison)
            throws RefusedException {
        switch (comparison) {
            case Comparison.Whole(var since) ->
                    call.say(
                            since == 0
                                    ? call.texts().get("cli.verify.whole.none", noted.count())
                                    : call.texts().count("cli.verify.whole", since, noted.count()));
            case Comparison.Cut(var left) ->
                    throw new RefusedException("cli.refused.cut", noted.count(), left);
            case Comparison.Other() ->
                    throw new RefusedException("cli.refused.other-carnet", noted.count());
            case null -> {
                // it cannot be told, and the damage has been
            }
        }
    }
}
