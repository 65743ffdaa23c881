/**
 * What screens are made of: sheets, fields with their label and message, date and number fields,
 * the stamp, the timeline, icons and the style sheets. Parts know the look and the texts, not the
 * register. Each is usable by keyboard and has a name for those who do not see it.
 */
@NullMarked
package fr.carnetderefus.ui.parts;

import org.jspecify.annotations.NullMarked;
