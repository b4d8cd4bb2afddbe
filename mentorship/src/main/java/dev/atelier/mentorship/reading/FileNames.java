package dev.atelier.mentorship.reading;

/** What remains of a file name that a stranger wrote: its last element, on one line, of bearable length. */
final class FileNames {
    private static final int LONGEST = 255;

    private FileNames() {}

    static String bare(String written) {
        var line = Characters.onOneLine(written);
        int slash = Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\'));
        var name = line.substring(slash + 1).strip();
        if (name.equals(".") || name.equals("..")) {
            return "";
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= 16 ? name.substring(dot) : "";
        return Characters.clean(name.substring(0, LONGEST - extension.length())) + extension;
    }
}
