package org.jiuzhu.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jiuzhu.shared.Refusal;

/** Says what a file is by its first bytes; what it is called does not matter. */
final class Sniffer {
    /** As much as the marks of a type may lie apart. */
    static final int HEAD = 64 * 1024;

    /** An office file is a packed one until it has been looked into. */
    private static final Map<String, MediaKind> TAKEN = Map.ofEntries(
            Map.entry("image/jpeg", MediaKind.JPEG),
            Map.entry("image/png", MediaKind.PNG),
            Map.entry("application/pdf", MediaKind.PDF),
            Map.entry("video/mp4", MediaKind.MP4),
            Map.entry("application/mp4", MediaKind.MP4),
            Map.entry("video/x-m4v", MediaKind.MP4),
            Map.entry("video/3gpp", MediaKind.MP4),
            Map.entry("video/3gpp2", MediaKind.MP4),
            Map.entry("video/webm", MediaKind.WEBM),
            Map.entry("video/quicktime", MediaKind.QUICKTIME),
            Map.entry("application/x-tika-ooxml", MediaKind.DOCX),
            Map.entry("application/zip", MediaKind.DOCX));

    private static final int BRAND = 4;
    private static final int BRAND_END = 64;
    private static final String MATROSKA = "\u001a\u0045\u00df\u00a3";

    private Sniffer() {}

    /** @throws Refusal {@code evidence.type} with what it is, {@code evidence.empty} */
    static MediaKind kind(byte[] head, int length) {
        if (length == 0) {
            throw new Refusal("evidence.empty");
        }
        String type = film(head, type(head, length));
        MediaKind kind = TAKEN.get(type);
        if (kind == null) {
            throw new Refusal("evidence.type", seen(type));
        }
        return kind;
    }

    private static String type(byte[] head, int length) {
        try {
            MediaType type =
                    MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(head, 0, length), new Metadata());
            return type.getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Two families of films share their marks: what is QuickTime but in name, and what is Matroska but for the web. */
    private static String film(byte[] head, String type) {
        String text = new String(head, 0, Math.min(head.length, BRAND_END), StandardCharsets.ISO_8859_1);
        if (type.equals(MediaKind.QUICKTIME.type())
                && text.startsWith("ftyp", BRAND)
                && !text.startsWith("ftypqt", BRAND)) {
            return MediaKind.MP4.type();
        }
        return text.startsWith(MATROSKA) && text.contains("webm") ? MediaKind.WEBM.type() : type;
    }

    static Seen seen(String type) {
        if (type.matches("image/hei[cf](-sequence)?")) {
            return Seen.HEIC;
        }
        if (type.matches(
                "application/(x-(msdownload|dosexec|executable|elf|mach-o.*|sh|bat|msi|sharedlib|object|java.*)"
                        + "|java-.*|vnd\\.android.*)(;.*)?|text/x-(sh|python|perl|php).*|application/(x-)?javascript|text/javascript")) {
            return Seen.PROGRAM;
        }
        if (type.matches("(text/html|application/xhtml\\+xml|image/svg\\+xml|application/xml|message/.*)")) {
            return Seen.WEB_PAGE;
        }
        if (type.matches("application/(x-tika-msoffice|msword|vnd\\.ms-.*|x-tika-ooxml-protected)")) {
            return Seen.OLD_OFFICE;
        }
        if (type.matches(
                "application/(x-.*(rar|7z|tar|gtar|bzip.*|xz|compress|lzma)[^/]*|gzip|zstd|java-archive|vnd\\.rar)")) {
            return Seen.ARCHIVE;
        }
        return byFamily(type.substring(0, type.indexOf('/')));
    }

    private static Seen byFamily(String family) {
        return switch (family) {
            case "image" -> Seen.OTHER_PICTURE;
            case "video" -> Seen.OTHER_FILM;
            case "audio" -> Seen.SOUND;
            case "text" -> Seen.TEXT;
            default -> Seen.UNKNOWN;
        };
    }
}
