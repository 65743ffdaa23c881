@NullMarked
package fr.carnetderefus.proof.dossier;

import org.jspecify.annotations.NullMarked;
