/**
 * Who is in the carnet: persons, households, who represents whom and on what ground,
 * social-security numbers and cards. Records and pure functions only; a value that exists has been
 * checked, and what may be wrong about an input is said by a result type, never by an exception. It
 * knows neither the rules of a refusal nor any text a person reads.
 */
@NullMarked
package fr.carnetderefus.model.people;

import org.jspecify.annotations.NullMarked;
