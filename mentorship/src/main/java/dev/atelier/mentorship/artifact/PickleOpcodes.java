package dev.atelier.mentorship.artifact;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The names that Python's own disassembler gives them: a letter or code, then the name. */
    private static final Map<Integer, String> NAMES =
            names("(MARK .STOP 0POP 1POP_MARK 2DUP FFLOAT IINT JBININT KBININT1 LLONG MBININT2 NNONE PPERSID"
                + " QBINPERSID RREDUCE SSTRING TBINSTRING USHORT_BINSTRING VUNICODE XBINUNICODE aAPPEND bBUILD cGLOBAL"
                + " dDICT }EMPTY_DICT eAPPENDS gGET hBINGET iINST jLONG_BINGET lLIST ]EMPTY_LIST oOBJ pPUT qBINPUT"
                + " rLONG_BINPUT sSETITEM tTUPLE )EMPTY_TUPLE uSETITEMS GBINFLOAT BBINBYTES CSHORT_BINBYTES"
                + " \u0080PROTO \u0081NEWOBJ \u0082EXT1 \u0083EXT2 \u0084EXT4 \u0085TUPLE1 \u0086TUPLE2 \u0087TUPLE3"
                + " \u0088NEWTRUE \u0089NEWFALSE \u008aLONG1 \u008bLONG4 \u008cSHORT_BINUNICODE \u008dBINUNICODE8"
                + " \u008eBINBYTES8 \u008fEMPTY_SET \u0090ADDITEMS \u0091FROZENSET \u0092NEWOBJ_EX \u0093STACK_GLOBAL"
                + " \u0094MEMOIZE \u0095FRAME \u0096BYTEARRAY8 \u0097NEXT_BUFFER \u0098READONLY_BUFFER");

    private PickleOpcodes() {}

    static String name(int opcode) {
        return NAMES.getOrDefault(opcode, "opcode " + opcode);
    }

    private static Map<Integer, String> names(String written) {
        return Stream.of(written.split(" ", -1))
                .collect(Collectors.toMap(word -> (int) word.charAt(0), word -> word.substring(1)));
    }

    static Optional<Argument> argument(int opcode) {
        return BY_ARGUMENT.entrySet().stream()
                .filter(entry -> entry.getValue().indexOf(opcode) >= 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
