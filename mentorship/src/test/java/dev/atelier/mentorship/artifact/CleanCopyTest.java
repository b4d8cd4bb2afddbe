package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown to others shows the same and says nothing. */
class CleanCopyTest {

    private static final String SECRET = "Wallaby";

    @Property(tries = 200)
    void nothingThatAToolWroteIsLeft(@ForAll("writers") Writer writer, @ForAll("makings") Making making) {
        var picture = writer.picture(making);
        var clean = clean(picture);
        assertThat(Readings.understood(clean).generation()).isEmpty();
        // One of them hides its words in opacity.
        assertThat(opaque(pixels(clean))).isEqualTo(opaque(pixels(picture)));
    }

    @ParameterizedTest
    @MethodSource("talkative")
    void nothingIsLeftThatTellsOfAPlaceAPersonOrAMachine(byte[] picture) throws Exception {
        assertThat(new String(picture, StandardCharsets.ISO_8859_1))
                .as("it was there")
                .contains(SECRET);
        var clean = clean(picture);
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "GPS");
        assertThat(directories(clean)).doesNotContain("GPS", "Exif SubIFD", "XMP", "IPTC", "PNG-tEXt", "PNG-tIME");
        assertThat(pixels(clean)).isEqualTo(pixels(picture));
    }

    static Stream<byte[]> talkative() {
        var tiff = new TiffFile(ByteOrder.LITTLE_ENDIAN)
                .text(0x013B, SECRET)
                .text(0x010F, SECRET + " camera")
                .unicodeComment(SECRET, StandardCharsets.UTF_16LE)
                .bytes();
        var rows = new byte[48 * (64 * 3 + 1)];
        return Stream.of(
                PngFile.picture(64, 48)
                        .text("Author", SECRET)
                        .chunk("tIME", new byte[] {7, (byte) 0xE7, 1, 2, 3, 4, 5})
                        .chunk("eXIf", tiff)
                        .chunk("prVt", SECRET.getBytes(StandardCharsets.UTF_8))
                        .data(rows)
                        .text("Comment", SECRET)
                        .end(),
                JpegFile.withExif(tiff),
                JpegFile.withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + "</x:xmpmeta>"),
                JpegFile.withComment(SECRET),
                JpegFile.with(0xED, ("Photoshop 3.0\0" + SECRET).getBytes(StandardCharsets.UTF_8)),
                JpegFile.with(0xE0, ("JFXX\0\u0010" + SECRET).getBytes(StandardCharsets.UTF_8)),
                PngFile.joined(JpegFile.plain(64, 48), SECRET.getBytes(StandardCharsets.UTF_8)),
                WebpFile.extended(64, 48)
                        .chunk("VP8L", WebpFile.lossless(64, 48, (x, y) -> 1))
                        .chunk("EXIF", tiff)
                        .chunk("XMP ", SECRET.getBytes(StandardCharsets.UTF_8))
                        .chunk("WHO ", SECRET.getBytes(StandardCharsets.UTF_8))
                        .bytes(),
                gifWithComment());
    }

    @Test
    void whatIsHiddenInOpacityIsGoneAndTheColoursStay() {
        byte[] hiding = StealthTest.hiding("fox\nNegative prompt: dog\nSteps: 20, Sampler: Euler, Seed: 3");
        assertThat(Readings.understood(hiding).generation()).isPresent();
        var clean = clean(hiding);
        assertThat(Readings.understood(clean).generation()).isEmpty();
        assertThat(opaque(pixels(clean))).isEqualTo(opaque(pixels(hiding)));
        assertThat(Arrays.stream(pixels(clean)).map(pixel -> pixel >>> 24)).containsOnly(255);
    }

    @Test
    void opacityThatFlickersIsMadeStillEvenIfNobodyKnowsWhatItSays() {
        var rows = new byte[60 * (60 * 4 + 1)];
        for (int index = 0; index < 3_600; index++)
            rows[index / 60 * 241 + 4 + index % 60 * 4] = (byte) (254 + index * 7 % 5 % 2);
        var clean = clean(new PngFile().header(60, 60, 6).data(rows).end());
        assertThat(Arrays.stream(pixels(clean)).map(pixel -> pixel >>> 24)).containsOnly(255);
    }

    @Test
    void whatIsSeeThroughStaysSo() {
        var rows = new byte[60 * (60 * 4 + 1)];
        for (int index = 0; index < 3_600; index++) rows[index / 60 * 241 + 4 + index % 60 * 4] = (byte) (index % 256);
        var picture = new PngFile().header(60, 60, 6).data(rows).end();
        assertThat(pixels(clean(picture))).isEqualTo(pixels(picture));
    }

    @Test
    void aPhotographStaysTurnedAsItWasHeld() {
        var exif = ByteBuffer.allocate(26)
                .put("MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0"
                        .getBytes(StandardCharsets.ISO_8859_1))
                .array();
        var clean = clean(JpegFile.withExif(exif));
        var made = (Thumbnail.Made) Thumbnail.of(clean, 64);
        assertThat(made.width()).isLessThan(made.height());
    }

    @Test
    void ofAColourProfileTheNumbersStayAndTheWordsGo() throws Exception {
        var profile = profile();
        assertThat(new String(profile, StandardCharsets.ISO_8859_1)).contains(SECRET);
        var kept = IccProfile.cleaned(profile).orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .contains("wtpt")
                .doesNotContain(SECRET);
        var png = PngFile.picture(64, 48)
                .chunk(
                        "iCCP",
                        PngFile.joined((SECRET + "\0\0").getBytes(StandardCharsets.UTF_8), PngFile.deflated(profile)))
                .data(new byte[48 * (64 * 3 + 1)])
                .end();
        assertThat(directories(clean(png))).contains("ICC Profile");
        assertThat(new String(clean(png), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(IccProfile.cleaned(SECRET.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(CleanCopy.of(SECRET.getBytes(StandardCharsets.UTF_8))).isInstanceOf(CleanCopy.Refused.class);
        assertThat(CleanCopy.of(new byte[0])).isInstanceOf(CleanCopy.Refused.class);
    }

    @Provide
    Arbitrary<Writer> writers() {
        return Arbitraries.of(Writer.ALL);
    }

    @Provide
    Arbitrary<Making> makings() {
        return Making.any();
    }

    private static byte[] gifWithComment() {
        byte[] gif = JpegFile.gif(64, 48);
        byte[] comment = PngFile.joined(
                new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()},
                SECRET.getBytes(StandardCharsets.US_ASCII),
                new byte[] {0});
        return PngFile.joined(
                Arrays.copyOf(gif, gif.length - 1), comment, Arrays.copyOfRange(gif, gif.length - 1, gif.length));
    }

    /** A white point, and a description that names somebody. */
    private static byte[] profile() {
        byte[] words = ("desc\0\0\0\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(128 + 4 + 24 + 20 + words.length)
                .putInt(0, 128 + 4 + 24 + 20 + words.length)
                .position(12)
                .put("mntrRGB XYZ ".getBytes(StandardCharsets.US_ASCII))
                .position(36)
                .put("acsp".getBytes(StandardCharsets.US_ASCII))
                .position(80)
                .put(SECRET.substring(0, 4).getBytes(StandardCharsets.US_ASCII))
                .position(128)
                .putInt(2)
                .put("wtpt".getBytes(StandardCharsets.US_ASCII))
                .putInt(156)
                .putInt(20)
                .put("desc".getBytes(StandardCharsets.US_ASCII))
                .putInt(176)
                .putInt(words.length)
                .put("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(0xF6D6)
                .putInt(0x10000)
                .putInt(0xD32D)
                .put(words)
                .array();
    }

    private static byte[] clean(byte[] picture) {
        return ((CleanCopy.Made) CleanCopy.of(picture)).content().bytes();
    }

    private static int[] pixels(byte[] picture) {
        var passed = HeaderCheck.of(Octets.owned(picture)).passed().orElseThrow();
        BufferedImage image = Pixels.decoded(passed, 1).orElseThrow();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static int[] opaque(int[] pixels) {
        return Arrays.stream(pixels).map(pixel -> pixel | 0xFF000000).toArray();
    }

    private static Stream<String> directories(byte[] picture) throws Exception {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getName);
    }
}
