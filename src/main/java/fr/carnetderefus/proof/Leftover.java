package fr.carnetderefus.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** The file a proof came from, which stays behind in the clear once the proof is in the archive. */
public record Leftover(Path file) {

    /**
     * Deletes it, as long as it still is what was filed: a file that changed meanwhile, or a link
     * to one, is left alone.
     *
     * @param filed the bytes as the archive gives them back
     * @return whether it is gone
     */
    public boolean deleteIfSame(byte[] filed) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) != filed.length
                || !Arrays.equals(Files.readAllBytes(file), filed)) {
            return false;
        }
        Files.delete(file);
        return true;
    }
}
