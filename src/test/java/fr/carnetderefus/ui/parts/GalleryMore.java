package fr.carnetderefus.ui.parts;

import static fr.carnetderefus.ui.parts.GalleryPages.page;
import static fr.carnetderefus.ui.parts.GalleryPages.row;

import fr.carnetderefus.ui.parts.HouseholdPicture.Figure;
import fr.carnetderefus.ui.parts.HouseholdPicture.Share;
import fr.carnetderefus.ui.parts.Notice.Kind;
import fr.carnetderefus.ui.parts.Timeline.Point;
import fr.carnetderefus.ui.parts.Timeline.State;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** Pages of the gallery: how people and their refusals are drawn. */
final class GalleryMore {
    private GalleryMore() {}

    static Region states() {
        return page(
                new Sheet(
                        row(
                                new StatusBadge(Status.WAITING, "Courrier attendu"),
                                new StatusBadge(Status.SOON, "Échéance proche"),
                                new StatusBadge(Status.LATE, "Délai dépassé")),
                        row(
                                new StatusBadge(Status.UNPROVEN, "Refusé, preuve manquante"),
                                new StatusBadge(Status.PROVEN, "Refus prouvé"),
                                new StatusBadge(Status.KEPT, "Garde l’espace"))),
                row(
                        card("Léa", days(Status.SOON, "12")),
                        card("Karim", days(Status.WAITING, "38")),
                        card("Jeanne", days(Status.LATE, "0"))),
                row(
                        new Sheet(
                                new Stamp("REFUS PROUVÉ", "14 juil. 2026", "Refus prouvé"),
                                Labels.of("Léa Martin", "heading")),
                        new Sheet(Stamp.small("Refus prouvé"), Labels.of("Karim", "heading")),
                        new Stamp(
                                "REFUS DE MON ESPACE SANTÉ PROUVÉ",
                                "1er décembre 2026",
                                "Refus prouvé")),
                new Notice(
                        Kind.INFO,
                        "Le 3422 répond de 8 h 30 à 17 h 30",
                        "Du lundi au vendredi. À vérifier auprès de votre caisse."),
                new Notice(
                        Kind.SOON,
                        "Il reste 12 jours pour refuser au nom de Léa",
                        "Le délai court depuis l’envoi du courrier.",
                        Buttons.secondary("Refuser maintenant", () -> {})),
                new Notice(Kind.LATE, "Le délai est passé", "Vous pouvez demander la clôture."),
                new Notice(
                        Kind.ERROR,
                        "Ce fichier n’est pas un PDF",
                        "Rien n’a été modifié. Choisissez le justificatif téléchargé."));
    }

    private static DaysLeft days(Status status, String figure) {
        return new DaysLeft(
                status, figure, "jours", "jusqu’au 14 août 2026", figure + " jours restants");
    }

    private static Sheet card(String name, DaysLeft days) {
        return new Sheet(Labels.of(name, "heading"), days);
    }

    static Region people() {
        var points =
                List.of(
                        new Point(State.DONE, "3 juillet 2026", "Courrier envoyé"),
                        new Point(State.DONE, "9 juillet 2026", "Code noté"),
                        new Point(State.NEXT, "avant le 14 août 2026", "Refuser"),
                        new Point(State.AHEAD, "", "Preuve classée"));
        var timeline = new Timeline(points, "Le chemin de Léa");
        timeline.lookup(".point")
                .pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        var done =
                List.of(
                        new Point(State.DONE, "3 juillet 2026", "Courrier envoyé"),
                        new Point(State.LATE, "14 août 2026", "Refus hors délai"),
                        new Point(State.PROVEN, "20 août 2026", "Preuve classée"));
        return page(
                new Sheet(
                        HouseholdPicture.ofFigures(
                                List.of(
                                        new Figure(Status.PROVEN, "Léa"),
                                        new Figure(Status.PROVEN, "Karim"),
                                        new Figure(Status.UNPROVEN, "Jeanne"),
                                        new Figure(Status.SOON, "Paul"),
                                        new Figure(Status.LATE, "Inès"),
                                        new Figure(Status.WAITING, "Marie-Hélène"),
                                        new Figure(Status.KEPT, "Marc")),
                                "2 refus prouvés sur 7")),
                new Sheet(
                        HouseholdPicture.ofShares(
                                List.of(
                                        new Share(Status.PROVEN, 120, "120 refus prouvés"),
                                        new Share(Status.UNPROVEN, 40, "40 preuves manquantes"),
                                        new Share(Status.SOON, 12, "12 échéances proches"),
                                        new Share(Status.LATE, 3, "3 délais dépassés"),
                                        new Share(Status.WAITING, 90, "90 courriers attendus"),
                                        new Share(Status.KEPT, 8, "8 gardent l’espace")),
                                "120 refus prouvés sur 273")),
                new Sheet(timeline, new Timeline(done, "Le chemin de Karim")),
                new Sheet(
                        CardDrawing.withPhoto(
                                "Recto : en haut à droite, 11 chiffres",
                                "8025000002",
                                "01024576124",
                                "Numéro de série au recto, en haut à droite"),
                        CardDrawing.withoutPhoto(
                                "Verso : en haut à gauche, 8 à 13 chiffres",
                                "1234567890",
                                "Numéro de série au verso, en haut à gauche")));
    }

    static Region layers() {
        var content =
                page(
                        new PageHeader("Preuves", ""),
                        new Sheet(
                                new EmptyState(
                                        Icon.PROOF,
                                        "Aucune preuve pour l’instant",
                                        "Ici se rangent les justificatifs PDF de chaque refus, tels"
                                                + " que vous les avez reçus.",
                                        Buttons.primary(
                                                Icon.IMPORT, "Classer une preuve", () -> {}))),
                        new Sheet(new Region()));
        VBox.setVgrow(content, Priority.ALWAYS);
        var overlay = new Overlay(content);
        overlay.show(
                new DialogSheet(
                                "Effacer Léa du carnet ?",
                                Labels.of(
                                        "Ses papiers et ses dates seront illisibles pour toujours."
                                                + " Les autres personnes ne changent pas."))
                        .answers(
                                Buttons.primary("Effacer Léa", () -> {}),
                                Buttons.secondary("Garder Léa", () -> {})));
        var plain = new Overlay(page(new PageHeader("Foyer", "")));
        plain.toast(new UndoBar("Refus de Léa enregistré.", "Annuler", () -> {}, "Fermer"));
        plain.setMinHeight(Region.USE_PREF_SIZE);
        var calendar =
                new MonthSheet(
                        GalleryPages.CALENDAR,
                        Locale.FRANCE,
                        GalleryPages.today(),
                        GalleryPages.today().minusDays(6),
                        date -> {});
        calendar.setMaxWidth(Region.USE_PREF_SIZE);
        var both = new VBox(overlay, plain, calendar);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }
}
