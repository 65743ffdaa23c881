/**
 * The first answer: who is safe, who is not, what to do today. Few people stand on sheets, many in
 * a table, the most urgent first. It decides nothing; the survey it shows is the register's.
 */
@NullMarked
package fr.carnetderefus.ui.home;

import org.jspecify.annotations.NullMarked;
