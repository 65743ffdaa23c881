package fr.carnetderefus.register;

import fr.carnetderefus.journal.CheapCarnet;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.refusal.Entry;

import java.nio.file.Path;
import java.util.List;

/** New carnets whose passphrase costs next to nothing to try: for tests that open one often. */
public final class LightCarnet {
    private LightCarnet() {}

    /** Makes a carnet with what {@link Carnets#create} writes into it. */
    public static void create(Carnets carnets, Path file, char[] passphrase) {
        try {
            CheapCarnet.create(file, passphrase);
            try (var register = carnets.open(file, passphrase)) {
                var adopted = new Entry.RulesAdopted(carnets.procedure().timing());
                register.write(List.of(new Register.Draft(null, register.today(), adopted)));
            }
        } catch (JournalException | CarnetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes one and opens it. */
    public static Register open(Carnets carnets, Path file, char[] passphrase)
            throws CarnetException {
        create(carnets, file, passphrase);
        return carnets.open(file, passphrase);
    }
}
