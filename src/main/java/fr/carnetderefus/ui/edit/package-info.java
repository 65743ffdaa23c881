/**
 * The form for one person: who they are, who acts for them, their number and card. It judges what
 * was typed when one leaves a field and once more on saving, and never loses it. What it makes is a
 * whole person or a list of what is wrong, each at its field.
 */
@NullMarked
package fr.carnetderefus.ui.edit;

import org.jspecify.annotations.NullMarked;
