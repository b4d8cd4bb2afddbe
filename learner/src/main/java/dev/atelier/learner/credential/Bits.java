package dev.atelier.learner.credential;

import com.apicatalog.multibase.Multibase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** The bits of a status list (W3C Bitstring Status List 1.0): the first is the highest of the first byte. */
final class Bits {

    /** As many as the standard asks for at least, so that one credential is lost in the crowd: 16 KB. */
    static final int SIZE = 131_072;

    private Bits() {}

    /** Compressed, in base 64 for addresses. */
    static String encoded(Collection<Integer> set) {
        var bits = new byte[SIZE / 8];
        for (var position : set) {
            bits[position / 8] |= (byte) (0x80 >>> position % 8);
        }
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Multibase.BASE_64_URL.encode(packed.toByteArray());
    }
}
