package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.Texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/**
 * One call of a command.
 *
 * @param clock stands still on the day that {@code --today} gave, if it did
 */
record Call(Given given, Texts texts, Terminal terminal, Clock clock) {
    /** Names come from files and forms; none of them may steer the terminal. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    static Call of(Given given, Texts texts, Terminal terminal) {
        var clock =
                given.date(Param.TODAY)
                        .map(day -> standing(terminal.clock(), day))
                        .orElse(terminal.clock());
        return new Call(given, texts, terminal, clock);
    }

    private static Clock standing(Clock clock, LocalDate day) {
        var now = ZonedDateTime.of(day, LocalTime.now(clock), clock.getZone());
        return Clock.fixed(now.toInstant(), clock.getZone());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Carnets carnets() {
        return Carnets.with(terminal.rules(), clock);
    }

    /** The carnet the command is about, opened. */
    Register open() throws CarnetException, RefusedException {
        try (var passphrase = passphrase()) {
            var register = carnets().open(file(), passphrase.value());
            if (!given.has(Param.TODAY)) {
                register.writtenAhead().ifPresent(day -> tell(clockDoubt(register, day)));
            }
            return register;
        }
    }

    private String clockDoubt(Register register, LocalDate ahead) {
        return texts.get(
                "clock.behind", texts.days().day(register.today()), texts.days().day(ahead));
    }

    /** The passphrase of a carnet that is there: for a missing one nobody is asked. */
    Passphrase passphrase() throws CarnetException, RefusedException {
        if (Files.notExists(file())) {
            throw new CarnetException(
                    CarnetException.Reason.NOT_FOUND, String.valueOf(file().getFileName()));
        }
        return Passphrase.of(given.path(Param.PASSPHRASE_FILE), terminal, texts);
    }

    Path file() {
        return given.needPath(Param.FILE);
    }

    /** Says a result. */
    void say(String line) {
        terminal.out().println(plain(line));
    }

    /** Gives a result to another program, as it is. */
    void give(String text) {
        terminal.out().print(text + "\n");
    }

    /** Says something beside the result: a doubt, a piece of advice. */
    void tell(String line) {
        terminal.err().println(plain(line));
    }

    /** Says where somebody stands now and what comes next. */
    void say(Standing standing) {
        say(
                texts.get(
                        "cli.standing",
                        standing.person().names().full(),
                        texts.of("status", standing.status()),
                        texts.of("next", standing.next())));
    }

    static String plain(String line) {
        return CONTROLS.matcher(line).replaceAll("\uFFFD");
    }
}
