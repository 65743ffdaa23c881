/**
 * What leaves the carnet for other programs, and what comes in from them.
 *
 * <p>Out goes a calendar file with the days to remember. Nothing is sent anywhere; bytes are made,
 * and whoever asked for them saves them. By default they hold nothing personal.
 *
 * <p>In come lists of people: {@link fr.carnetderefus.exchange.ListFile} reads a file, {@link
 * fr.carnetderefus.exchange.ListTable} finds its headings, {@link
 * fr.carnetderefus.exchange.Mapping} says which column tells what, {@link
 * fr.carnetderefus.exchange.JudgeList} compares the rows with the carnet and gives a {@link
 * fr.carnetderefus.exchange.Preview}. What of it is accepted, {@link
 * fr.carnetderefus.register.ImportPeople} writes. {@link fr.carnetderefus.exchange.PeopleList} is
 * the way back: people in a list, as text or as a workbook, that can be brought in again.
 */
@NullMarked
package fr.carnetderefus.exchange;

import org.jspecify.annotations.NullMarked;
