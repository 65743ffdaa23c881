package fr.carnetderefus.ui.shell;

/** What the machine tells of itself, where its system does. */
@FunctionalInterface
public interface Machine {
    /** One that tells nothing; {@link Idleness} then sees a sleep when it is over. */
    Machine SILENT = (hearer, reason) -> {};

    /** Who hears it, on the JavaFX thread. */
    interface Hearer {
        /** The screen was locked, by a person or by itself. */
        void screenLocked();

        /**
         * The machine goes to sleep, and waits for us, some seconds at most.
         *
         * @param ready to be run as soon as it may sleep
         */
        void sleeps(Runnable ready);
    }

    /**
     * From now on tells what happens, for as long as the program lives; returns at once.
     *
     * @param reason why its sleep may wait for us, in words, for whoever asks the system
     */
    void tell(Hearer hearer, String reason);
}
