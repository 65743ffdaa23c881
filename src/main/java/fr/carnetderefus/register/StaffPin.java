package fr.carnetderefus.register;

import fr.carnetderefus.journal.PinSeal;

/** The figures by which staff leave a kiosk: only what they come to is kept. */
public final class StaffPin {
    private StaffPin() {}

    /** What is kept of figures; they stay the caller's to wipe. */
    public static String seal(char[] pin) {
        return PinSeal.of(pin);
    }

    /** Whether these are the figures; no where what was kept cannot be read. */
    public static boolean opens(String sealed, char[] pin) {
        return PinSeal.matches(sealed, pin);
    }
}
