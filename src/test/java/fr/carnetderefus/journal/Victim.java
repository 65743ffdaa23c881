package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A process that is killed in the middle of its work (SIGKILL: it can do nothing). */
public final class Victim {
    /** When to kill. */
    public enum Moment {
        /** Most likely while the child starts and opens its carnet. */
        STARTING,
        /** After something was confirmed. */
        WORKING;

        /**
         * Every fifth while it starts, the first never: one kill alone has to say something.
         *
         * @param kill its number, from 0
         */
        public static Moment of(int kill) {
            return kill % 5 == 4 ? STARTING : WORKING;
        }
    }

    private Victim() {}

    /**
     * Kills the child.
     *
     * @param longest in milliseconds; the kill comes at random within it, from the first
     *     confirmation on
     * @return the whole lines it had printed
     */
    public static List<String> killed(Process child, Moment moment, Random random, int longest)
            throws Exception {
        try {
            var delay = random.nextInt(longest);
            var first = new CompletableFuture<Integer>();
            var output = onThreadOfItsOwn(() -> read(child.getInputStream(), first));
            switch (moment) {
                case WORKING -> first.get(300, TimeUnit.SECONDS);
                case STARTING -> delay += longest / 2;
            }
            Thread.sleep(delay);
            assertTrue(child.isAlive(), "the child ended by itself");
            // Process's own way would close the pipe, and what was confirmed last would be lost
            child.toHandle().destroyForcibly();
            var text = output.get(120, TimeUnit.SECONDS);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** All of these block, and the common pool has no more threads than the machine has cores. */
    public static <T> CompletableFuture<T> onThreadOfItsOwn(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().start(task));
    }

    private static String read(InputStream in, CompletableFuture<Integer> first) {
        try (in) {
            var start = in.readNBytes(1);
            first.complete(start.length);
            return new String(start, StandardCharsets.UTF_8)
                    + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            first.completeExceptionally(e);
            throw new UncheckedIOException(e);
        }
    }
}
