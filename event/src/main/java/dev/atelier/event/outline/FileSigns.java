package dev.atelier.event.outline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first bytes by which files that are no plain text give themselves away. */
final class FileSigns {
    record Sign(String start, String what) {}

    static final List<Sign> SIGNS = List.of(
            new Sign("%pdf-", "a PDF file"),
            new Sign("pk\u0003\u0004", "a Word, Excel or ZIP file"),
            new Sign("\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file"),
            new Sign("{\\rtf", "a rich text file"),
            new Sign("\u0089png", "a picture"),
            new Sign("\u00ff\u00d8\u00ff", "a picture"),
            new Sign("gif8", "a picture"),
            new Sign("\u001f\u008b", "a compressed file"),
            new Sign("<!doctype html", "the source of a web page"),
            new Sign("<html", "the source of a web page"),
            new Sign("begin:vcalendar", "a calendar file"));

    private FileSigns() {}

    static @Nullable String recognise(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^ï»¿\\s*", "");
        for (var sign : SIGNS) {
            var signed = sign.start().toLowerCase(Locale.ROOT);
            if (start.startsWith(signed) || start.stripLeading().startsWith(signed)) {
                return sign.what();
            }
        }
        return null;
    }
}
