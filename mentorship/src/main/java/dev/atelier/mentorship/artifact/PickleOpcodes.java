package dev.atelier.mentorship.artifact;

import java.util.Map;
import java.util.Optional;

/** How much follows each opcode of Python's pickle, protocols 0 to 5: fixed bytes, a counted stretch, or lines. */
final class PickleOpcodes {
    /** What stands behind an opcode. */
    enum Argument {
        NONE,
        ONE_BYTE,
        TWO_BYTES,
        FOUR_BYTES,
        EIGHT_BYTES,
        COUNTED_BY_BYTE,
        COUNTED_BY_FOUR_BYTES,
        COUNTED_BY_EIGHT_BYTES,
        LINE,
        TWO_LINES
    }

    private static final Map<Argument, String> BY_ARGUMENT = Map.of(
            Argument.NONE,
                    "(.012NQRabde)lostu]}\u0081\u0085\u0086\u0087\u0088\u0089\u008f\u0090\u0091\u0092\u0093\u0094\u0097\u0098",
            Argument.ONE_BYTE, "Khq\u0080\u0082",
            Argument.TWO_BYTES, "M\u0083",
            Argument.FOUR_BYTES, "Jjr\u0084",
            Argument.EIGHT_BYTES, "G\u0095",
            Argument.COUNTED_BY_BYTE, "UC\u008a\u008c",
            Argument.COUNTED_BY_FOUR_BYTES, "TBX\u008b",
            Argument.COUNTED_BY_EIGHT_BYTES, "\u008d\u008e\u0096",
            Argument.LINE, "FILPSVgp",
            Argument.TWO_LINES, "ci");

    private PickleOpcodes() {}

    static Optional<Argument> argument(int opcode) {
        return BY_ARGUMENT.entrySet().stream()
                .filter(entry -> entry.getValue().indexOf(opcode) >= 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
