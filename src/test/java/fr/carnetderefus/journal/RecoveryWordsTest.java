package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** 256 bits to 24 French words and back, whatever the hand that types them. */
class RecoveryWordsTest {
    private static final String MOUCHE =
            "mouche embryon bison femme bondir renvoi louer social largeur déborder rétablir"
                    + " miracle adresse rivière machine époque culminer indice frégate ouvrage"
                    + " gourmand déposer exulter grappin";

    private static final String MOUCHE_BITS =
            "9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863";

    private static Optional<RecoveryWords> read(String words) {
        return RecoveryWords.at(
                words.lines()
                        .flatMap(l -> Arrays.stream(l.split(" ", -1)))
                        .mapToInt(w -> RecoveryWords.place(w).orElseThrow())
                        .toArray());
    }

    @Test
    void theListIsThePublishedOne() throws Exception {
        try (var in =
                Objects.requireNonNull(RecoveryWords.class.getResourceAsStream("french.txt"))) {
            assertEquals(
                    "ebc3959ab7801a1df6bac4fa7d970652f1df76b683cd2f4003c941c63d517e59",
                    Digests.sha256Hex(in.readAllBytes()));
        }
        assertEquals("abaisser", RecoveryWords.vocabulary().getFirst());
        assertEquals("zoologie", RecoveryWords.vocabulary().getLast());
    }

    /**
     * The vectors of https://github.com/trezor/python-mnemonic/blob/master/vectors.json with 24
     * words, by the places that they have in the list.
     */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000000000000000000000000000000000000000000000000000,"
                + "abaisser abaisser abaisser abaisser abaisser abaisser abaisser abaisser abaisser"
                + " abaisser abaisser abaisser abaisser abaisser abaisser abaisser abaisser abaisser"
                + " abaisser abaisser abaisser abaisser abaisser anaphore",
        "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f,"
                + "implorer visage sonnette voyage véloce pourpre volaille tribunal implorer visage"
                + " sonnette voyage véloce pourpre volaille tribunal implorer visage sonnette voyage"
                + " véloce pourpre volaille studieux",
        "8080808080808080808080808080808080808080808080808080808080808080,"
                + "indexer acompte bolide abrasif agréable dédale abusif appuyer indexer acompte"
                + " bolide abrasif agréable dédale abusif appuyer indexer acompte bolide abrasif"
                + " agréable dédale abusif axiome",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff,"
                + "zoologie zoologie zoologie zoologie zoologie zoologie zoologie zoologie zoologie"
                + " zoologie zoologie zoologie zoologie zoologie zoologie zoologie zoologie zoologie"
                + " zoologie zoologie zoologie zoologie zoologie valable",
        "68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c,"
                + "flatteur cultiver oisillon destrier brusque crainte oisillon labourer remède"
                + " substrat parfumer banquier flèche enclave fémur sombre jongler damier insigne"
                + " voguer rasage gomme crainte incendie",
        MOUCHE_BITS + "," + MOUCHE,
    })
    void publishedVectorsHoldBothWays(String bits, String words) {
        var whole = read(words).orElseThrow();
        assertEquals(bits, HexFormat.of().formatHex(whole.key().getEncoded()));
        assertEquals(words, String.join(" ", whole.words()));
    }

    @Test
    void freshOnesAreReadAgainAndAreWipedOnClose() {
        var words = RecoveryWords.fresh();
        try (var others = RecoveryWords.fresh()) {
            assertTrue(read(String.join(" ", words.words())).orElseThrow().same(words));
            assertFalse(others.same(words));
            words.close();
            assertTrue(Arrays.equals(new byte[32], words.key().getEncoded()));
        }
    }
}
