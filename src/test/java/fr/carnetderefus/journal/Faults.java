package fr.carnetderefus.journal;

import java.util.Locale;

/** How often faults are tried: a few times in every build, often with {@code -Dfaults=full}. */
public final class Faults {
    private static final boolean FULL = "full".equals(System.getProperty("faults"));

    private Faults() {}

    /** One number or the other. */
    public static int times(int everyBuild, int full) {
        return FULL ? full : everyBuild;
    }

    /** Says what was tried and what came of it, to whoever asked for the long form. */
    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // no annotation for it is ours
    public static void tell(String what, Object... numbers) {
        if (FULL) {
            System.out.println("faults: " + String.format(Locale.ROOT, what, numbers));
        }
    }
}
