/**
 * A channel played beforehand, as pages one goes through, with a person who does not exist. What
 * comes when is read from the channel's own data: what it asks for, and what it may answer. Nothing
 * here knows the carnet, or keeps anything.
 */
@NullMarked
package fr.carnetderefus.model.rehearsal;

import org.jspecify.annotations.NullMarked;
