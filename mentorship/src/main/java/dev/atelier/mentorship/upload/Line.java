package dev.atelier.mentorship.upload;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The next bytes of a request, up to so many. When the line breaks they end, as if no more had been sent: what has come is
 * as good as ever.
 */
final class Line extends InputStream {

    /** The sender is gone; nothing is wrong on our side. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;

        Broken(IOException why) {
            super(why);
        }
    }

    private final InputStream body;
    private final int most;
    private int count;
    private @Nullable IOException broken;

    Line(InputStream body, int most) {
        this.body = body;
        this.most = most;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        var wanted = Math.min(length, most - count);
        if (wanted == 0 || broken != null) {
            return length == 0 ? 0 : -1;
        }
        try {
            var read = body.read(into, from, wanted);
            count += Math.max(0, read);
            return read;
        } catch (IOException line) {
            broken = line;
            return -1;
        }
    }

    /** Bytes that have come. */
    int count() {
        return count;
    }

    boolean isBroken() {
        return broken != null;
    }

    /** @throws Broken if it broke rather than ended */
    void check() throws Broken {
        if (broken != null) {
            throw new Broken(broken);
        }
    }
}
