package fr.carnetderefus.cli;

/** Runs commands as a process of its own, for the script. */
final class CliMain {
    private CliMain() {}

    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
