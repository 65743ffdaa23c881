package fr.carnetderefus.proof.dossier;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** What a dossier says of itself to programs (XMP), and that it is PDF/A-3a and PDF/UA-1. */
final class Xmp {
    static final String PRODUCER = "Carnet de refus";

    private Xmp() {}

    /** Whole seconds: one of the two ways of saying it knows no finer. */
    static String moment(OffsetDateTime made) {
        return made.truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
    }

    /** The other way. */
    static String pdfDate(OffsetDateTime made) {
        return made.format(DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxx"))
                .replaceFirst("(\\d\\d)$", "'$1'");
    }

    static byte[] packet(String title, String language, OffsetDateTime made) {
        var text =
                """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%3$s</xmp:CreateDate>
                <xmp:ModifyDate>%3$s</xmp:ModifyDate>
                <pdf:Producer>%4$s</pdf:Producer>
                <pdfaid:part>3</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of PDF/UA (ISO 14289)</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """
                        .formatted(escaped(title), language, moment(made), PRODUCER);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\p{Cc}", " ");
    }
}
