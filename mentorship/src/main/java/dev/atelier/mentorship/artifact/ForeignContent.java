package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is when it is no picture, and what is hidden behind one. */
final class ForeignContent {
    private static final List<Mark> BEGINNINGS = List.of(
            new Mark("%PDF-", "a PDF document"),
            new Mark("PK\u0003\u0004", "a ZIP archive"),
            new Mark("Rar!\u001a", "a RAR archive"),
            new Mark("7z\u00bc\u00af", "a 7z archive"),
            new Mark("\u001f\u008b", "a gzip archive"),
            new Mark("MZ", "a Windows program"),
            new Mark("\u007fELF", "a Linux program"),
            new Mark("#!", "a script"),
            new Mark("<?php", "a script"),
            new Mark("BM", "a BMP picture"),
            new Mark("II*\u0000", "a TIFF picture"),
            new Mark("MM\u0000*", "a TIFF picture"),
            new Mark("8BPS", "a Photoshop document"),
            new Mark("\u0000\u0000\u0001\u0000", "an icon"),
            new Mark("\u00ff\n", "a JPEG XL picture"),
            new Mark("\u0000\u0000\u0000\fJXL ", "a JPEG XL picture"));

    /** Marks that make a tail dangerous wherever they stand in it: another reader may start there. */
    private static final List<Mark> STOWAWAYS = List.of(
            new Mark("pk\u0003\u0004", "a ZIP archive"),
            new Mark("pk\u0005\u0006", "a ZIP archive"),
            new Mark("rar!\u001a\u0007", "a RAR archive"),
            new Mark("7z\u00bc\u00af'\u001c", "a 7z archive"),
            new Mark("%pdf-", "a PDF document"),
            new Mark("<?php", "a script"),
            new Mark("<script", "a script"),
            new Mark("<html", "a web page"),
            new Mark("<!doctype", "a web page"),
            new Mark("<svg", "a web page"),
            new Mark("\u007felf", "a program"));

    private ForeignContent() {}

    static String words(Octets content) {
        return "This is " + kind(content)
                + ", not a picture that Atelier can show. Please hand in PNG, JPEG, WebP or GIF.";
    }

    static Optional<String> behind(Octets content, int end) {
        var tail = content.latin1(end, content.length() - end);
        if (tail.startsWith("MZ")) return Optional.of("a program");
        var folded = tail.toLowerCase(Locale.ROOT);
        return STOWAWAYS.stream()
                .filter(mark -> folded.contains(mark.latin1()))
                .map(Mark::words)
                .findFirst();
    }

    private static String kind(Octets content) {
        for (var mark : BEGINNINGS) {
            if (content.says(0, mark.latin1())) return mark.words();
        }
        if (content.says(4, "ftyp")) {
            var brand = content.latin1(8, Math.min(4, content.length() - 8));
            return brand.startsWith("avi") ? "an AVIF picture" : brand.startsWith("hei") ? "a HEIC picture" : "a film";
        }
        var start = content.latin1(0, Math.min(512, content.length()))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.contains("<svg")) return "an SVG drawing";
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "a web page";
        boolean text =
                start.chars().allMatch(letter -> letter >= ' ' || letter == '\n' || letter == '\r' || letter == '\t');
        return text ? "a text" : "a file of an unknown kind";
    }

    private record Mark(String latin1, String words) {}
}
