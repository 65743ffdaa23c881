/**
 * A list of people on its way in: chosen, dropped or pasted, looked at row by row with what is
 * wrong in its cell, and brought in as one step. Nothing is written before a yes, and the counts
 * said afterwards are those of what happened.
 */
@NullMarked
package fr.carnetderefus.ui.list;

import org.jspecify.annotations.NullMarked;
