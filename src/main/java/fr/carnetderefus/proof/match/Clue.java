package fr.carnetderefus.proof.match;

import java.time.LocalDate;
import java.util.List;

/** Why a document may be somebody's. */
public sealed interface Clue {
    /** Years after which somebody may have a child. */
    int CHILD = 15;

    /** Their own social-security number stands in it; its last digits. */
    record OwnNumber(String ending) implements Clue {}

    /** The number of who covers them stands in it; whose it is. */
    record CoveringNumber(String whose) implements Clue {}

    /** The provisional code noted for them stands in it. */
    record Code() implements Clue {}

    /** First and family name stand together. */
    record FullName(String name) implements Clue {}

    /** First and family name both stand in it, apart. */
    record NamesApart(String given, String family) implements Clue {}

    /** Their day of birth stands in it. */
    record Birth(LocalDate day) implements Clue {}

    /** Another day of birth stands in it, and theirs does not. */
    record OtherBirth(LocalDate read, LocalDate born) implements Clue {}

    /** Their day of birth stands in it, and another that is nobody's whom it names. */
    record StrangeBirth(LocalDate read) implements Clue {}

    /** Their family name stands where it says whom it is about, with the first letter of theirs. */
    record Initial(String name) implements Clue {}

    /** It says that it is about them, though not by their whole name. */
    record Meant() implements Clue {}

    /** It says that it is about somebody else; how that one is called there. */
    record Designated(String whom) implements Clue {}

    /** It may be about somebody else: a word of it says so, or it points to both. */
    record Mentioned(String word) implements Clue {}

    /** Their own number stands in it, and none of their names. */
    record Nameless() implements Clue {}

    /** Beside their own number stands the name of somebody else. */
    record NameBeside(String name) implements Clue {}

    /** The number of their file at court stands in it. */
    record Reference(String number) implements Clue {}

    /** A number or code of theirs that others in the carnet have too: it is nobody's alone. */
    record Shared(Clue of) implements Clue {}

    /** Only their file number stands in it, and somebody else's own number; whose it is. */
    record OthersNumber(String whose) implements Clue {}

    /** Their name is in the name of the file. */
    record FileName() implements Clue {}

    /** They act for somebody else whom it names: it is then more likely the other's. */
    record ActsFor(String whom) implements Clue {}

    /** Somebody else has the same names, and nothing tells that they are not the one meant. */
    record Namesake() implements Clue {}

    /** By which word the bundles know it. */
    default String word() {
        return switch (this) {
            case OwnNumber _ -> "own-number";
            case CoveringNumber _ -> "covering-number";
            case Code _ -> "code";
            case FullName _ -> "full-name";
            case NamesApart _ -> "names-apart";
            case Birth _ -> "birth";
            case OtherBirth _ -> "other-birth";
            case StrangeBirth _ -> "strange-birth";
            case Initial _ -> "initial";
            case Meant _ -> "meant";
            case Designated _ -> "designated";
            case Mentioned _ -> "mentioned";
            case Nameless _ -> "nameless";
            case NameBeside _ -> "name-beside";
            case Reference _ -> "reference";
            case Shared(var of) -> "shared-" + of.word();
            case OthersNumber _ -> "others-number";
            case FileName _ -> "file-name";
            case ActsFor _ -> "acts-for";
            case Namesake _ -> "namesake";
        };
    }

    /** What the words tell of; a day as ISO 8601 has it. */
    default List<String> args() {
        return switch (this) {
            case OwnNumber(var ending) -> List.of(ending);
            case CoveringNumber(var whose) -> List.of(whose);
            case FullName(var name) -> List.of(name);
            case NamesApart(var given, var family) -> List.of(given, family);
            case Birth(var day) -> List.of(day.toString());
            case OtherBirth(var read, var born) -> List.of(read.toString(), born.toString());
            case StrangeBirth(var read) -> List.of(read.toString());
            case Initial(var name) -> List.of(name);
            case Designated(var whom) -> List.of(whom);
            case Mentioned(var word) -> List.of(word);
            case NameBeside(var name) -> List.of(name);
            case Reference(var number) -> List.of(number);
            case Shared(var of) -> of.args();
            case OthersNumber(var whose) -> List.of(whose);
            case ActsFor(var whom) -> List.of(whom);
            case Code _, FileName _, Namesake _, Meant _, Nameless _ -> List.of();
        };
    }

    /** How much it says, alone: 100 and more is as good as certain. */
    default int weight() {
        return switch (this) {
            case OwnNumber _ -> 100;
            case Code _ -> 100;
            case Reference _ -> 60;
            case FullName _ -> 60;
            case Birth _ -> 40;
            case CoveringNumber _ -> 20;
            case NamesApart _ -> 20;
            case Initial _ -> 20;
            case Meant _ -> 20;
            case Shared _ -> 10;
            case FileName _ -> 15;
            case Namesake _ -> -60;
            case OthersNumber _ -> -60;
            case StrangeBirth _, Mentioned _, Nameless _ -> 0;
            case NameBeside _ -> -60;
            // it may be their child's: that it carries their number says nothing then
            case OtherBirth(var read, var born) -> read.isAfter(born.plusYears(CHILD)) ? -200 : -80;
            case ActsFor _, Designated _ -> -200;
        };
    }
}
