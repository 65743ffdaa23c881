@NullMarked
package fr.carnetderefus.task;

import org.jspecify.annotations.NullMarked;
