package dev.atelier.mentorship.artifact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG files chunk by chunk, the proper and the improper ones. */
final class PngFile {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PngFile() {
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    }

    static PngFile picture(int width, int height) {
        return new PngFile().header(width, height, 2);
    }

    /** A whole black RGB picture with these texts before its data: name, text, name, text … */
    static byte[] with(String... namesAndTexts) {
        return sized(64, 48, namesAndTexts);
    }

    static byte[] sized(int width, int height, String... namesAndTexts) {
        var png = picture(width, height);
        for (int index = 0; index < namesAndTexts.length; index += 2)
            png.text(namesAndTexts[index], namesAndTexts[index + 1]);
        return png.data(new byte[height * (width * 3 + 1)]).end();
    }

    PngFile header(int width, int height, int colourType) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) colourType)
                        .array());
    }

    /** tEXt where Latin-1 suffices, iTXt otherwise: what Pillow does. */
    PngFile text(String name, String text) {
        if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
            return chunk(
                    "tEXt",
                    joined(
                            name.getBytes(StandardCharsets.ISO_8859_1),
                            new byte[1],
                            text.getBytes(StandardCharsets.ISO_8859_1)));
        }
        return chunk(
                "iTXt",
                joined(name.getBytes(StandardCharsets.ISO_8859_1), new byte[5], text.getBytes(StandardCharsets.UTF_8)));
    }

    PngFile packedText(String name, String text) {
        return chunk(
                "zTXt",
                joined(
                        name.getBytes(StandardCharsets.ISO_8859_1),
                        new byte[2],
                        deflated(text.getBytes(StandardCharsets.ISO_8859_1))));
    }

    PngFile packedInternationalText(String name, String text) {
        return chunk(
                "iTXt",
                joined(
                        name.getBytes(StandardCharsets.ISO_8859_1),
                        new byte[] {0, 1, 0, 0, 0},
                        deflated(text.getBytes(StandardCharsets.UTF_8))));
    }

    PngFile data(byte[] rows) {
        return chunk("IDAT", deflated(rows));
    }

    byte[] end() {
        return chunk("IEND", new byte[0]).bytes();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    PngFile chunk(String name, byte[] content) {
        var checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.ISO_8859_1));
        checksum.update(content);
        return chunk(name, content, (int) checksum.getValue());
    }

    PngFile chunk(String name, byte[] content, int checksum) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(checksum).array());
        return this;
    }

    static byte[] deflated(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        while (!deflater.finished()) packed.write(piece, 0, deflater.deflate(piece));
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
