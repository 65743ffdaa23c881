package fr.carnetderefus.exchange;

import fr.carnetderefus.text.Message;

/**
 * What is wrong in a row.
 *
 * @param field what it is about
 * @param column where it stands; -1 where the list has no such column
 * @param why what to say of it; it never repeats the cell
 */
public record Fault(Field field, int column, Message why) {}
