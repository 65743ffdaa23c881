package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.Entry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A carnet in memory on a Tuesday, and people with a code who come into it. */
abstract class OnTuesday {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    Register register;
    RecordRefusal refusal;
    private int codes;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).inMemory();
        refusal = new RecordRefusal(register);
    }

    @AfterEach
    void end() {
        register.close();
    }

    /** Somebody with a code, whose last safe day is so, who refuses by a channel. */
    PersonId until(String name, LocalDate lastSafeDay, String channel) throws Exception {
        var id = Marie.named(register, name).id();
        var verb = new RecordNotice(register);
        verb.record(
                verb.form(
                        Entry.NoticeMeans.LETTER,
                        lastSafeDay.minusDays(41),
                        Anchor.Basis.LETTER_DATE,
                        null,
                        Map.of(id, "aBcDeFgH%04d".formatted(++codes))));
        if (!channel.isEmpty()) {
            refusal.choose(id, channel);
        }
        return id;
    }
}
