package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.text.Texts;

import java.util.List;
import java.util.Set;

/** Judges a social-security number, and says why. */
final class NirCommand implements Command {
    private static final Param NUMBER = Param.words("number", "number");

    @Override
    public String name() {
        return "nir";
    }

    @Override
    public List<Param> params() {
        return List.of(NUMBER);
    }

    @Override
    public void run(Call call) throws RefusedException {
        var texts = call.texts();
        switch (NirCheck.of(call.given().needText(NUMBER))) {
            case NirCheck.Valid _ -> say(call, "valid", texts.get("nir.valid"), Set.of());
            case NirCheck.Doubtful(_, var doubts) ->
                    say(call, "doubtful", texts.get("nir.doubtful"), doubts);
            case NirCheck.KeyProposed(var nir, var doubts) ->
                    say(
                            call,
                            doubts.isEmpty() ? "valid" : "doubtful",
                            texts.get("nir.key-proposed", nir.key()),
                            doubts);
            case NirCheck.Wrong(var fault, var length) -> {
                call.say(texts.get("cli.nir.wrong"));
                throw new RefusedException("nir.wrong." + Texts.word(fault), length);
            }
        }
    }

    private static void say(
            Call call, String verdict, String sentence, Set<NirCheck.Doubt> doubts) {
        call.say(call.texts().get("cli.nir." + verdict));
        call.say(sentence);
        Doubts.of(call.texts(), doubts).forEach(call::say);
    }
}
