package dev.atelier.mentorship.upload;

import java.io.IOException;
import java.io.InputStream;

/** A line that carries so many bytes, and then breaks. */
final class Breaking extends InputStream {

    private final byte[] file;
    private final int breaksAt;
    private int at;

    Breaking(byte[] file, int breaksAt) {
        this.file = file;
        this.breaksAt = breaksAt;
    }

    @Override
    public int read() throws IOException {
        if (at >= file.length) {
            return -1;
        }
        if (at >= breaksAt) {
            throw new IOException("the line broke");
        }
        return file[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var count = 0;
        while (count < length && at < Math.min(file.length, breaksAt)) {
            into[from + count++] = file[at++];
        }
        if (count > 0) {
            return count;
        }
        return read();
    }
}
