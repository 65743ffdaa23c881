package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.Namesakes;

import java.util.List;

/** Somebody whom a document may be about, and why. */
public record Match(Person person, List<Clue> clues) {
    /** With so much a person is proposed. */
    private static final int ENOUGH = 60;

    /** With so much there is no reasonable doubt: the number, or name and day of birth. */
    private static final int CERTAIN = 100;

    public Match {
        clues = List.copyOf(clues);
    }

    int weight() {
        return clues.stream().mapToInt(Clue::weight).sum();
    }

    /**
     * Whether the document may be theirs although somebody else is likelier: it tells more of them
     * than of one who only signs for the other.
     */
    boolean competes() {
        return clues.stream()
                .anyMatch(c ->
                        switch (c) {
                            case Clue.Code _, Clue.CoveringNumber _, Clue.Initial _ -> true;
                            case Clue.Birth _ -> !isAddressee();
                            case Clue.Reference _ -> !has(Clue.OthersNumber.class);
                            case Clue.OwnNumber _, Clue.FullName _ -> !has(Clue.ActsFor.class);
                            case Clue.NamesApart _,
                                    Clue.OtherBirth _,
                                    Clue.StrangeBirth _,
                                    Clue.Meant _,
                                    Clue.Designated _,
                                    Clue.Mentioned _,
                                    Clue.Nameless _,
                                    Clue.NameBeside _,
                                    Clue.Shared _,
                                    Clue.OthersNumber _,
                                    Clue.FileName _,
                                    Clue.ActsFor _,
                                    Clue.Namesake _ ->
                                    false;
                        });
    }

    /** Whether it is written to them about whom they act for, and says so. */
    private boolean isAddressee() {
        return has(Clue.ActsFor.class) && has(Clue.Designated.class) && !has(Clue.OwnNumber.class);
    }

    /**
     * Whether only the name, which is that of somebody who is certain, points to them: what tells
     * that one from their namesakes tells that these are not meant.
     */
    boolean isOnlyNamesakeOf(Match other) {
        return other.certain() && has(Clue.Namesake.class) && Namesakes.are(person, other.person);
    }

    boolean has(Class<? extends Clue> kind) {
        return has(clues, kind);
    }

    /** Whether there is such a clue among those gathered so far. */
    static boolean has(List<Clue> clues, Class<? extends Clue> kind) {
        return clues.stream().anyMatch(kind::isInstance);
    }

    /** Whether nothing points to them but what others have too. */
    boolean isHintOnly() {
        return has(Clue.Shared.class)
                && clues.stream()
                        .allMatch(c ->
                                switch (c) {
                                    case Clue.Shared _,
                                            Clue.Birth _,
                                            Clue.OtherBirth _,
                                            Clue.Namesake _ ->
                                            true;
                                    default -> false;
                                });
    }

    /** Whether there is enough to propose the person, and not only to name them as possible. */
    public boolean likely() {
        return weight() >= ENOUGH;
    }

    /** Whether it leaves no reasonable doubt. */
    public boolean certain() {
        return weight() >= CERTAIN && clues.stream().noneMatch(Match::isDoubt);
    }

    /** What leaves a doubt, however much speaks for them. */
    private static boolean isDoubt(Clue clue) {
        return switch (clue) {
            case Clue.OtherBirth _,
                    Clue.StrangeBirth _,
                    Clue.Initial _,
                    Clue.Mentioned _,
                    Clue.Designated _,
                    Clue.Nameless _,
                    Clue.NameBeside _ ->
                    true;
            default -> false;
        };
    }
}
