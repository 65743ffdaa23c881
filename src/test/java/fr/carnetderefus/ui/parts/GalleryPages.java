package fr.carnetderefus.ui.parts;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The pages of the gallery, with French sample texts. */
final class GalleryPages {
    static final DateField.Words CALENDAR =
            new DateField.Words(
                    "Calendrier",
                    "Mois précédent",
                    "Mois suivant",
                    "Ce jour n’existe pas.",
                    LocalDate::toString);
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    private GalleryPages() {}

    static Map<String, Supplier<Region>> all() {
        var pages = new LinkedHashMap<String, Supplier<Region>>();
        pages.put("basics", GalleryPages::basics);
        pages.put("fields", GalleryPages::fields);
        pages.put("states", GalleryMore::states);
        pages.put("people", GalleryMore::people);
        pages.put("controls", GalleryControls::page);
        pages.put("layers", GalleryMore::layers);
        return pages;
    }

    private static Region basics() {
        var focused = Buttons.secondary(Icon.PRINT, "Imprimer la fiche", () -> {});
        focused.pseudoClassStateChanged(FOCUSED, true);
        var focusedPrimary = Buttons.primary("Classer la preuve", () -> {});
        focusedPrimary.pseudoClassStateChanged(FOCUSED, true);
        var disabled = Buttons.primary("Classer la preuve", () -> {});
        disabled.setDisable(true);
        return page(
                new PageHeader(
                        "Foyer",
                        "3 refus prouvés sur 5. Prochaine échéance : Léa, dans 12 jours.",
                        Buttons.primary(Icon.ADD_PERSON, "Ajouter une personne", () -> {})),
                Sheet.titled(
                        "Prochaine étape",
                        Labels.of(
                                "Le code de Léa est arrivé le 3 juillet 2026. Vous pouvez refuser en"
                                        + " ligne ou par téléphone jusqu’au 14 août 2026.",
                                "reading"),
                        Labels.of("D’après l’article 3.3.a des conditions d’utilisation.", "soft"),
                        row(
                                Buttons.primary(Icon.ONLINE, "Refuser en ligne", () -> {}),
                                Buttons.secondary(Icon.PHONE, "Refuser par téléphone", () -> {}),
                                Buttons.quiet("Garder l’espace", () -> {})),
                        row(
                                focusedPrimary,
                                focused,
                                disabled,
                                Buttons.quiet(Icon.COPY, "Copier", () -> {}))));
    }

    private static Region fields() {
        var first = new TextLineField("Prénom");
        first.setValue("Léa");
        var wrong = new TextLineField("Nom");
        wrong.marker("facultatif");
        wrong.setValue("Ma_rtin");
        wrong.error(
                "Ce nom contient un signe inattendu. Rien n’a été enregistré. Corrigez le nom.");
        var date = new DateField("Date du courrier", CALENDAR, Locale.FRANCE, today());
        date.hint("Celle imprimée en haut de la lettre, par exemple 3 juil. 2026.");
        date.setValue(LocalDate.of(2026, 7, 3));
        var nir = new NirField("Numéro de sécurité sociale");
        nir.setValue("185057800608436");
        nir.warning("La clé attendue est 91. Relisez les deux derniers chiffres.");
        var toggle = new ShowToggle("Afficher", "Masquer");
        var code = new CodeField("Code provisoire", toggle);
        code.setValue("ABCD1234");
        var pass = new PassphraseField("Phrase secrète", toggle);
        pass.setValue("cheval bleu".toCharArray());
        pass.control().pseudoClassStateChanged(FOCUSED, true);
        var choice =
                new ChoiceField<String>(
                        "Lien avec vous", "Choisissez", List.of("Enfant", "Parent"), s -> s);
        var segments =
                new SegmentField<String>(
                        "Carte Vitale", List.of("Avec photo", "Sans photo"), s -> s);
        segments.setValue("Avec photo");
        var note = new NoteField("Remarque", 2);
        note.setValue("Rappeler mardi matin.");
        return page(
                new Sheet(first, wrong, date, nir), new Sheet(code, pass, choice, segments, note));
    }

    static LocalDate today() {
        return LocalDate.of(2026, 7, 20);
    }

    static Region row(Region... children) {
        return new Actions(children);
    }

    static Region page(Region... children) {
        var page = new VBox(children);
        page.getStyleClass().add("page");
        return page;
    }
}
