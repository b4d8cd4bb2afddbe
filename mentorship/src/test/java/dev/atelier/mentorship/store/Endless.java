package dev.atelier.mentorship.store;

import java.io.InputStream;

/** As many bytes as one likes, of which no two pieces are alike, made as they are read. */
final class Endless extends InputStream {

    private final long size;
    private long at;

    Endless(long size) {
        this.size = size;
    }

    @Override
    public int read() {
        return at == size ? -1 : one() & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at == size) {
            return length == 0 ? 0 : -1;
        }
        var read = (int) Math.min(length, size - at);
        for (var place = 0; place < read; place++) {
            into[offset + place] = one();
        }
        return read;
    }

    private byte one() {
        var number = at++;
        return (byte) (number ^ number >>> 8 ^ number >>> 16);
    }
}
