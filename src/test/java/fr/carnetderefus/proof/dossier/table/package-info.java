@NullMarked
package fr.carnetderefus.proof.dossier.table;

import org.jspecify.annotations.NullMarked;
