package fr.carnetderefus.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The days that spreadsheets count, as {@code 31/12/1950}. */
final class SerialDay {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final LocalDate BASE = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);

    /** 31 December 9999: spreadsheets count no further. */
    private static final int LAST = 2_958_465;

    /** 29 February 1900, a day that spreadsheets count and that never was. */
    private static final int NEVER = 60;

    private static final BigDecimal MINUTES = BigDecimal.valueOf(24 * 60);

    private SerialDay() {}

    /** Empty where the number counts no day. */
    static Optional<LocalDate> day(int serial, boolean from1904) {
        if (serial < 0 || serial > LAST) {
            return Optional.empty();
        }
        if (from1904) {
            return Optional.of(BASE_1904.plusDays(serial));
        }
        if (serial == 0 || serial == NEVER) {
            return Optional.empty();
        }
        return Optional.of(BASE.plusDays(serial < NEVER ? serial + 1 : serial));
    }

    /** The day, and the hour where the number has one. */
    static Optional<String> text(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        var minutes =
                serial.remainder(BigDecimal.ONE)
                        .multiply(MINUTES)
                        .setScale(0, RoundingMode.DOWN)
                        .intValue();
        var hour = minutes == 0 ? "" : " " + HOUR.format(LocalTime.of(minutes / 60, minutes % 60));
        return day(serial.intValue(), from1904).map(day -> SHOWN.format(day) + hour);
    }
}
