package fr.carnetderefus.register;

import tools.jackson.jr.ob.JSON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Procedure files as somebody would send them out, signed by a key of the tests. */
public final class SignedRules {
    private static final KeyPair PAIR = pair();

    private SignedRules() {}

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those kept in a folder, where the tests' key may sign. */
    public static KeptRules in(Path folder) {
        var key = Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded());
        return new KeptRules(folder, List.of(key));
    }

    /** The main procedure as the program has it, changed, in a signed file. */
    public static Path write(Path file, Consumer<Map<String, Object>> change) {
        var json = new LinkedHashMap<>(ProcedureFile.json(ProcedureFile.all().main().id()));
        json.put("checked", ProcedureFile.all().main().checked().plusDays(1).toString());
        change.accept(json);
        try {
            return Files.write(file, sign(JSON.std.asString(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change by which one has eight weeks. */
    public static void eightWeeks(Map<String, Object> json) {
        json.put("version", ProcedureFile.all().main().version() + 1);
        var delay = object(json, "delay");
        delay.put("weeks", 8);
        json.put("delay", delay);
    }

    /** A signed file of some text. */
    static byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(PAIR.getPrivate());
            signature.update(("carnet-regles 1\n" + text).getBytes(StandardCharsets.UTF_8));
            var out = new ByteArrayOutputStream();
            out.writeBytes("carnet-regles 1\n".getBytes(StandardCharsets.UTF_8));
            out.writeBytes(Base64.getEncoder().encode(signature.sign()));
            out.writeBytes(("\n" + text).getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A part of a procedure file, as a copy that can be changed. */
    public static Map<String, Object> object(Map<String, Object> json, String part) {
        return new LinkedHashMap<>(object(Objects.requireNonNull(json.get(part))));
    }

    /** An object of a procedure file. */
    @SuppressWarnings("unchecked") // a JSON object's keys are texts
    public static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }
}
