/**
 * The child's side: the program that a reader starts to read PDFs, pictures and messages. It speaks
 * only over its standard input and output, writes no file and follows no link. It may die of what
 * it reads, and that is what it is for.
 */
@NullMarked
package fr.carnetderefus.proof.worker;

import org.jspecify.annotations.NullMarked;
