/**
 * What a procedure of refusal demands: its delay, its channels with their hours and steps, its
 * sources. A procedure is data, one readable file each; this package only gives the file a shape
 * and computes dates from it, with today and the public holidays handed in. Every date carries the
 * proof of how it was found.
 */
@NullMarked
package fr.carnetderefus.model.procedure;

import org.jspecify.annotations.NullMarked;
