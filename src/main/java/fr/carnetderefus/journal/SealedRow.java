package fr.carnetderefus.journal;

/** A row as it is kept: its number, its subject, its content sealed, and the chain up to it. */
@SuppressWarnings("ArrayRecordComponent") // carried from one hand to the next and never compared
record SealedRow(long seq, String subject, byte[] sealed, byte[] chain) {}
