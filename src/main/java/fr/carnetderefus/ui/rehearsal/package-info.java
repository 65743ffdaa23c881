/**
 * The rehearsal: a channel played beforehand, with the letter and the card of somebody who does not
 * exist laid beside. It says all the time that it is one, looks like this program and like no
 * official site, and knows no carnet: there is nothing it could write to. What comes when is the
 * model's; this room shows it and takes the answers.
 */
@NullMarked
package fr.carnetderefus.ui.rehearsal;

import org.jspecify.annotations.NullMarked;
