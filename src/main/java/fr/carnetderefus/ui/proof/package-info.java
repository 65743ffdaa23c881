/**
 * The archive and its pages: a proof comes in by choice or by drop, is looked at before it is
 * filed, and is given back as it came. A page is drawn by the reading process and only shown here.
 * Nothing is filed without a yes.
 */
@NullMarked
package fr.carnetderefus.ui.proof;

import org.jspecify.annotations.NullMarked;
