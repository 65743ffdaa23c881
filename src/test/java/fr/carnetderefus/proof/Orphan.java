package fr.carnetderefus.proof;

/**
 * A program that starts a child, says its number and dies without a farewell; or, told {@code
 * busy}, gives it work without end and waits to be killed.
 */
final class Orphan {
    private Orphan() {}

    @SuppressWarnings("SystemOut") // the number is what the test reads
    public static void main(String[] args) {
        var reader = new PdfReader();
        var _ = reader.inspect(Samples.bytes("ok_lookalike_text.pdf"));
        System.out.println(reader.childPid().orElseThrow());
        System.out.flush();
        if (args.length > 0) {
            var _ = reader.inspect(Samples.bytes("bomb_form_laughs_2x20.pdf"));
        }
        Runtime.getRuntime().halt(0); // as if killed: no hook runs, close() is not called
    }
}
