package fr.carnetderefus.proof.worker;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** What the headers of one part of a message say of it. */
final class MailPart {
    private static final String PDF_TYPE = "application/pdf";
    private static final String PLAIN_TYPE = "text/plain";
    private static final String MARKUP_TYPE = "text/html";
    private static final String PDF_ENDING = ".pdf";
    private static final String PDF_START = "%PDF-";

    /** Readers allow that much before it. */
    private static final int MARGIN = 1024;

    private String name = "";
    private String otherName = "";
    private String type = "";
    private String charset = "";
    private boolean asAttachment;
    private boolean amidWords;

    void hear(ParsedField field) {
        switch (field) {
            case ContentDispositionField disposition -> {
                name = clean(disposition.getFilename());
                asAttachment = disposition.isAttachment();
                amidWords |= disposition.isInline();
            }
            case ContentTypeField content -> {
                var parameters = new MimeParameterMapping(); // joins what is split and coded
                content.getParameters().forEach(parameters::addParameter);
                otherName = clean(parameters.get("name"));
                type = content.getMimeType();
                charset = Objects.requireNonNullElse(parameters.get("charset"), "");
            }
            default -> amidWords |= field.getName().equalsIgnoreCase("Content-ID");
        }
    }

    String name() {
        return name.isEmpty() ? otherName : name;
    }

    boolean isInline() {
        return amidWords && !asAttachment;
    }

    /** How its letters are coded, as it says; empty where it says nothing. */
    String charset() {
        return charset;
    }

    /** Whether it is of the message's own words, not a file that came with them. */
    boolean isWords() {
        return !asAttachment && (isMarkup() || type.isEmpty() || PLAIN_TYPE.equalsIgnoreCase(type));
    }

    /** Whether its words stand in HTML. */
    boolean isMarkup() {
        return MARKUP_TYPE.equalsIgnoreCase(type);
    }

    /** Whether it is for us: by what it is, or by what it says it is where it is broken. */
    boolean isWanted(byte[] bytes) {
        return bytes.length > 0
                && (PDF_TYPE.equalsIgnoreCase(type)
                        || name().toLowerCase(Locale.ROOT).endsWith(PDF_ENDING)
                        || beginsAsPdf(bytes)
                        || PictureKind.of(bytes).isPresent());
    }

    private static boolean beginsAsPdf(byte[] bytes) {
        var length = Math.min(bytes.length, MARGIN);
        var start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return start.contains(PDF_START);
    }

    /** A name alone, as a file may have it; some programs send the folder along, or codes. */
    private static String clean(@Nullable String given) {
        if (given == null) {
            return "";
        }
        var decoded = DecoderUtil.decodeEncodedWords(given, DecodeMonitor.SILENT);
        var slash = Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\'));
        var name = Text.clean(decoded.substring(slash + 1)).replace('\n', ' ').strip();
        return name.substring(0, Math.min(name.length(), Limits.MAX_NAME));
    }
}
