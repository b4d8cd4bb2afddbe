package dev.atelier.mentorship.reading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that old programs write into the text itself, between "begin 644 name" and "end". */
final class UuencodedFiles {
    private static final Pattern BEGIN = Pattern.compile("begin(?:-base64)? [0-7]{3,4} (\\S.{0,254})");

    private UuencodedFiles() {}

    /** The text without such files, and the files. */
    record Split(String text, List<MailFile> files) {}

    static Split split(String text) {
        if (!text.contains("begin ")) {
            return new Split(text, List.of());
        }
        var lines = List.of(text.split("\n", -1));
        var kept = new ArrayList<String>();
        var files = new ArrayList<MailFile>();
        // A "begin" without an end hides nothing, and need not be looked for from every "begin" again.
        int lastEnd = lines.lastIndexOf("end");
        int at = 0;
        while (at < lines.size()) {
            var name = BEGIN.matcher(lines.get(at).stripTrailing());
            if (at < lastEnd && name.matches()) {
                int end = decodable(lines, at + 1);
                if (end > 0) {
                    files.add(file(name.group(1), lines.subList(at + 1, end)));
                    at = end + 1;
                    continue;
                }
            }
            kept.add(lines.get(at++));
        }
        return new Split(String.join("\n", kept), files);
    }

    /** Where "end" stands if every line before it has the length its first character tells, else -1. */
    private static int decodable(List<String> lines, int start) {
        for (int i = start; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.stripTrailing().equals("end")) {
                return i;
            }
            if (count(line).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Integer> count(String line) {
        if (line.isBlank()) {
            return Optional.of(0);
        }
        int count = line.charAt(0) - ' ' & 63;
        int digits = (count + 2) / 3 * 4;
        boolean plausible = line.charAt(0) >= ' ' && line.charAt(0) <= '`' && line.length() <= digits + 3;
        return plausible ? Optional.of(count) : Optional.empty();
    }

    private static MailFile file(String name, List<String> lines) {
        var bytes = new ByteArrayOutputStream();
        for (var line : lines) {
            int count = count(line).orElse(0);
            for (int i = 1; count > 0; i += 4) {
                int group =
                        digit(line, i) << 18 | digit(line, i + 1) << 12 | digit(line, i + 2) << 6 | digit(line, i + 3);
                for (int shift = 16; shift >= 0 && count > 0; shift -= 8, count--) {
                    bytes.write(group >> shift);
                }
            }
        }
        var content = Content.owning(bytes.toByteArray());
        return new MailFile(FileNames.bare(name), "application/octet-stream", Optional.empty(), false, content);
    }

    private static int digit(String line, int at) {
        return at < line.length() ? line.charAt(at) - ' ' & 63 : 0;
    }
}
