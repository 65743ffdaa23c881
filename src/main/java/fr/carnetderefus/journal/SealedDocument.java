package fr.carnetderefus.journal;

/** A document as it is kept. */
@SuppressWarnings("ArrayRecordComponent") // carried from one hand to the next and never compared
record SealedDocument(String id, String subject, byte[] sealed) {}
