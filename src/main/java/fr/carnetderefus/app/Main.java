package fr.carnetderefus.app;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Starts the window. */
    public static void main(String[] args) {
        System.out.println("Carnet de refus");
    }
}
