package dev.atelier.event.outline;

/** A source line: its number from 1, its indent in columns (a tab reaches the next multiple of 4), its clean text, and itself. */
record RawLine(int number, int indent, String text, String source) {
    static RawLine of(int number, String source) {
        var text = Cleaning.clean(source);
        // A soft hyphen shows at the end of a line only, and there it stands for a broken word.
        var broken = source.stripTrailing().endsWith("\u00ad") && !text.isEmpty();
        return new RawLine(number, indentOf(source), broken ? text + "-" : text, source);
    }

    private static int indentOf(String source) {
        var columns = 0;
        for (var i = 0; i < source.length() && Cleaning.isSpace(source.charAt(i)); i++) {
            columns += switch (source.charAt(i)) {
                case '\t' -> 4 - columns % 4;
                case '\u3000' -> 2;
                default -> 1;
            };
        }
        return columns;
    }
}
