/**
 * The copyist: the child's side of a dossier. It reads one original after another, any of which may
 * be hostile, and gives back the objects of a PDF that show the same pages and do nothing: no
 * script, no link, no form, no program travels. It speaks only over its standard input and output,
 * and may die of what it reads.
 */
@NullMarked
package fr.carnetderefus.proof.dossier.copyist;

import org.jspecify.annotations.NullMarked;
