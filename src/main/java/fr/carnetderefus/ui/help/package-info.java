/**
 * What the program knows and where from: topics that are searched as one types, with pictures of
 * the program's own screens; which program this is, how old its facts are and what is inside it. It
 * also holds the few settings. Everything here reads without a carnet. What a topic says of the
 * procedure it takes from the procedure's own file, with the sources.
 */
@NullMarked
package fr.carnetderefus.ui.help;

import org.jspecify.annotations.NullMarked;
