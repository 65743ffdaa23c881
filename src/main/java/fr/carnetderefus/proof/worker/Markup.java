package fr.carnetderefus.proof.worker;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of HTML as they are read: nothing is fetched, run or painted, and what is hidden from
 * whoever reads the message stays out.
 */
final class Markup {
    /** What stands in these is no word of the message. */
    private static final Set<String> MUTE =
            Set.of("head", "title", "style", "script", "noscript", "template", "select", "svg");

    /** Set apart by an empty line. */
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table");

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** Longer is no style that a program writes; it is not searched to its end. */
    private static final int MAX_STYLE = 2_000;

    /** A written-out sign that is longer is hardly one: mostly it is an accent or a blank. */
    private static final int LONGEST_SIGN = 10;

    private static final String COMMENT = "<!--";

    private Markup() {}

    /** Its words, a line for each. */
    static String text(String html) {
        var parser = Parser.htmlParser().setMaxDepth(Limits.MAX_MARKUP_DEPTH);
        var lines = new Lines();
        parser.parseInput(html, "").traverse(new Reading(lines));
        return lines.text();
    }

    private static final class Reading implements NodeVisitor {
        private final Lines lines;

        /** How deep what is being left out began; -1 where nothing is. */
        private int mute = -1;

        Reading(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void head(Node node, int depth) {
            if (mute >= 0) {
                return;
            }
            switch (node) {
                case TextNode words -> lines.say(words.getWholeText());
                case Element element when isMute(element) -> mute = depth;
                case Element element -> begin(element);
                default -> {
                    // comments, and what programs tell each other in them
                }
            }
        }

        private void begin(Element element) {
            switch (element.normalName()) {
                case "br" -> lines.end();
                case "hr" -> lines.apart();
                case "li" -> {
                    lines.begin();
                    lines.say("• ");
                }
                case "td", "th" -> lines.cell();
                case "blockquote" -> {
                    lines.apart();
                    lines.quote(1);
                }
                default -> edge(element);
            }
        }

        private void edge(Element element) {
            if (PARAGRAPHS.contains(element.normalName())) {
                lines.apart();
            } else if (element.isBlock() || element.normalName().equals("tr")) {
                lines.begin();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (mute >= 0) {
                mute = mute == depth ? -1 : mute;
                return;
            }
            if (node instanceof Element element) {
                if (element.normalName().equals("blockquote")) {
                    lines.apart();
                    lines.quote(-1);
                } else if (!Set.of("td", "th", "br").contains(element.normalName())) {
                    edge(element);
                }
            }
        }
    }

    private static boolean isMute(Element element) {
        var style = element.attr("style");
        var start = style.substring(0, Math.min(style.length(), MAX_STYLE));
        return MUTE.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(start.toLowerCase(Locale.ROOT)).find();
    }

    /** Words that come piece by piece, in lines. Blanks count as in HTML: any number is one. */
    private static final class Lines {
        private static final Pattern BLANKS = Pattern.compile("[ \t\r\n\f]+");

        /** Who quotes deeper has lost count. */
        private static final int MAX_QUOTED = 5;

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int quoted;
        private boolean apart;

        void say(String words) {
            var plain = BLANKS.matcher(words).replaceAll(" ");
            var blank = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
            line.append(blank && plain.startsWith(" ") ? plain.substring(1) : plain);
        }

        void cell() {
            if (!line.toString().isBlank()) {
                say("  ");
                line.append(' ');
            }
        }

        /** Begins a line, unless one has just begun. */
        void begin() {
            if (!line.toString().isBlank()) {
                end();
            }
            line.setLength(0);
        }

        /** Ends the line, empty or not. */
        void end() {
            if (apart && !text.isEmpty()) {
                text.append('\n');
            }
            apart = false;
            text.append("> ".repeat(Math.min(quoted, MAX_QUOTED)))
                    .append(line.toString().strip())
                    .append('\n');
            line.setLength(0);
        }

        /** The next words are set apart from these. */
        void apart() {
            begin();
            apart = true;
        }

        void quote(int deeper) {
            quoted += deeper;
        }

        String text() {
            begin();
            return text.toString();
        }
    }

    /**
     * About how many words there are. For HTML signs are passed over one by one: a bomb costs no
     * more here than a letter.
     */
    static int countWords(String said, boolean markup) {
        var text = said.toLowerCase(Locale.ROOT);
        var words = 0;
        var within = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (markup && sign == '<') {
                within = false;
                at = after(text, at);
            } else if (markup && sign == '&') {
                at = afterSign(text, at);
            } else if (Character.isLetterOrDigit(sign)) {
                words += within ? 0 : 1;
                within = true;
            } else if (Character.isWhitespace(sign)) {
                within = false;
            }
        }
        return words;
    }

    /** Where what begins here ends: a tag, a comment, or what is mute; the text's end at most. */
    private static int after(String text, int at) {
        if (text.startsWith(COMMENT, at)) {
            return end(text, "-->", at);
        }
        for (var mute : new String[] {"style", "script", "head"}) {
            var after = at + 1 + mute.length();
            if (text.startsWith(mute, at + 1)
                    && after < text.length()
                    && !Character.isLetterOrDigit(text.charAt(after))) {
                return end(text, "</" + mute, at);
            }
        }
        return end(text, ">", at);
    }

    /** Where a sign that is written out, such as a blank, ends. */
    private static int afterSign(String text, int at) {
        var end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_SIGN));
        return end < 0 ? at : end;
    }

    private static int end(String text, String mark, int from) {
        var found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length() - 1;
    }
}
