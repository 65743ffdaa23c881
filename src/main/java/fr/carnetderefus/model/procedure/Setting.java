package fr.carnetderefus.model.procedure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a rehearsal of a channel needs to know beyond what the channel asks for.
 *
 * @param crossings where one may go wrong before anything is asked, in order; none where the way is
 *     plain or not known
 * @param certifies whether a box says that one is the child's legal representative
 * @param request what one says on the telephone first; null where nobody is spoken to
 */
public record Setting(List<Crossing> crossings, boolean certifies, @Nullable LocalText request) {
    /** Nothing more is known. */
    public static final Setting NONE = new Setting(List.of(), false, null);

    public Setting {
        crossings = List.copyOf(crossings);
    }
}
