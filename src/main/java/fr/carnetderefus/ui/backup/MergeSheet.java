package fr.carnetderefus.ui.backup;

import fr.carnetderefus.register.Conflict;
import fr.carnetderefus.register.Conflict.Side;
import fr.carnetderefus.register.MergeCopies.Look;
import fr.carnetderefus.text.ConflictWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.SegmentField;

import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows what another copy brings, and asks what holds where the two contradict each other. */
public final class MergeSheet {
    private final Desk desk;
    private final Texts texts;
    private final Look look;
    private final Map<Conflict, SegmentField<Answer>> fields = new LinkedHashMap<>();

    /** What holds. */
    private enum Answer {
        OURS,
        THEIRS,
        BOTH;

        Optional<Side> side() {
            return switch (this) {
                case OURS -> Optional.of(Side.OURS);
                case THEIRS -> Optional.of(Side.THEIRS);
                case BOTH -> Optional.empty();
            };
        }
    }

    private MergeSheet(Desk desk, Look look) {
        this.desk = desk;
        this.texts = desk.texts();
        this.look = look;
    }

    /**
     * Shows it, and asks.
     *
     * @param yes brings all in, with the answers
     * @param no nothing is brought in; runs also where one leaves by Escape
     */
    public static void ask(
            Desk desk, Look look, Consumer<Function<Conflict, Optional<Side>>> yes, Runnable no) {
        new MergeSheet(desk, look).ask(yes, no);
    }

    private void ask(Consumer<Function<Conflict, Optional<Side>>> yes, Runnable no) {
        var body = new VBox();
        body.getStyleClass().add("gap-4");
        var comes = texts.count("merge.entries", look.entries(), look.documents());
        var stays = texts.get("merge.all-stays");
        body.getChildren()
                .add(
                        Labels.of(
                                look.erased().isEmpty()
                                        ? texts.get("sentences", comes, stays)
                                        : comes,
                                "reading"));
        if (!look.added().isEmpty()) {
            body.getChildren()
                    .add(Labels.of(texts.get("merge.added", texts.list(look.added())), "reading"));
        }
        notice(body, "merge.erased", look.erased());
        notice(body, "merge.twice", look.twice());
        if (!look.conflicts().isEmpty()) {
            body.getChildren().add(Labels.of(texts.get("merge.conflicts"), "strong", "reading"));
            look.conflicts().forEach(conflict -> body.getChildren().add(field(conflict)));
        }
        var sheet = new DialogSheet(texts.get("merge.found"), body);
        Runnable leave =
                () -> {
                    sheet.close();
                    no.run();
                };
        var bring =
                Buttons.primary(
                        texts.get("merge.yes"),
                        () -> {
                            if (isAnswered()) {
                                sheet.close();
                                yes.accept(this::side);
                            }
                        });
        bring.setId("merge-yes");
        var cancel = Buttons.quiet(texts.get("merge.no"), leave);
        cancel.setId("merge-no");
        sheet.onEscape(leave);
        desk.ask(sheet.answers(bring, cancel));
    }

    private void notice(VBox body, String key, List<String> names) {
        if (!names.isEmpty()) {
            var words = texts.get(key, texts.list(names));
            body.getChildren().add(new Notice(Notice.Kind.SOON, "", words));
        }
    }

    private SegmentField<Answer> field(Conflict conflict) {
        var words = new ConflictWords(texts, desk.register().procedures());
        var label = texts.get("merge.conflict", conflict.name(), words.what(conflict.kind()));
        var ours =
                texts.get(
                        "merge.ours",
                        words.value(
                                conflict.kind(), conflict.ours().what(), conflict.ours().when()));
        var theirs =
                texts.get(
                        "merge.theirs",
                        words.value(
                                conflict.kind(),
                                conflict.theirs().what(),
                                conflict.theirs().when()));
        var answers = new ArrayList<>(List.of(Answer.OURS, Answer.THEIRS));
        if (conflict.mayKeepBoth()) {
            answers.add(Answer.BOTH);
        }
        var field =
                new SegmentField<>(
                        label,
                        answers,
                        answer ->
                                switch (answer) {
                                    case OURS -> ours;
                                    case THEIRS -> theirs;
                                    case BOTH -> texts.get("merge.both");
                                });
        field.onChange(field::clearMessage);
        field.control().setId("conflict-" + fields.size());
        fields.put(conflict, field);
        return field;
    }

    private boolean isAnswered() {
        for (var field : fields.values()) {
            if (field.value() == null) {
                field.error(texts.get("merge.unanswered"));
                field.focus();
                return false;
            }
        }
        return true;
    }

    private Optional<Side> side(Conflict conflict) {
        var field = fields.get(conflict);
        var answer = field == null ? null : field.value();
        return answer == null ? Optional.empty() : answer.side();
    }
}
