package fr.carnetderefus.paper;

import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.List;

/** What staff print each morning: that the kiosk is in order, and that its printer prints. */
public record ReadyPaper(Texts texts) {

    /**
     * The page.
     *
     * @param open whether the kiosk is open to the public
     * @param stillness minutes without a touch after which a visit ends
     * @param checked the day the facts were last checked
     */
    public Sheet sheet(LocalDate today, boolean open, int stillness, LocalDate checked) {
        var facts =
                List.of(
                        Block.Fact.of(texts.get("kiosk.ready.day"), texts.days().full(today)),
                        Block.Fact.of(
                                texts.get("kiosk.ready.open"),
                                texts.get(open ? "kiosk.ready.open.yes" : "kiosk.ready.open.no")),
                        Block.Fact.of(
                                texts.get("kiosk.stillness"),
                                texts.count("kiosk.minutes", stillness)),
                        Block.Fact.of(texts.get("kiosk.ready.facts"), texts.days().full(checked)),
                        Block.Fact.of(texts.get("kiosk.ready.java"), Runtime.version().toString()));
        return new Sheet(
                texts.get("kiosk.ready.title"),
                texts.language().code(),
                List.of(
                        new Block.Facts("", facts),
                        new Block.FillIn(texts.get("kiosk.ready.sign"), 1, Block.Side.ACROSS)),
                Sheet.Look.LARGE,
                texts.get("kiosk.ready.foot"));
    }
}
