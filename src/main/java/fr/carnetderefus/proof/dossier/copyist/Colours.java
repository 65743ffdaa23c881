package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.UnfitException.Why;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The colours that travel: grey, red-green-blue, and profiles of these that are in order. */
final class Colours {
    /** Profiles of office papers have some KB; those of presses, which do not travel, some MB. */
    private static final int MAX_PROFILE = 1 << 22;

    private static final Set<Integer> CLASSES =
            Set.of(
                    ICC_Profile.CLASS_INPUT,
                    ICC_Profile.CLASS_DISPLAY,
                    ICC_Profile.CLASS_OUTPUT,
                    ICC_Profile.CLASS_COLORSPACECONVERSION);

    /**
     * A colour space.
     *
     * @param written as it stands in the copy
     * @param parts how many numbers a colour has
     */
    record Space(String written, int parts) {
        static final Space GREY = new Space("/DeviceGray", 1);
        static final Space RGB = new Space("/DeviceRGB", 3);
    }

    private final Fragment fragment;
    private final Map<COSStream, Space> profiles = new HashMap<>();

    Colours(Fragment fragment) {
        this.fragment = fragment;
    }

    Space of(@Nullable COSBase said) throws UnfitException, IOException {
        if (COSName.DEVICEGRAY.equals(said) || COSName.G.equals(said)) {
            return Space.GREY;
        }
        if (COSName.DEVICERGB.equals(said) || COSName.RGB.equals(said)) {
            return Space.RGB;
        }
        if (said instanceof COSArray own
                && own.size() == 2
                && COSName.ICCBASED.equals(own.getObject(0))
                && own.getObject(1) instanceof COSStream profile) {
            return ofProfile(profile);
        }
        if (said instanceof COSArray own && own.size() == 1) {
            return of(own.getObject(0));
        }
        throw new UnfitException(Why.COLOUR);
    }

    private Space ofProfile(COSStream profile) throws UnfitException, IOException {
        var known = profiles.get(profile);
        if (known != null) {
            return known;
        }
        byte[] bytes;
        try (var in = profile.createInputStream()) {
            bytes = in.readNBytes(MAX_PROFILE);
        }
        var parts = profile.getInt(COSName.N, 0);
        check(bytes, parts);
        // of the item, not of the page that met it first: it stays, whatever becomes of that page
        var number = fragment.reserve();
        var space = new Space("[/ICCBased " + Pdf.ref(number) + "]", parts);
        fragment.putLasting(number, "/N " + parts, bytes);
        profiles.put(profile, space);
        return space;
    }

    private static void check(byte[] bytes, int parts) throws UnfitException {
        try {
            var profile = ICC_Profile.getInstance(bytes);
            var type = profile.getColorSpaceType();
            var fits =
                    parts == profile.getNumComponents()
                            && ((parts == 1 && type == ColorSpace.TYPE_GRAY)
                                    || (parts == 3 && type == ColorSpace.TYPE_RGB));
            if (!fits
                    || profile.getMajorVersion() > 4
                    || !CLASSES.contains(profile.getProfileClass())) {
                throw new UnfitException(Why.COLOUR);
            }
        } catch (IllegalArgumentException e) {
            throw new UnfitException(Why.COLOUR);
        }
    }
}
