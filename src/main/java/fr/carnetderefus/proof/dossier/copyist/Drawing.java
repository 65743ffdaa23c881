package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.UnfitException.Why;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes a page's drawing instructions anew: those known to be harmless and shown alike by all, and
 * no others. Marks of content are left out, since the copy as a whole is one marked picture.
 */
final class Drawing {
    /** Instructions with numbers only, and how many. */
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("w", 1),
                    Map.entry("J", 1),
                    Map.entry("j", 1),
                    Map.entry("M", 1),
                    Map.entry("cm", 6),
                    Map.entry("m", 2),
                    Map.entry("l", 2),
                    Map.entry("c", 6),
                    Map.entry("v", 4),
                    Map.entry("y", 4),
                    Map.entry("re", 4),
                    Map.entry("Tc", 1),
                    Map.entry("Tz", 1),
                    Map.entry("TL", 1),
                    Map.entry("Ts", 1),
                    Map.entry("Td", 2),
                    Map.entry("TD", 2),
                    Map.entry("Tm", 6));

    private static final Set<String> BARE =
            Set.of("h", "S", "s", "f", "f*", "B", "B*", "b", "b*", "n", "W", "W*", "T*");

    /** What nothing is seen of: marks, flatness, and how a press may bend colours. */
    private static final Set<String> LEFT_OUT = Set.of("BMC", "EMC", "MP", "DP", "i", "ri");

    /** What PDF/A allows (6.1.13) of states one in another. */
    private static final int MOST_STATES = 28;

    /** Of an honest page, a map of a town included. */
    static final int MOST_INSTRUCTIONS = 400_000;

    private static final double MOST = 1e9;

    /** What the letters and colours are at some point. */
    private record State(
            @Nullable Letters letters, double size, double blank, int fillParts, int lineParts) {
        static final State FIRST = new State(null, 0, 0, 1, 1);

        State with(Letters other, double otherSize) {
            return new State(other, otherSize, blank, fillParts, lineParts);
        }

        State withBlank(double other) {
            return new State(letters, size, other, fillParts, lineParts);
        }

        State withParts(boolean fill, int parts) {
            return new State(
                    letters, size, blank, fill ? parts : fillParts, fill ? lineParts : parts);
        }
    }

    private final Supplies supplies;
    private final StringBuilder written = new StringBuilder();
    private final Deque<State> outer = new ArrayDeque<>();
    private State state = State.FIRST;
    private boolean inText;
    private long instructions;

    /**
     * @param supplies what the instructions may call by name
     */
    Drawing(Supplies supplies) {
        this.supplies = supplies;
    }

    /** The instructions as they stand in the copy. */
    String written() {
        return written.toString();
    }

    /** How many there are, those of what they call included. */
    long instructions() {
        return instructions;
    }

    void rewrite(byte[] content) throws UnfitException, IOException {
        var parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                count(1);
                rewrite(operator.getName(), operands);
                operands = new ArrayList<>();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        if (!outer.isEmpty() || inText || !operands.isEmpty()) {
            throw new UnfitException(Why.INSTRUCTION);
        }
    }

    private void count(long more) throws UnfitException {
        instructions += more;
        if (instructions > MOST_INSTRUCTIONS) {
            throw new UnfitException(Why.SIZE);
        }
    }

    private void rewrite(String name, List<COSBase> operands) throws UnfitException, IOException {
        var numbers = NUMBERS.get(name);
        if (numbers != null) {
            say(numbers(operands, numbers), name);
        } else if (BARE.contains(name)) {
            none(operands);
            say("", name);
        } else if (!LEFT_OUT.contains(name)) {
            special(name, operands);
        }
    }

    private void special(String name, List<COSBase> operands) throws UnfitException, IOException {
        switch (name) {
            case "q", "Q" -> states(name, operands);
            case "BT", "ET" -> text(name, operands);
            case "F" -> say("", "f");
            case "BDC" -> {
                if (COSName.OC.equals(operands.isEmpty() ? null : operands.getFirst())) {
                    throw new UnfitException(Why.LAYERS);
                }
            }
            case "d" -> dashes(operands);
            case "gs" -> say(supplies.state(named(operands)), name);
            case "Do" -> call(named(operands));
            case "g", "rg", "sc", "scn", "cs" -> colour(name, true, operands);
            case "G", "RG", "SC", "SCN", "CS" -> colour(name, false, operands);
            case "Tf" -> font(operands);
            case "Tr" -> mode(operands);
            case "Tw" -> {
                state = state.withBlank(value(operands, 0, 1));
                say(numbers(operands, 1), name);
            }
            case "Tj" -> show(List.of(string(operands, 0, 1)));
            case "TJ" -> showApart(operands);
            case "'" -> {
                say("", "T*");
                show(List.of(string(operands, 0, 1)));
            }
            case "\"" -> {
                state = state.withBlank(value(operands, 0, 3));
                say(Pdf.number(value(operands, 0, 3)), "Tw");
                say(Pdf.number(value(operands, 1, 3)), "Tc");
                say("", "T*");
                show(List.of(string(operands, 2, 3)));
            }
            case "k", "K", "sh" -> throw new UnfitException(Why.COLOUR);
            case "BI" -> throw new UnfitException(Why.PICTURE);
            default -> throw new UnfitException(Why.INSTRUCTION);
        }
    }

    private void states(String name, List<COSBase> operands) throws UnfitException {
        none(operands);
        if (inText) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        if (name.equals("q")) {
            outer.push(state);
        } else if (outer.isEmpty()) {
            throw new UnfitException(Why.INSTRUCTION);
        } else {
            state = outer.pop();
        }
        if (outer.size() >= MOST_STATES - Supplies.MOST_DEPTH - 2) {
            throw new UnfitException(Why.SIZE);
        }
        say("", name);
    }

    private void text(String name, List<COSBase> operands) throws UnfitException {
        none(operands);
        if (inText == name.equals("BT")) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        inText = !inText;
        say("", name);
    }

    private void dashes(List<COSBase> operands) throws UnfitException {
        if (operands.size() != 2 || !(operands.getFirst() instanceof COSArray lengths)) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        var said = new StringBuilder("[");
        for (var i = 0; i < lengths.size(); i++) {
            said.append(Pdf.number(number(lengths.getObject(i)))).append(' ');
        }
        say(said.append("] ") + Pdf.number(value(operands, 1, 2)), "d");
    }

    private void call(COSName name) throws UnfitException, IOException {
        if (inText) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        var called = supplies.called(name);
        count(called.instructions());
        say(called.written(), "Do");
    }

    private void colour(String name, boolean fill, List<COSBase> operands)
            throws UnfitException, IOException {
        switch (name) {
            case "g", "G" -> say(numbers(operands, parts(fill, 1)), name);
            case "rg", "RG" -> say(numbers(operands, parts(fill, 3)), name);
            case "cs", "CS" -> {
                var space = supplies.colour(named(operands));
                parts(fill, space.parts());
                say(space.written(), name);
            }
            default -> say(numbers(operands, fill ? state.fillParts : state.lineParts), name);
        }
    }

    private int parts(boolean fill, int parts) {
        state = state.withParts(fill, parts);
        return parts;
    }

    private void font(List<COSBase> operands) throws UnfitException, IOException {
        if (operands.size() != 2 || !(operands.getFirst() instanceof COSName name)) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        var letters = supplies.letters(name);
        var size = value(operands, 1, 2);
        state = state.with(letters, size);
        say(supplies.written(letters) + " " + Pdf.number(size), "Tf");
    }

    /** Letters that cut out what comes after them are met nowhere, and shown differently. */
    private void mode(List<COSBase> operands) throws UnfitException {
        var mode = value(operands, 0, 1);
        if (mode != 0 && mode != 1 && mode != 2 && mode != 3) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        say(Pdf.number(mode), "Tr");
    }

    private void showApart(List<COSBase> operands) throws UnfitException, IOException {
        if (operands.size() != 1 || !(operands.getFirst() instanceof COSArray parts)) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        var shown = new ArrayList<COSBase>();
        for (var i = 0; i < parts.size(); i++) {
            shown.add(Objects.requireNonNullElse(parts.getObject(i), COSNull.NULL));
        }
        show(shown);
    }

    private void show(List<COSBase> parts) throws UnfitException, IOException {
        var letters = state.letters;
        if (letters == null || !inText) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        if (state.blank != 0 && state.size == 0) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        var blank = state.blank == 0 ? 0 : state.blank / state.size;
        var shown = new StringBuilder("[");
        for (var part : parts) {
            if (part instanceof COSString string) {
                shown.append(letters.coded(string.getBytes(), blank));
            } else {
                shown.append(Pdf.number(number(part)));
            }
        }
        count(parts.size());
        say(shown.append(']').toString(), "TJ");
    }

    private void say(String operands, String name) {
        if (!operands.isEmpty()) {
            written.append(operands).append(' ');
        }
        written.append(name).append('\n');
    }

    private static void none(List<COSBase> operands) throws UnfitException {
        if (!operands.isEmpty()) {
            throw new UnfitException(Why.INSTRUCTION);
        }
    }

    private static COSName named(List<COSBase> operands) throws UnfitException {
        if (operands.size() == 1 && operands.getFirst() instanceof COSName name) {
            return name;
        }
        throw new UnfitException(Why.INSTRUCTION);
    }

    private static String numbers(List<COSBase> operands, int count) throws UnfitException {
        if (operands.size() != count) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        var numbers = new double[count];
        for (var i = 0; i < count; i++) {
            numbers[i] = number(operands.get(i));
        }
        return Pdf.numbers(numbers);
    }

    private static double value(List<COSBase> operands, int at, int count) throws UnfitException {
        if (operands.size() != count) {
            throw new UnfitException(Why.INSTRUCTION);
        }
        return number(operands.get(at));
    }

    private static double number(@Nullable COSBase operand) throws UnfitException {
        if (operand instanceof COSNumber number && Math.abs(number.floatValue()) < MOST) {
            return number.floatValue();
        }
        throw new UnfitException(Why.INSTRUCTION);
    }

    private static COSString string(List<COSBase> operands, int at, int count)
            throws UnfitException {
        if (operands.size() == count && operands.get(at) instanceof COSString string) {
            return string;
        }
        throw new UnfitException(Why.INSTRUCTION);
    }
}
