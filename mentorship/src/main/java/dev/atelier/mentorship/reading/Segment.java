package dev.atelier.mentorship.reading;

/** A run of whole lines of a mail that play the same role, exactly as written. */
record Segment(Kind kind, String text) {

    /** The role of the lines; only the first two are shown at once. */
    public enum Kind {
        /** What the sender says. */
        SAID(true),
        /** A quote that the sender answers right below, and without which the answer would hang in the air. */
        ANSWERED(true),
        /** An earlier mail repeated. */
        QUOTED(false),
        /** "On … somebody wrote:" and its like. */
        QUOTE_HEADER(false),
        /** A whole earlier mail with its own header lines. */
        EMBEDDED(false),
        /** A signature, by hand or by device. */
        SIGNATURE(false),
        /** What lists, scanners and legal departments append. */
        FOOTER(false),
        /** A line that only separates. */
        DIVIDER(false);

        private final boolean shown;

        Kind(boolean shown) {
            this.shown = shown;
        }

        public boolean isShown() {
            return shown;
        }
    }
}
