/**
 * What leaves the carnet for other programs: a calendar file with the days to remember. Nothing is
 * sent anywhere; bytes are made, and whoever asked for them saves them. By default they hold
 * nothing personal.
 */
@NullMarked
package fr.carnetderefus.exchange;

import org.jspecify.annotations.NullMarked;
