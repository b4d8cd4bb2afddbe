package dev.atelier.mentorship.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Bytes that are looked at on the way: at their end stands an error if they are not those that were put. */
final class Verified extends FilterInputStream {

    private final MessageDigest digest = ContentHash.digest();
    private final ContentHash hash;

    Verified(InputStream stream, ContentHash hash) {
        super(stream);
        this.hash = hash;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        if (read > 0) {
            digest.update(into, offset, read);
        } else if (read < 0 && !ContentHash.stored(digest.digest()).equals(hash)) {
            throw new IOException("What lies under " + hash.hex() + " is not what was put there");
        }
        return read;
    }

    /** Read, as it belongs to what is looked at. */
    @Override
    public long skip(long bytes) throws IOException {
        var skipped = 0L;
        var piece = new byte[8192];
        for (int read;
                skipped < bytes && (read = read(piece, 0, (int) Math.min(piece.length, bytes - skipped))) >= 0; ) {
            skipped += read;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
