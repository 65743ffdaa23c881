package fr.carnetderefus.journal;

/** One row to add: the subject whose key seals it, and its content in the clear. */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Row(String subject, byte[] content) {}
