/**
 * What goes wrong on the way, and the way out of it: the troubles that a procedure's file knows,
 * each with its own steps, a day to look again, and where it leads. The words come from the
 * procedure; this room only lays them out and has them taken down. It knows no trouble by name.
 */
@NullMarked
package fr.carnetderefus.ui.path;

import org.jspecify.annotations.NullMarked;
