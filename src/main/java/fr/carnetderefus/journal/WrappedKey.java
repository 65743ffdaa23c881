package fr.carnetderefus.journal;

/** A subject's key as it is kept: wrapped by the carnet's key. */
@SuppressWarnings("ArrayRecordComponent") // carried from one hand to the next and never compared
record WrappedKey(String subject, byte[] wrapped) {}
