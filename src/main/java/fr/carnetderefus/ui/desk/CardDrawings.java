package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.CardDrawing;

/** Where the serial number stands on each type of card, drawn and in words. */
public final class CardDrawings {
    private CardDrawings() {}

    /** The drawing for a type of card. */
    public static CardDrawing of(Texts texts, CardType type) {
        return switch (type) {
            case WITH_PHOTO ->
                    CardDrawing.withPhoto(
                            texts.get("person-form.front"),
                            SerialCheck.PREFIX,
                            "01234567890",
                            words(texts, type));
            case WITHOUT_PHOTO ->
                    CardDrawing.withoutPhoto(
                            texts.get("person-form.back"), "123456789", words(texts, type));
        };
    }

    /** The same in words. */
    public static String words(Texts texts, CardType type) {
        return texts.of("person-form.drawing", type);
    }
}
