package fr.carnetderefus.proof.match;

import fr.carnetderefus.register.DayWords;

import java.util.regex.Pattern;

/**
 * What a day is the day of, by the words around it: which these are, {@link DayWords} knows. Here
 * is only where each has to stand, and which goes before which.
 */
enum Owner {
    /** What was done: it was registered, it holds since. */
    ACT,
    /** The paper itself: where and when it was written. */
    PAPER,
    /** A message: when its head says that it was sent, or that one it quotes was. */
    MAIL,
    /** Nothing says it. */
    OPEN,
    /** When somebody printed, looked at or received it. */
    COPY,
    /** Something else: a birth, a law, a deadline, a letter that is answered. */
    NOT_ITS;

    private static final Pattern NOT = near("not its");

    /** Said of a day a little further away, and only where nothing was done on it. */
    private static final Pattern NOT_FAR = near("not its far");

    private static final Pattern ACT_SAID = near("act");

    /** A call is something else, but not the one in which it was done. */
    private static final Pattern ACT_IN_A_CALL = near("act in a call");

    /** Said of a space, a choice, and of much else. */
    private static final Pattern DONE_TO_IT = near("done to it");

    private static final Pattern OURS = word("ours");
    private static final Pattern OURS_DONE = word("ours done");

    /** Any word before what was done, as far as it is not « a bien été ». */
    private static final Pattern SUBJECT =
            Pattern.compile("(?!(?:a|est|ete|bien|" + DayWords.of("done to") + ") )\\w+ ");

    /** Of these a letter says as well that they are done. */
    private static final Pattern OTHERS = word("others");

    /** What was done and holds no longer. */
    private static final Pattern UNDONE = word("undone");

    private static final Pattern UNDOING = word("undoing");

    /** A paper of a court gives that of another. */
    private static final Pattern COURT = word("court");

    private static final Pattern COPIED = near("copied");

    /** « Opposition reçue le » may be the day that counts. */
    private static final Pattern RECEIVED = near("received");

    private static final Pattern WRITTEN = near("written");

    private static final Pattern LABELLED = label("label");
    private static final Pattern SENT_LABEL = label("label of sending");
    private static final Pattern ACT_LABEL = label("label of the act");
    private static final Pattern COPY_LABEL = label("label of a copy");
    private static final Pattern NOT_LABEL = label("label of another");
    private static final Pattern MAY_LABEL =
            Pattern.compile(DayWords.of("may label"), Pattern.CASE_INSENSITIVE);

