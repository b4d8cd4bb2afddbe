package dev.atelier.mentorship.artifact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a WebP chunk by chunk (RFC 9649): the picture, its opacity, its animation and the numbers of its profile. */
final class WebpCleaning {
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "ALPH");
    private static final int FRAME_HEADER = 16;
    private static final int PROFILE = 0x20;
    private static final int EXIF_AND_XMP = 0x0C;

    private WebpCleaning() {}

    static Octets of(Octets webp, Structure.Sound sound) {
        var profile =
                sound.block("ICCP").flatMap(block -> IccProfile.cleaned(webp.slice(block.from(), block.length())));
        var chunks = new ByteArrayOutputStream(webp.length());
        for (var block : sound.blocks()) {
            byte[] content = webp.slice(block.from(), block.length());
            switch (block.name()) {
                case "VP8X" -> {
                    content[0] &= (byte) ~(profile.isPresent() ? EXIF_AND_XMP : EXIF_AND_XMP | PROFILE);
                    chunk("VP8X", content, chunks);
                }
                case "ICCP" -> profile.ifPresent(clean -> chunk("ICCP", clean, chunks));
                case "ANIM", "VP8 ", "VP8L", "ALPH" -> chunk(block.name(), content, chunks);
                case "ANMF" -> chunk("ANMF", frame(content), chunks);
                default -> {}
            }
        }
        var whole = ByteBuffer.allocate(12 + chunks.size()).order(ByteOrder.LITTLE_ENDIAN);
        whole.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.size())
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks.toByteArray());
        return Octets.owned(whole.array());
    }

    /** A frame of an animation holds chunks of its own, and may hold unknown ones. */
    private static byte[] frame(byte[] content) {
        var inner = Octets.owned(content);
        var frame = new ByteArrayOutputStream(content.length);
        frame.write(content, 0, FRAME_HEADER);
        int at = FRAME_HEADER;
        while (inner.has(at, 8)) {
            var name = inner.latin1(at, 4);
            long length = inner.littleEndian32(at + 4);
            if (!inner.has(at + 8L, length)) break;
            if (PICTURE.contains(name)) chunk(name, inner.slice(at + 8, (int) length), frame);
            at += 8 + (int) (length + (length & 1));
        }
        return frame.toByteArray();
    }

    private static void chunk(String name, byte[] content, ByteArrayOutputStream out) {
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        out.writeBytes(content);
        if (content.length % 2 == 1) out.write(0);
    }
}
