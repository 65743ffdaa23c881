package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Damage;
import fr.carnetderefus.register.EndMark;
import fr.carnetderefus.register.VerifyCarnet.Comparison;
import fr.carnetderefus.register.VerifyCarnet.Report;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads every row and document, and says what it checked and what does not hold. */
final class VerifyCommand implements Command {
    private static final Param HEAD = Param.text("head", "head");
    private static final Param CHAIN_ONLY = Param.flag("chain-only");

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(HEAD, CHAIN_ONLY);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var noted = noted(call.given());
        if (call.given().isSet(CHAIN_ONLY)) {
            chainOnly(call, noted);
            return;
        }
        var report = report(call, noted);
        var texts = call.texts();
        call.say(texts.count("cli.verify.rows", report.rows()));
        if (report.erased() > 0) {
            call.say(texts.count("cli.verify.erased", report.erased()));
        }
        call.say(texts.count("cli.verify.documents", report.documents(), report.bytes()));
        call.say(texts.count("cli.verify.proofs", report.proofs()));
        call.say(texts.get("cli.verify.head", report.end().written()));
        if (!report.sound()) {
            report.damages().forEach(damage -> tell(call, damage));
        }
        if (noted != null) {
            compare(call, noted, report.comparison());
        }
        if (!report.sound()) {
            throw new RefusedException("cli.refused.damaged", report.damages().size());
        }
        call.say(texts.get("cli.verify.sound"));
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

    private static Report report(Call call, @Nullable EndMark noted)
            throws CarnetException, RefusedException {
        try (var passphrase = call.passphrase()) {
            return call.carnets().verify(call.file(), passphrase.value(), noted);
        }
    }

    /** Names what is hurt: the file, whose it is, its id. */
    static void tell(Call call, Damage damage) {
        var texts = call.texts();
        var id =
                Stream.of(damage.name(), damage.person(), damage.id())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        var what = texts.get("cli.damage." + Texts.word(damage.place()), id);
        call.tell(texts.get("cli.damaged", what.strip(), texts.of("cli.fault", damage.fault())));
    }

    private static void compare(Call call, EndMark noted, @Nullable Comparison comparison)
            throws RefusedException {
        switch (comparison) {
            case Comparison.Whole(var since) ->
                    call.say(call.texts().count("cli.verify.whole", since, noted.count()));
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
