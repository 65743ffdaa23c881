package fr.carnetderefus.paper;

import java.util.List;
import java.util.Locale;

/** One piece of a sheet. It holds plain text only: what is markup in a name stays a name. */
public sealed interface Block {
    /** The title of a section; it becomes a bookmark. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Para(String text) implements Block {}

    /** Lines that stand together, one below the other: an address, a signature's place. */
    record Lines(List<String> lines, Side side) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** Where lines stand: the sender's on the left, the addressee's on the right. */
    enum Side {
        LEFT,
        RIGHT,
        /** From one edge to the other. */
        ACROSS
    }

    /** What to do or to have, in order or not. */
    record Steps(List<String> items, boolean numbered) implements Block {
        public Steps {
            items = List.copyOf(items);
        }
    }

    /** Facts with their names, one a line: the name is the row's header. */
    record Facts(String caption, List<Fact> rows) implements Block {
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A fact.
     *
     * @param code whether it is to be read sign by sign, as a number or a code is
     */
    record Fact(String name, String value, boolean code) {
        /** A fact in words. */
        public static Fact of(String name, String value) {
            return new Fact(name, value, false);
        }

        /** A fact to be read sign by sign. */
        public static Fact code(String name, String value) {
            return new Fact(name, value, true);
        }
    }

    /**
     * A table; its head is repeated on each page.
     *
     * @param rows each as long as the head; its first cell is the row's header
     */
    record Table(String caption, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Figures, and beside each a bar as long as it is large. It is a table whose figures are
     * written: who does not see the bars misses nothing.
     *
     * @param what the name of what is counted
     * @param counted the name of the figures
     */
    record Bars(String what, String counted, List<Bar> bars) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }

        /** The largest figure; its bar takes all the room there is. */
        long most() {
            return bars.stream().mapToLong(Bar::count).max().orElse(0);
        }
    }

    /** One figure. */
    record Bar(String name, long count, Tone tone) {
        /** The figure as a language writes it. */
        public String figure(Locale locale) {
            return String.format(locale, "%,d", count);
        }
    }

    /** How a bar is filled; never with a colour alone. */
    enum Tone {
        /** A line around it and a light ground. */
        PLAIN,
        /** Full of ink. */
        PRESSING
    }

    /** Two columns side by side; the left one is read first. */
    record Columns(List<Block> left, List<Block> right) implements Block {
        public Columns {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * Weeks of seven days.
     *
     * @param weekdays their names, Monday first
     */
    record Month(String caption, List<String> weekdays, List<List<Cell>> weeks) implements Block {
        public Month {
            weekdays = List.copyOf(weekdays);
            weeks = weeks.stream().map(List::copyOf).toList();
        }
    }

    /** A day of a month, and what falls on it; no number where the day is another month's. */
    record Cell(String number, List<String> marks) {
        public Cell {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Something to be written in by hand.
     *
     * @param lines how many ruled lines
     */
    record FillIn(String label, int lines, Side side) implements Block {}

    /** Answers to tick by hand, each after a box. */
    record Choices(List<String> answers) implements Block {
        public Choices {
            answers = List.copyOf(answers);
        }
    }

    /** What must not be overlooked. */
    record Callout(String title, String text) implements Block {}

    /** A place to sign, and whose. */
    record Signature(String label) implements Block {}

    /**
     * What stands on a page of its own, not to be sent with the rest.
     *
     * @param language the language it is in, which need not be the sheet's
     */
    record Apart(String title, String language, List<Block> blocks) implements Block {
        public Apart {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A square of dots that a telephone reads.
     *
     * @param content what it reads
     * @param words what that is, for whoever does not see it
     */
    record Dots(String content, String words) implements Block {}

    /**
     * The stamp.
     *
     * @param around the words of its ring
     * @param middle what stands in its middle
     */
    record Stamp(String around, String middle) implements Block {}

    /** Something to be typed as it stands. */
    record Typed(String text) implements Block {}

    /** Words to be copied one by one, numbered from 1, in large type. */
    record Words(List<String> words) implements Block {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Some room. */
    record Gap() implements Block {}
}
