/**
 * Where one sees that the carnet is backed up, makes a backup, puts one back, and brings another
 * copy in.
 */
@NullMarked
package fr.carnetderefus.ui.backup;

import org.jspecify.annotations.NullMarked;
