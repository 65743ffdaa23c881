package fr.carnetderefus.paper;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.EntryWords;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an entry says, with what the line of the history leaves out: how a day is known, who
 * answered. A code it does not tell.
 */
record EntryDetails(CaseWords words) {

    /**
     * The line, and more where there is more.
     *
     * @param told the day beside which it will stand
     */
    String of(LocalDate told, Entry entry) {
        var line = new EntryWords(words).of(entry);
        var more =
                switch (entry) {
                    case Entry.NoticeReceived(_, _, var sent, var basis, var received) ->
                            notice(sent, Texts.word(basis), received);
                    case Entry.AttemptMade attempt -> attempt(told, attempt);
                    case Entry.TroubleMet(_, var lookOn, _) ->
                            lookOn == null ? "" : texts().get("paper.report.look-on", days(lookOn));
                    case Entry.MeasureRenewed renewed -> renewal(renewed);
                    default -> "";
                };
        return more.isEmpty() ? line : texts().get("sentences", line + ".", more);
    }

    private String notice(@Nullable LocalDate sent, String basis, @Nullable LocalDate received) {
        if (sent == null) {
            return "";
        }
        var how = texts().get("paper.report.basis." + basis);
        return received == null
                ? how
                : texts().get(
                                "sentences",
                                how,
                                texts().get("paper.report.received", days(received)));
    }

    private String renewal(Entry.MeasureRenewed renewed) {
        var told = new ArrayList<String>();
        if (!renewed.court().isEmpty()) {
            told.add(texts().get("paper.report.renewed.court", renewed.court()));
        }
        if (!renewed.reference().isEmpty()) {
            told.add(texts().get("paper.report.renewed.reference", renewed.reference()));
        }
        var extent = renewed.extent();
        if (extent != null) {
            told.add(texts().get("paper.report.renewed.extent", texts().of("extent", extent)));
        }
        return String.join(" ", told);
    }

    private String attempt(LocalDate told, Entry.AttemptMade attempt) {
        var day = attempt.at().toLocalDate();
        var on = day.equals(told) ? "" : texts().get("paper.report.made-on", days(day));
        var by =
                attempt.adviser().isEmpty()
                        ? ""
                        : texts().get("paper.report.adviser", attempt.adviser());
        return List.of(on, by).stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String days(LocalDate day) {
        return texts().days().day(day);
    }

    private Texts texts() {
        return words.texts();
    }
}
