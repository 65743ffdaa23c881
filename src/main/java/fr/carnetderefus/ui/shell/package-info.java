/**
 * The window itself: it alone names the screens, leads from one to the next, and holds what all
 * share: language, theme, size of text, undo. It owns no rule of the domain. A change of language
 * or theme rebuilds the screen that stands there, with what was typed kept.
 */
@NullMarked
package fr.carnetderefus.ui.shell;

import org.jspecify.annotations.NullMarked;