    private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\s{2,}|\\t)\\S");

    private static final String NAME = "\\p{Lu}[\\p{L}'-]*";
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:.*(?:\\s{2}|\\t|[.;]\\s))?\\s*"
                            + NAME
                            + "(?:[ /](?!a )[\\p{L}'-]+){0,5}\\s?, ?[lL][eE] ");

    /** Without « le » a name of two words may be somebody's, and the day a birth. */
    private static final Pattern SHORT_PLACE =
            Pattern.compile("\\s*(?:L[aeE][sS]? |LA )?" + NAME + "\\s?, ?");

    private static final Pattern BARE = Pattern.compile("\\s*Le |\\s*LE ");
    private static final Pattern BARE_SMALL = Pattern.compile("\\s*le ");
    private static final Pattern LINE_ENDS = Pattern.compile("[ .]*");

    /** A line that ends so goes on in the next. */
    private static final Pattern GOES_ON =
            Pattern.compile(DayWords.of("goes on"), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ENDED = Pattern.compile("(?s).*[0-9.:!?]|");
    private static final Pattern TO_A_DAY = Pattern.compile(DayWords.of("to a day"));
    private static final Pattern FROM_A_DAY = Pattern.compile(DayWords.of("from a day"));
    private static final Pattern QUOTED = word("quoted");

    /** Looked for where words begin, since each has many ways to begin. */
    private static Pattern near(String name) {
        return Pattern.compile("(?<!\\w)(?:" + DayWords.of(name) + ")");
    }

    private static Pattern word(String name) {
        return Pattern.compile("\\b(?:" + DayWords.of(name) + ")\\b");
    }

    /** In a line, at its beginning or behind a gap. */
    private static Pattern label(String name) {
        var before = "(?:^|.*(?:[.;|]\\s|\\s{2}|\\t))[\\s>*-]*";
        return Pattern.compile(
                before + "(?:" + DayWords.of(name) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /**
     * Of what a day is.
     *
     * @param inWords whether its month is a word
     * @param mail whether the text is a message, or has one in it
     */
    static Owner of(Around around, boolean inWords, boolean mail) {
        if (mail && QUOTED.matcher(around.after()).find()) {
            return MAIL;
        }
        var table = isInATable(around);
        var labelled = table ? OPEN : labelled(around, mail);
        if (labelled != OPEN) {
            return labelled;
        }
        if (found(ACT_IN_A_CALL, around.near())) {
            return ACT;
        }
        if (found(NOT, around.near())) {
            return NOT_ITS;
        }
        if (found(COPIED, around.near())) {
            return found(RECEIVED, around.near()) ? OPEN : COPY;
        }
        if (!table && isHead(around, inWords)) {
            return PAPER;
        }
        var goesOn = !around.wide().equals(around.near());
        if ((goesOn && found(NOT, around.wide())) || isRange(around)) {
            return NOT_ITS;
        }
        return table ? OPEN : said(around);
    }

    private static Owner labelled(Around around, boolean mail) {
        var line = lastLine(around);
        if (!MAY_LABEL.matcher(line).find()) {
            return OPEN;
        }
        if (ACT_LABEL.matcher(line).matches()) {
            return ACT;
        }
        if (LABELLED.matcher(line).matches()) {
            return mail ? MAIL : PAPER;
        }
        if (SENT_LABEL.matcher(line).matches()) {
            return MAIL;
        }
        if (COPY_LABEL.matcher(line).matches()) {
            return COPY;
        }
        return NOT_LABEL.matcher(line).matches() ? NOT_ITS : OPEN;
    }

    /** A label may stand in the line above what it is of. */
    private static String lastLine(Around around) {
        return around.line().isBlank()
                ? around.above().substring(around.above().lastIndexOf('\n') + 1)
                : around.line();
    }

    /** Below the headings of a table a day may be of any of them. */
    private static boolean isInATable(Around around) {
        return around.line().isBlank() && COLUMNS.matcher(lastLine(around)).find();
    }

    private static Owner said(Around around) {
        var near = around.near();
        if (isOfTheAct(around)) {
            return found(UNDONE, around.after()) || found(UNDOING, near) ? OPEN : ACT;
        }
        if (found(WRITTEN, near)) {
            return found(COURT, near) ? OPEN : PAPER;
        }
        return found(NOT_FAR, near) ? NOT_ITS : OPEN;
    }

    private static boolean isOfTheAct(Around around) {
        var near = around.near();
        if (found(ACT_SAID, near)) {
            var about = found(OTHERS, near) ? near : around.wide();
            return !found(OTHERS, about) || found(OURS_DONE, about);
        }
        return found(DONE_TO_IT, near) && (found(OURS, near) || !SUBJECT.matcher(near).lookingAt());
    }

    /** « du … au … » is how long something lasts. */
    private static boolean isRange(Around around) {
        return TO_A_DAY.matcher(around.after()).matches()
                || FROM_A_DAY.matcher(around.near()).matches();
    }

    /** Place and day, or the day alone, make the head of a letter, or its foot. */
    private static boolean isHead(Around around, boolean inWords) {
        if (!LINE_ENDS.matcher(around.rest()).matches()) {
            return false;
        }
        var line = around.line();
        if (BARE_SMALL.matcher(line).matches()) {
            return ENDED.matcher(around.above()).matches();
        }
        return (PLACE.matcher(line).matches()
                        || BARE.matcher(line).matches()
                        || (inWords && SHORT_PLACE.matcher(line).matches()))
                && !GOES_ON.matcher(around.above()).matches();
    }

    private static boolean found(Pattern pattern, String words) {
        return pattern.matcher(words).find();
    }
}
