package dev.atelier.mentorship.artifact;

import java.io.ByteArrayOutputStream;

/** Copies a GIF block by block: frames, how long they stand and how often they repeat; no comments and no applications' words. */
final class GifCleaning {
    private static final int SCREEN = 13;
    private static final int FRAME = 0x2C;
    private static final int FRAME_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    private GifCleaning() {}

    /** Of a GIF whose structure is sound. */
    static Octets of(Octets gif) {
        var out = new ByteArrayOutputStream(gif.length());
        int at = SCREEN + colours(gif.at(10));
        out.writeBytes(gif.slice(0, at));
        while (gif.at(at) != 0x3B) {
            boolean frame = gif.at(at) == FRAME;
            int end = afterPieces(gif, frame ? at + 10 + colours(gif.at(at + 9)) + 1 : at + 2);
            if (frame || isKept(gif, at)) out.writeBytes(gif.slice(at, end - at));
            at = end;
        }
        out.write(0x3B);
        return Octets.owned(out.toByteArray());
    }

    private static boolean isKept(Octets gif, int at) {
        int kind = gif.at(at + 1);
        // Eleven letters, then three bytes: how often the animation repeats.
        return kind == FRAME_CONTROL
                || (kind == APPLICATION
                        && gif.says(at + 2, "\u000bNETSCAPE2.0\u0003\u0001")
                        && gif.has(at + 18, 1)
                        && gif.at(at + 18) == 0);
    }

    private static int afterPieces(Octets gif, int from) {
        int at = from;
        while (gif.at(at) != 0) at += 1 + gif.at(at);
        return at + 1;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
