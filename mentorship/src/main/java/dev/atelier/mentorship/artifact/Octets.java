package dev.atelier.mentorship.artifact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Bytes that no longer change, in memory or in a file; two are equal when their content is. */
public final class Octets {
    private final ByteBuffer content;

    private Octets(ByteBuffer content) {
        this.content = content;
    }

    public static Octets of(byte[] content) {
        return owned(content.clone());
    }

    /** For bytes that nobody else holds: saves a copy of many megabytes. */
    static Octets owned(byte[] content) {
        return new Octets(ByteBuffer.wrap(content));
    }

    /**
     * A file of at most 2 GiB that nobody changes, without reading it into memory.
     *
     * @param arena until this is closed they can be looked at, and only by the thread that made it
     */
    static Octets in(FileChannel file, Arena arena) throws IOException {
        if (file.size() > Integer.MAX_VALUE) throw new IOException("too large to look through");
        return new Octets(
                file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), arena).asByteBuffer());
    }

    public byte[] bytes() {
        return slice(0, length());
    }

    public int length() {
        return content.limit();
    }

    public InputStream stream() {
        return stream(0, length());
    }

    InputStream stream(int from, int length) {
        return content.hasArray()
                ? new ByteArrayInputStream(content.array(), content.arrayOffset() + from, length)
                : new BufferStream(content.slice(from, length));
    }

    byte[] slice(int from, int length) {
        var copy = new byte[length];
        content.get(from, copy);
        return copy;
    }

    boolean has(long from, long length) {
        return from >= 0 && length >= 0 && from + length <= length();
    }

    int at(int index) {
        return content.get(index) & 0xFF;
    }

    int bigEndian16(int index) {
        return at(index) << 8 | at(index + 1);
    }

    long bigEndian32(int index) {
        return (long) bigEndian16(index) << 16 | bigEndian16(index + 2);
    }

    int littleEndian16(int index) {
        return at(index) | at(index + 1) << 8;
    }

    int littleEndian24(int index) {
        return littleEndian16(index) | at(index + 2) << 16;
    }

    long littleEndian32(int index) {
        return littleEndian16(index) | (long) littleEndian16(index + 2) << 16;
    }

    String latin1(int from, int length) {
        return new String(slice(from, length), StandardCharsets.ISO_8859_1);
    }

    boolean says(int from, String latin1) {
        return has(from, latin1.length()) && latin1(from, latin1.length()).equals(latin1);
    }

    int indexOf(int value, int from, int end) {
        for (int index = from; index < end; index++) {
            if (at(index) == value) return index;
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets octets && content.equals(octets.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return length() + " bytes";
    }

    private static final class BufferStream extends InputStream {
        private final ByteBuffer rest;

        BufferStream(ByteBuffer rest) {
            this.rest = rest;
        }

        @Override
        public int read() {
            return rest.hasRemaining() ? rest.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int most) {
            if (most == 0) return 0;
            if (!rest.hasRemaining()) return -1;
            int read = Math.min(most, rest.remaining());
            rest.get(target, from, read);
            return read;
        }

        @Override
        public int available() {
            return rest.remaining();
        }
    }
}
