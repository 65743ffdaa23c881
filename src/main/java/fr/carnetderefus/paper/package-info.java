/**
 * What gets printed: sheets of blocks, made from the carnet and the procedure files, and turned
 * into tagged PDF that keeps (PDF/A-3a) and that a screen reader reads (PDF/UA-1). Nothing here
 * opens a file or a connection; whoever wants the bytes on disk saves them.
 */
@NullMarked
package fr.carnetderefus.paper;

import org.jspecify.annotations.NullMarked;
