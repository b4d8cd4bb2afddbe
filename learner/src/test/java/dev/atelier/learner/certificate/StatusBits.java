package dev.atelier.learner.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** A list of bits, unpacked as a program of somebody else would: the first bit is the highest of the first byte. */
final class StatusBits {

    private final byte[] bytes;

    private StatusBits(byte[] bytes) {
        this.bytes = bytes;
    }

    static StatusBits of(String encoded) {
        try (var in = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded)))) {
            var bytes = in.readAllBytes();
            if (bytes.length < 16_384) {
                throw new AssertionError("A list has 131,072 bits at least");
            }
            return new StatusBits(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean get(int position) {
        return (bytes[position / 8] & (1 << (7 - position % 8))) != 0;
    }
}
