@NullMarked
package fr.carnetderefus.proof.dossier.copyist;

import org.jspecify.annotations.NullMarked;
