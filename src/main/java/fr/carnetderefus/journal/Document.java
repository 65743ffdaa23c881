package fr.carnetderefus.journal;

/** One document to add: its identifier, the subject whose key seals it, and its bytes. */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Document(String id, String subject, byte[] content) {}
