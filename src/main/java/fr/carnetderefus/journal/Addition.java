package fr.carnetderefus.journal;

import java.util.List;

/**
 * A batch once sealed: what a store adds, and takes out, in one transaction.
 *
 * @param erased what takes the place of the keys of subjects, whose documents all go
 * @param removed documents that go besides
 */
record Addition(
        List<WrappedKey> keys,
        List<SealedRow> rows,
        List<SealedDocument> documents,
        KeyChange slots,
        List<WrappedKey> erased,
        List<String> removed) {}
