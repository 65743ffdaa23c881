package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.register.BringRules;
import fr.carnetderefus.register.SurveyCalls;
import fr.carnetderefus.ui.edit.PersonFormView;
import fr.carnetderefus.ui.help.HelpView;
import fr.carnetderefus.ui.keys.KeysView;
import fr.carnetderefus.ui.rehearsal.RehearsalView;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Where one is in the window. */
sealed interface Place {
    /** No carnet is open. */
    record Welcome() implements Place {}

    record Create() implements Place {}

    record Unlock(Path file) implements Place {}

    record Home() implements Place {}

    /** All there is to do. */
    record Work() implements Place {}

    /**
     * Calls for several people, one after another.
     *
     * @param from where it began, and where it leads back to
     * @param left how many of those it was asked for are not in it, and why
     */
    record Round(CallRound round, Place from, Map<SurveyCalls.Why, Integer> left) implements Place {
        public Round {
            left = Map.copyOf(left);
        }

        /** The same calls, gone on with. */
        Round with(CallRound next) {
            return new Round(next, from, left);
        }
    }

    record OnePerson(PersonId id) implements Place {}

    /** One case of a person; their sheet alone shows the one that presses most. */
    record OneCase(CaseKey key) implements Place {}

    /**
     * The form for a person, null for somebody new; where it begins, and where it leads back to.
     */
    record Edit(@Nullable PersonId id, PersonFormView.At at, Place back) implements Place {
        /** The whole form, and then the person's sheet. */
        static Edit of(@Nullable PersonId id) {
            return new Edit(
                    id, PersonFormView.At.START, id == null ? new Home() : new OnePerson(id));
        }
    }

    /** The form for a notice, with those ticked; the procedure is null for the main one. */
    record Notice(Set<PersonId> people, @Nullable String procedure) implements Place {}

    record Refusal(CaseKey key) implements Place {}

    /** What may be wrong with a case, and where one goes back to. */
    record Troubles(CaseKey key, Place back) implements Place {
        /** From the case's own sheet. */
        Troubles(CaseKey key) {
            this(key, new OneCase(key));
        }
    }

    /** The way out of one trouble of a case, and where one goes once it is noted. */
    record WayOut(CaseKey key, String trouble, Place back) implements Place {}

    /** A paper, read before it is saved or printed; of a case, or null for the whole carnet. */
    record Paper(@Nullable CaseKey key, PaperKind kind, Place back) implements Place {}

    /** A channel played beforehand, and where one came from. */
    record Rehearsal(RehearsalView.Subject subject, Place back) implements Place {}

    /** The days ahead. */
    record Calendar() implements Place {}

    record Proofs() implements Place {}

    /** A list of people on its way in. */
    record Incoming() implements Place {}

    /** What waits to be filed. */
    record Tray() implements Place {}

    /** A document, the words that led to it, empty where none did, and where one came from. */
    record OneProof(String id, String words, Place back) implements Place {
        OneProof(String id) {
            this(id, "", new Proofs());
        }
    }

    /** The way in with recovery words. */
    record Lost(Path file) implements Place {}

    /** Passphrases and recovery sheets, and where one came from. */
    record Keys(Place before, KeysView.Begin begin) implements Place {}

    /** Where the whole carnet is read again, and where one came from. */
    record Check(Place back) implements Place {}

    /** The backups of the carnet, and its other copies. */
    record Backups() implements Place {}

    /** The help, where one came from, and how far one has read in it. */
    record Help(Place before, HelpView.At at) implements Place {
        /** The list of all topics. */
        Help(Place before) {
            this(before, HelpView.At.START);
        }
    }

    /** Which program this is, and where one came from. */
    record About(Place before) implements Place {}

    /** What the program is for, in three steps, and what comes after it. */
    record Tour(Place before) implements Place {}

    /** A newer procedure file, and where one came from. */
    record NewRules(BringRules.Newer newer, Place back) implements Place {}

    /** Settings, and where one came from. */
    record Settings(Place before) implements Place {}

    /** Whether one only looks something up there: what stood there before waits as it was. */
    default boolean isAside() {
        return switch (this) {
            case Help _, About _, Tour _, Settings _, Keys _, NewRules _ -> true;
            default -> false;
        };
    }
}
