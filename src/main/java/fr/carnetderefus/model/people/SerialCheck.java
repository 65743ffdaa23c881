package fr.carnetderefus.model.people;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * What can be said of a card's serial number somebody typed (shared facts, section 2.2). The doubts
 * are those of the official form; they do not block.
 */
public sealed interface SerialCheck {
    /** The digits to enter. */
    record Valid(String serial) implements SerialCheck {}

    /** Right in length, and yet it looks like something else. */
    record Doubtful(String serial, Doubt doubt) implements SerialCheck {}

    /** It cannot be the serial number of a card of that type. */
    record Wrong(Fault fault, int length) implements SerialCheck {}

    /** What a serial number is often confused with. */
    enum Doubt {
        LOOKS_LIKE_DATE,
        INSIDE_NIR,
        PRINTED_PREFIX
    }

    /** What makes a serial number wrong. */
    enum Fault {
        EMPTY,
        CHARACTERS,
        LENGTH
    }

    /** The digits printed before the serial number on a card with a photo. */
    String PREFIX = "8025000002";

    int WITH_PHOTO_LENGTH = 11;
    int WITHOUT_PHOTO_MIN = 8;
    int WITHOUT_PHOTO_MAX = 13;

    Pattern DATE = Pattern.compile("(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])(19|20)[0-9]{2}");

    /** Judges a serial number for a type of card; the number of the holder serves a doubt only. */
    static SerialCheck of(CardType type, String typed, @Nullable Nir holder) {
        var digits = NirCheck.SEPARATORS.matcher(typed).replaceAll("");
        if (digits.isEmpty()) {
            return new Wrong(Fault.EMPTY, 0);
        }
        if (!digits.matches("[0-9]+")) {
            return new Wrong(Fault.CHARACTERS, digits.length());
        }
        var serial = withoutPrefix(type, digits);
        var fits =
                switch (type) {
                    case WITH_PHOTO -> serial.length() == WITH_PHOTO_LENGTH;
                    case WITHOUT_PHOTO ->
                            serial.length() >= WITHOUT_PHOTO_MIN
                                    && serial.length() <= WITHOUT_PHOTO_MAX;
                };
        if (!fits) {
            return new Wrong(Fault.LENGTH, serial.length());
        }
        if (DATE.matcher(serial).matches()) {
            return new Doubtful(serial, Doubt.LOOKS_LIKE_DATE);
        }
        if (holder != null && holder.compact().contains(serial)) {
            return new Doubtful(serial, Doubt.INSIDE_NIR);
        }
        if ((PREFIX + "5").contains(serial)) {
            return new Doubtful(serial, Doubt.PRINTED_PREFIX);
        }
        return new Valid(serial);
    }

    /** People copy all 21 digits of a card with a photo; the last 11 are the serial number. */
    private static String withoutPrefix(CardType type, String digits) {
        var whole =
                type == CardType.WITH_PHOTO
                        && digits.length() == PREFIX.length() + WITH_PHOTO_LENGTH
                        && digits.startsWith(PREFIX);
        return whole ? digits.substring(PREFIX.length()) : digits;
    }
}
