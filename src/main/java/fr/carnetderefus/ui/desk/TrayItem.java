package fr.carnetderefus.ui.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.proof.Piece;
import fr.carnetderefus.proof.match.Proposal;
import fr.carnetderefus.register.FileProof.Filed;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing in the tray, and how far it has come. */
public final class TrayItem {
    private final Piece piece;
    private final @Nullable PersonId hint;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private @Nullable InArchive takenBack;

    /** How far it has come. */
    public sealed interface State {}

    /**
     * It waits for a yes.
     *
     * @param same where the same bytes are filed already
     */
    public record Ready(Looked.Ready looked, Proposal proposal, List<Filed> same) implements State {
        Ready with(List<Filed> now) {
            return new Ready(looked, proposal, now);
        }
    }

    /** It waits for its password; whether one was tried in vain. */
    public record Locked(boolean tried) implements State {}

    /** It cannot be filed. */
    public record Refused(Looked why) implements State {}

    /** The same bytes wait under another name; what it is once they no longer do. */
    public record Twin(String name, Ready alone) implements State {}

    /**
     * It is in the archive.
     *
     * @param whose whose it is, in words
     * @param before what it is should that be taken back
     */
    public record InArchive(String whose, DocumentKind kind, Ready before) implements State {}

    /**
     * What a person has put into the form so far.
     *
     * @param kind null as long as none is chosen
     * @param dated the day as typed
     */
    public record Draft(Set<PersonId> people, @Nullable DocumentKind kind, String dated) {
        private static final String NO_KIND = "-";

        public Draft {
            people = Set.copyOf(people);
        }

        /** The same of that kind. */
        public Draft as(DocumentKind other) {
            return new Draft(people, other, dated);
        }

        /** As words apart by a space, the day last. */
        String text() {
            var ids = people.stream().map(PersonId::value).sorted().collect(joining(","));
            return (kind == null ? NO_KIND : kind.name()) + " " + ids + " " + dated;
        }

        /** Empty where it is none, or of a newer version. */
        static Optional<Draft> read(String text) {
            var words = text.split(" ", 3);
            if (words.length < 3) {
                return Optional.empty();
            }
            var people =
                    Arrays.stream(words[1].split(",", -1))
                            .filter(id -> !id.isEmpty())
                            .map(PersonId::new)
                            .collect(toSet());
            if (words[0].equals(NO_KIND)) {
                return Optional.of(new Draft(people, null, words[2]));
            }
            return Arrays.stream(DocumentKind.values())
                    .filter(kind -> kind.name().equals(words[0]))
                    .map(kind -> new Draft(people, kind, words[2]))
                    .findFirst();
        }
    }

    TrayItem(Piece piece, @Nullable PersonId hint, State state) {
        this.piece = piece;
        this.hint = hint;
        this.state = new ReadOnlyObjectWrapper<>(state);
    }

    public Piece piece() {
        return piece;
    }

    /** For whom it was given, where that is known. */
    public @Nullable PersonId hint() {
        return hint;
    }

    public State state() {
        return state.get();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void set(State now) {
        state.set(now);
    }

    /** It is in the archive now. */
    public void filed(String whose, DocumentKind kind) {
        if (state() instanceof Ready ready) {
            set(new InArchive(whose, kind, ready));
            draft.set(null);
        }
    }

    /** What was filed from here is no longer there. */
    void takeBack(InArchive filed) {
        takenBack = filed;
        set(filed.before().with(List.of()));
    }

    /** What had been filed from here and taken back is there again; whether it had been. */
    boolean fileAgain() {
        var again = takenBack;
        if (again != null) {
            takenBack = null;
            set(again);
        }
        return again != null;
    }

    public boolean isFiled() {
        return state() instanceof InArchive;
    }

    /**
     * Whether somebody has to decide on it: it is not filed yet, and more than words that only go
     * along with a file, with which nobody has begun anything.
     */
    public boolean waits() {
        return !isFiled() && (!piece.beside() || draft() != null);
    }

    /** What was put into the form; null where nothing was yet. */
    public @Nullable Draft draft() {
        return draft.get();
    }

    public ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Keeps what was put into the form. */
    public void keep(Draft typed) {
        draft.set(typed);
    }

    /**
     * Whether all of it leaves no reasonable doubt and nobody changed anything of it, so that it
     * may be filed with the others.
     */
    public boolean certain() {
        return draft() == null
                && !piece.beside()
                && state() instanceof Ready ready
                && ready.proposal().certain()
                && !ready.looked().incomplete()
                && ready.same().isEmpty()
                && (hint == null || ready.proposal().likely().contains(hint));
    }
}
