package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.procedure.LineState;
import fr.carnetderefus.model.procedure.OpeningTimes;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.SourceLine;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.Status;
import fr.carnetderefus.ui.parts.StatusBadge;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Whether the line answers now, and if not, when next; told anew every half minute. */
final class OpeningSheet {
    private static final Duration PACE = Duration.seconds(30);

    private final AtWork at;
    private final Texts texts;
    private final VBox told = new VBox();
    private final VBox more = new VBox();
    private final Timeline pace = new Timeline(new KeyFrame(PACE, e -> tell()));

    OpeningSheet(AtWork at) {
        this.at = at;
        this.texts = at.texts();
        told.getStyleClass().add("gap-1");
        told.setId("opening");
        more.getStyleClass().add("gap-1");
        pace.setCycleCount(Animation.INDEFINITE);
        pace.play();
        tell();
    }

    Node node() {
        return Sheet.titled(texts.of(at.channel().name()), new VBox(told, more));
    }

    /** Whether it answers, without where that is known from. */
    Node brief() {
        return told;
    }

    void stop() {
        pace.stop();
    }

    private void tell() {
        var hours = at.channel().hours();
        if (hours == null) {
            told.getChildren().setAll(Labels.of(texts.get("guide.hours-unknown"), "reading"));
            return;
        }
        var register = at.desk().register();
        var state = new OpeningTimes(hours, register.holidays()).at(register.moment());
        told.getChildren().setAll(badge(state), Labels.of(sentence(state), "reading"));
        more.getChildren().clear();
        localHour(state);
        more.getChildren().add(SourceLine.of(at.desk(), at.procedure(), hours.source()));
    }

    private StatusBadge badge(LineState state) {
        return switch (state) {
            case LineState.Open _ -> new StatusBadge(Status.UNPROVEN, texts.get("guide.open"));
            case LineState.Doubtful _ -> new StatusBadge(Status.SOON, texts.get("guide.doubtful"));
            case LineState.Closed _ -> new StatusBadge(Status.WAITING, texts.get("guide.closed"));
        };
    }

    private String sentence(LineState state) {
        return switch (state) {
            case LineState.Open(var closes, var elsewhere) ->
                    closes.equals(elsewhere)
                            ? texts.get("guide.open-until", time(closes))
                            : texts.get("guide.open-until-or", time(closes), time(elsewhere));
            case LineState.Doubtful(var elsewhere, var next) ->
                    texts.get("guide.doubtful-text", time(elsewhere), moment(next));
            case LineState.Closed(var why, var holiday, var next) ->
                    texts.get(
                            "guide.closed-text",
                            holiday.isEmpty()
                                    ? texts.of("guide.why", why)
                                    : texts.get("holiday." + holiday),
                            moment(next));
        };
    }

    /** The line keeps the hours of Paris; one who lives elsewhere needs their own. */
    private void localHour(LineState state) {
        var moment =
                switch (state) {
                    case LineState.Open(var closes, _) -> closes;
                    case LineState.Doubtful(_, var next) -> next;
                    case LineState.Closed(_, _, var next) -> next;
                };
        OpeningTimes.elsewhere(moment, ZoneId.systemDefault())
                .ifPresent(local ->
                        more.getChildren()
                                .add(
                                        Labels.of(
                                                texts.get("guide.local-hour", moment(local)),
                                                "soft",
                                                "reading")));
    }

    private String moment(ZonedDateTime at) {
        return texts.get("day.moment", texts.days().full(at.toLocalDate()), time(at));
    }

    private String time(ZonedDateTime at) {
        return texts.days().time(at.toLocalTime());
    }
}
