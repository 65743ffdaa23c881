package fr.carnetderefus.paper;

import fr.carnetderefus.text.Texts;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * A sheet as a tree of XHTML. No text is ever parsed, so nothing needs escaping: what somebody
 * typed into a name can only become text.
 */
final class Xhtml {
    /** How long bars are, in millimetres; the shortest can still be seen. */
    private static final double LONGEST = 24;

    private static final double SHORTEST = 0.5;

    /** Signs of a code that go on one line of a large sheet. */
    private static final int LINE = 22;

    private final Document document;
    private final Element bookmarks;
    private final Locale locale;
    private int headings;

    private Xhtml(Document document, Locale locale) {
        this.document = document;
        this.locale = locale;
        this.bookmarks = document.createElement("bookmarks");
    }

    static Document of(Sheet sheet, String css) {
        try {
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new Xhtml(document, Locale.of(sheet.language())).fill(sheet, css);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser", e);
        }
    }

    private void fill(Sheet sheet, String css) {
        var html = document.createElement("html");
        html.setAttribute("lang", sheet.language());
        document.appendChild(html);
        var head = add(html, "head", "", "");
        add(head, "title", "", sheet.title());
        // an empty description is no description to a checker
        var subject = add(head, "meta", "", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", sheet.title());
        head.appendChild(bookmarks);
        add(head, "style", "", css);
        var body = add(html, "body", Texts.word(sheet.look()), "");
        if (!sheet.footer().isEmpty()) {
            var foot = add(body, "div", "foot", "");
            add(foot, "span", "said", sheet.footer());
            add(foot, "span", "page", "");
        }
        if (sheet.look() != Sheet.Look.LETTER) {
            heading(body, "h1", sheet.title());
        }
        sheet.blocks().forEach(block -> append(body, block));
    }

    private void append(Element to, Block block) {
        switch (block) {
            // a letter has no title of its own: its first heading, the subject, is the first of all
            case Block.Heading heading -> heading(to, headings == 0 ? "h1" : "h2", heading.text());
            case Block.Para para -> add(to, "p", "", para.text());
            case Block.Lines lines -> lines(to, lines);
            case Block.Steps steps -> {
                var list = add(to, steps.numbered() ? "ol" : "ul", "", "");
                steps.items().forEach(item -> add(list, "li", "", item));
            }
            case Block.Facts facts -> facts(to, facts);
            case Block.Table table -> table(to, table);
            case Block.Bars bars -> bars(to, bars);
            case Block.Columns columns -> {
                var both = add(to, "div", "columns", "");
                var left = add(both, "div", "column", "");
                columns.left().forEach(inner -> append(left, inner));
                var right = add(both, "div", "column", "");
                columns.right().forEach(inner -> append(right, inner));
            }
            case Block.Month month -> month(to, month);
            case Block.FillIn fill -> fillIn(to, fill);
            case Block.Callout callout -> {
                var box = add(to, "div", "callout", "");
                add(box, "p", "strong", callout.title());
                add(box, "p", "", callout.text());
            }
            case Block.Signature signature -> {
                var place = add(to, "div", "signature", "");
                add(place, "p", "", signature.label());
            }
            case Block.Choices choices -> choices(to, choices);
            case Block.Apart apart -> {
                var page = add(to, "div", "apart", "");
                page.setAttribute("lang", apart.language());
                heading(page, "h1", apart.title());
                apart.blocks().forEach(inner -> append(page, inner));
            }
            case Block.Dots dots -> drawn(to, "dots", dots.words(), dots.content(), "");
            case Block.Stamp stamp ->
                    drawn(
                            to,
                            "stamp",
                            stamp.around() + ", " + stamp.middle(),
                            stamp.around(),
                            stamp.middle());
            case Block.Typed typed -> add(to, "p", "typed", typed.text());
            case Block.Words words -> words(to, words);
            case Block.Gap _ -> add(to, "div", "gap", "");
        }
    }

    private void lines(Element to, Block.Lines lines) {
        var place = add(to, "div", "lines " + Texts.word(lines.side()), "");
        lines.lines().forEach(line -> add(place, "p", "", line));
    }

    private void facts(Element to, Block.Facts facts) {
        var table = tableCalled(to, "facts", facts.caption());
        var body = add(table, "tbody", "", "");
        for (var fact : facts.rows()) {
            var row = add(body, "tr", "", "");
            add(row, "th", "", fact.name()).setAttribute("scope", "row");
            add(row, "td", style(fact), fact.value());
        }
    }

    private void table(Element to, Block.Table table) {
        var drawn = tableCalled(to, "rows cols-" + table.head().size(), table.caption());
        columns(drawn, table.head());
        var body = add(drawn, "tbody", "", "");
        for (var cells : table.rows()) {
            var row = add(body, "tr", "", "");
            add(row, "th", "", cells.getFirst()).setAttribute("scope", "row");
            cells.stream().skip(1).forEach(cell -> add(row, "td", "", cell));
        }
    }

    private void bars(Element to, Block.Bars bars) {
        var table = add(to, "table", "bars", "");
        columns(table, List.of(bars.what(), bars.counted()));
        var body = add(table, "tbody", "", "");
        for (var bar : bars.bars()) {
            var row = add(body, "tr", "", "");
            add(row, "th", "", bar.name()).setAttribute("scope", "row");
            var cell = add(row, "td", "", "");
            if (bar.count() > 0) {
                add(cell, "span", "bar " + Texts.word(bar.tone()), "")
                        .setAttribute(
                                "style",
                                String.format(
                                        Locale.ROOT,
                                        "width: %.2fmm",
                                        Math.max(SHORTEST, LONGEST * bar.count() / bars.most())));
            }
            add(cell, "span", "figure", bar.figure(locale));
        }
    }

    private void month(Element to, Block.Month month) {
        var page = add(to, "div", "month-page", "");
        var drawn = tableCalled(page, "month", month.caption());
        columns(drawn, month.weekdays());
        var body = add(drawn, "tbody", "", "");
        for (var week : month.weeks()) {
            var row = add(body, "tr", "", "");
            for (var day : week) {
                var cell = add(row, "td", day.number().isEmpty() ? "none" : "", "");
                add(cell, "p", "number", day.number());
                day.marks().forEach(mark -> add(cell, "p", "mark", mark));
            }
        }
    }

    private Element tableCalled(Element to, String look, String caption) {
        if (!caption.isEmpty()) {
            add(to, "p", "caption", caption);
        }
        return add(to, "table", look, "");
    }

    private void columns(Element table, List<String> head) {
        var row = add(add(table, "thead", "", ""), "tr", "", "");
        head.forEach(name -> add(row, "th", "", name).setAttribute("scope", "col"));
    }

    private void fillIn(Element to, Block.FillIn fill) {
        var place = add(to, "div", "fill " + Texts.word(fill.side()), "");
        add(place, "p", "", fill.label());
        for (var i = 0; i < fill.lines(); i++) {
            add(place, "div", "rule", "");
        }
    }

    private void drawn(Element to, String look, String words, String what, String more) {
        var drawing = add(add(to, "div", look, ""), "object", look, "");
        drawing.setAttribute("type", "carnet/" + look);
        drawing.setAttribute("alt", words);
        drawing.setAttribute("data-what", what);
        drawing.setAttribute("data-more", more);
    }

    private void choices(Element to, Block.Choices choices) {
        var together = add(to, "div", "choices", "");
        for (var answer : choices.answers()) {
            var line = add(together, "p", "choice", "");
            add(line, "span", "box", "");
            add(line, "span", "", answer);
        }
    }

    /** Each word with its number, so that it is read aloud with it, row by row. */
    private void words(Element to, Block.Words words) {
        var together = add(to, "div", "words", "");
        for (var i = 0; i < words.words().size(); i++) {
            var word = add(together, "p", "word", "");
            add(word, "span", "number", (i + 1) + ". ");
            add(word, "span", "", words.words().get(i));
        }
    }

    private void heading(Element to, String level, String text) {
        var id = "h" + headings++;
        add(to, level, "", text).setAttribute("id", id);
        var bookmark = add(bookmarks, "bookmark", "", "");
        bookmark.setAttribute("name", text);
        bookmark.setAttribute("href", "#" + id);
    }

    private Element add(Element to, String name, String look, String text) {
        var child = document.createElement(name);
        if (!look.isEmpty()) {
            child.setAttribute("class", look);
        }
        if (!text.isEmpty()) {
            child.appendChild(document.createTextNode(text));
        }
        to.appendChild(child);
        return child;
    }

    /** What has no blank to break at must not run off the page: an address on the web is small. */
    private static String style(Block.Fact fact) {
        if (!fact.code()) {
            return "";
        }
        var isLong = fact.value().length() > LINE && fact.value().indexOf(' ') < 0;
        return isLong ? "code long" : "code";
    }
}
