/**
 * The place of passphrases and recovery sheets: who can open the carnet, the sheets that open it
 * when a passphrase is lost, their drill, and the way in with them.
 */
@NullMarked
package fr.carnetderefus.ui.keys;

import org.jspecify.annotations.NullMarked;
