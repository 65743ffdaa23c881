/**
 * The long tables of a dossier: what they are, the letters they are set in, and where a line of
 * them ends. They are set by the house itself, for a library that lays out any page there is takes
 * ten times as long for a thousand rows as copying the documents does. Nothing here knows of pages
 * or of tags.
 */
@NullMarked
package fr.carnetderefus.proof.dossier.table;

import org.jspecify.annotations.NullMarked;
