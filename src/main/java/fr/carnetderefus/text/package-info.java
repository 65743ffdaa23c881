/**
 * What people read: the French and English bundles, messages with their arguments, dates, counts
 * and sorting. Every sentence of the window and of the commands comes from here, French first. It
 * knows the domain's words but decides nothing about it.
 */
@NullMarked
package fr.carnetderefus.text;

import org.jspecify.annotations.NullMarked;
