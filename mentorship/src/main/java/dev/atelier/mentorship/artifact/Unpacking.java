package dev.atelier.mentorship.artifact;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what comes out of it, and stops when that is more than an archive may hold. */
final class Unpacking extends FilterInputStream {

    /** More comes out than is bearable. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final long most;
    private long count;

    /** @param most bytes that may come out of it */
    Unpacking(InputStream packed, long most) {
        super(packed);
        this.most = most;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        counted(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        counted(Math.max(0, read));
        return read;
    }

    /** Reads on, so that what is skipped is counted as well. */
    @Override
    public long skip(long wanted) throws IOException {
        var thrownAway = new byte[(int) Math.min(wanted, 64 * 1024)];
        long skipped = 0;
        while (skipped < wanted) {
            int read = read(thrownAway, 0, (int) Math.min(thrownAway.length, wanted - skipped));
            if (read < 0) return skipped;
            skipped += read;
        }
        return skipped;
    }

    private void counted(int more) throws IOException {
        count += more;
        if (count > most) throw new TooLarge();
    }
}
