/**
 * What all screens work at: the open carnet, the words in the language spoken, the door to work off
 * the thread, and the way to say what was done. A screen does what the person asks through its
 * desk, which tells of failure and offers to undo. It also holds the phrases that several screens
 * say of a person.
 */
@NullMarked
package fr.carnetderefus.ui.desk;

import org.jspecify.annotations.NullMarked;
