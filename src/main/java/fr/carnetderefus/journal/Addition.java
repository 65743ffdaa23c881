package fr.carnetderefus.journal;

import java.util.List;

/** A batch once sealed: what a store adds in one transaction. */
record Addition(
        List<WrappedKey> keys,
        List<SealedRow> rows,
        List<SealedDocument> documents,
        KeyChange slots) {}
