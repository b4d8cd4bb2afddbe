package dev.atelier.learner.credential;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A PNG picture with a credential in it: an iTXt chunk (PNG 3, 11.3.3) with the keyword {@code openbadgecredential}, not
 * compressed, as Open Badges 3.0 bakes.
 */
public final class BakedPng {

    /** A picture larger than this is not looked into: 2 MB. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] KEYWORD = "openbadgecredential".getBytes(StandardCharsets.US_ASCII);
    private static final String TEXT = "iTXt";

    // Length, name and checksum of a chunk.
    private static final int FRAME = 12;

    private BakedPng() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length > SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** Bakes a credential into a sound picture, right behind its header. */
    public static byte[] baked(byte[] png, String credential) {
        var header = SIGNATURE.length + FRAME + ByteBuffer.wrap(png).getInt(SIGNATURE.length);
        var out = new ByteArrayOutputStream(png.length + credential.length() + 64);
        out.write(png, 0, header);
        out.writeBytes(chunk(credential.getBytes(StandardCharsets.UTF_8)));
        out.write(png, header, png.length - header);
        return out.toByteArray();
    }

    private static byte[] chunk(byte[] credential) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(TEXT.getBytes(StandardCharsets.US_ASCII));
        data.writeBytes(KEYWORD);
        // End of the keyword, not compressed, no method, no language, no translated keyword.
        data.writeBytes(new byte[5]);
        data.writeBytes(credential);
        var crc = new CRC32();
        crc.update(data.toByteArray());
        return ByteBuffer.allocate(data.size() + 8)
                .putInt(data.size() - TEXT.length())
                .put(data.toByteArray())
                .putInt((int) crc.getValue())
                .array();
    }

    /** What is baked into a picture. */
    static byte[] unbaked(byte[] png) throws Refusal {
        if (png.length > LARGEST) {
            throw new Refusal("A picture with a credential has at most 2 MB.");
        }
        var in = ByteBuffer.wrap(png).position(SIGNATURE.length);
        while (in.remaining() >= FRAME) {
            var length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                throw new Refusal("The picture is broken off.");
            }
            var chunk = new byte[length + 4];
            in.get(chunk);
            if (isOurs(chunk)) {
                return credential(chunk, in.getInt());
            }
            in.getInt();
        }
        throw new Refusal(
                "There is no credential in this picture. Many programs drop it when they save a picture anew.");
    }

    private static boolean isOurs(byte[] chunk) {
        var name = TEXT.length();
        var end = name + KEYWORD.length;
        return chunk.length > end + 2
                && new String(chunk, 0, name, StandardCharsets.US_ASCII).equals(TEXT)
                && Arrays.equals(chunk, name, end, KEYWORD, 0, KEYWORD.length)
                && chunk[end] == 0;
    }

    private static byte[] credential(byte[] chunk, int checksum) throws Refusal {
        var crc = new CRC32();
        crc.update(chunk);
        var at = TEXT.length() + KEYWORD.length + 1;
        if ((int) crc.getValue() != checksum || chunk[at] != 0) {
            throw new Refusal("The credential in this picture is broken or packed, which the standard does not allow.");
        }
        at += 2;
        // Language and translated keyword, each up to its zero.
        for (var skipped = 0; skipped < 2; skipped++) {
            while (at < chunk.length && chunk[at] != 0) {
                at++;
            }
            at++;
        }
        return at > chunk.length ? new byte[0] : Arrays.copyOfRange(chunk, at, chunk.length);
    }
}
