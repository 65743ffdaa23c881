package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Font;

import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons in use, all of one family and always beside a word. */
public enum Icon {
    TODAY(Feather.SUN),
    PEOPLE(Feather.USERS),
    PERSON(Feather.USER),
    ADD_PERSON(Feather.USER_PLUS),
    PROOF(Feather.FILE_TEXT),
    FOLDER(Feather.FOLDER),
    CALENDAR(Feather.CALENDAR),
    CLOCK(Feather.CLOCK),
    HELP(Feather.HELP_CIRCLE),
    SETTINGS(Feather.SETTINGS),
    SEARCH(Feather.SEARCH),
    ADD(Feather.PLUS),
    EDIT(Feather.EDIT_2),
    DELETE(Feather.TRASH_2),
    CLOSE(Feather.X),
    CHECK(Feather.CHECK),
    BACK(Feather.ARROW_LEFT),
    NEXT(Feather.ARROW_RIGHT),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    PHONE(Feather.PHONE),
    ONLINE(Feather.GLOBE),
    MAIL(Feather.MAIL),
    PRINT(Feather.PRINTER),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    COPY(Feather.COPY),
    SHOW(Feather.EYE),
    HIDE(Feather.EYE_OFF),
    LOCK(Feather.LOCK),
    UNLOCK(Feather.UNLOCK),
    BOOK(Feather.BOOK),
    BACKUP(Feather.SAVE),
    DOWN(Feather.CHEVRON_DOWN),
    UP(Feather.CHEVRON_UP),
    OPEN(Feather.EXTERNAL_LINK),
    REHEARSE(Feather.REPEAT),
    LISTEN(Feather.VOLUME_2),
    MENU(Feather.MENU);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /** The icons will be letters of this font, the library's own; to be said before the first. */
    static void drawnWith(Font font) {
        var _ = IkonResolverProvider.getInstance(icons -> icons.setFont(font));
    }

    /** A new drawing of the icon, silent to screen readers: the word beside it speaks. */
    public Node node() {
        var icon = new FontIcon(glyph);
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.setMouseTransparent(true);
        return icon;
    }
}
