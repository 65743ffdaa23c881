package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A household of five from the letter to the filed proof, in this process. */
class MainJobTest {
    private static final List<String> PROOFS =
            List.of(
                    "deplacement-covid-19__src_certificate.pdf",
                    "ok_objstm_qpdf.pdf",
                    "ok_rotated90.pdf",
                    "ok_scan_1bit.pdf",
                    "ok_lookalike_text.pdf");

    @TempDir Path folder;

    @Test
    void everybodyIsProven() throws Exception {
        var shell = new Shell(folder).created();
        var nadia = shell.add("Nadia", "Martin", "1984-08-14", "adult", "--me");
        var karim = shell.add("Karim", "Martin", "1984-12-02", "adult");
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child", "--represented-by", nadia);
        var zoe = shell.add("Zoé", "Martin", "2018-02-28", "child", "--represented-by", nadia);
        var yvonne =
                shell.add(
                        "Yvonne", "Martin", "1939-07-21", "represented", "--represented-by", karim);
        shell.on(
                        "notice",
                        "--sent",
                        "2026-11-03",
                        "--by",
                        "email",
                        "--code",
                        nadia + "=aB3dE5gH7jKm",
                        "--code",
                        lea + "=Pq2Rs4Tu6VwX",
                        "--code",
                        zoe + "=yZ8aB6cD4eFg")
                .expect(0);
        shell.on(
                        "notice",
                        "--sent",
                        "2026-11-05",
                        "--by",
                        "letter",
                        "--code",
                        karim + "=Hj9Km7Np5QrS")
                .expect(0);
        shell.on(
                        "notice",
                        "--received",
                        "2026-11-16",
                        "--by",
                        "letter",
                        "--code",
                        yvonne + "=tU3vW5xY7zAb")
                .expect(0);
        var order = shell.on("list", "--json").expect(0).out();
        assertTrue(order.indexOf(zoe) < order.indexOf(lea), order);
        assertTrue(order.indexOf(lea) < order.indexOf("\"id\" : \"" + nadia), order);
        shell.on(
                        "attempt",
                        "--person",
                        lea,
                        "--by",
                        "online",
                        "--at",
                        "2026-11-20T09:30",
                        "--outcome",
                        "site-down")
                .expect(0);
        var people = List.of(lea, zoe, yvonne, karim, nadia);
        for (var i = 0; i < people.size(); i++) {
            var by = List.of(yvonne, karim).contains(people.get(i)) ? "phone" : "online";
            shell.on("method", "--person", people.get(i), "--by", by).expect(0);
            shell.on(
                            "attempt",
                            "--person",
                            people.get(i),
                            "--by",
                            by,
                            "--at",
                            "2026-11-23T10:00",
                            "--outcome",
                            "done")
                    .expect(0);
            var pdf = Shell.pdf(PROOFS.get(i));
            var proof = shell.on("proof add", "--person", people.get(i), pdf).expect(0).line();
            var out = shell.path(i + ".pdf");
            shell.on("proof export", "--proof", proof, out.toString()).expect(0);
            assertArrayEquals(Files.readAllBytes(Path.of(pdf)), Files.readAllBytes(out));
        }
        var list = shell.on("list", "--json").expect(0).out();
        assertEquals(6, list.split("\"status\" : \"proven\"", -1).length);
        assertTrue(shell.on("list").expect(0).out().contains("5 refus prouvés sur 5"));
        assertTrue(shell.on("verify").expect(0).out().contains("5 documents comparés"));
    }
}
