/**
 * Dossiers: documents of a carnet bound into one PDF that keeps (PDF/A-3a) and that a screen reader
 * reads (PDF/UA-1), with the untouched originals attached. What comes from a document is read and
 * copied by a child process, one document after another; this side only puts the pieces one behind
 * the other, and parses none of them.
 */
@NullMarked
package fr.carnetderefus.proof.dossier;

import org.jspecify.annotations.NullMarked;
