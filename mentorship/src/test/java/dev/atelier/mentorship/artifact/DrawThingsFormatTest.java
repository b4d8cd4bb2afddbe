package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawThingsFormatTest {
    @Test
    void drawThingsSpeaksInXmp() {
        var json =
                "{&quot;c&quot;:&quot;fox&quot;,&quot;uc&quot;:&quot;dog&quot;,&quot;model&quot;:&quot;sd15&quot;,&quot;sampler&quot;:&quot;DPM++"
                    + " 2M&quot;,&quot;seed&quot;:8,&quot;scale&quot;:6,&quot;steps&quot;:20,&quot;size&quot;:&quot;64x48&quot;}";
        var packet = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                + " xmlns:exif=\"http://ns.adobe.com/exif/1.0/\"><exif:UserComment><rdf:Alt><rdf:li"
                + " xml:lang=\"x-default\">" + json
                + "</rdf:li></rdf:Alt></exif:UserComment></rdf:Description></rdf:RDF></x:xmpmeta>";
        byte[][] pictures = {
            xmpPng(packet),
            JpegFile.withXmp(packet),
            WebpFile.solid(64, 48)
                    .chunk("XMP ", packet.getBytes(StandardCharsets.UTF_8))
                    .bytes()
        };
        for (byte[] picture : pictures) {
            var record = Readings.record(picture);
            assertThat(record.tool()).isEqualTo(GenerationTool.DRAW_THINGS);
            assertThat(record.prompts()).isEqualTo(new Prompts("fox", "dog"));
            assertThat(record.setting(Setting.GUIDANCE)).contains("6");
            assertThat(record.size()).contains(new PixelSize(64, 48));
        }
    }

    @Test
    void drawThingsTellsLorasAndHiresInItsSettings() {
        var json = "{\"c\": \"fox\", \"uc\": \"\", \"size\": \"64x48\", \"seed\": 8, \"v2\": {\"loras\": [{\"file\":"
                + " \"fur.ckpt\", \"weight\": 0.6}], \"controls\": [{\"file\": \"depth.ckpt\", \"weight\": 1}],"
                + " \"hiresFix\": true, \"hiresFixWidth\": 32, \"hiresFixHeight\": 24, \"hiresFixStrength\": 0.7}}";
        var record = Readings.record(JpegFile.withExif(new TiffFile(ByteOrder.BIG_ENDIAN)
                .unicodeComment(json, StandardCharsets.UTF_16BE)
                .bytes()));
        assertThat(record.loras()).containsExactly(new LoraUse("fur.ckpt", Optional.of("0.6"), Optional.empty()));
        assertThat(record.controlNets()).extracting(ControlNetUse::model).containsExactly("depth.ckpt");
        assertThat(record.setting(Setting.DENOISING)).contains("0.7");
        assertThat(record.others()).contains(new Parameter("first pass", "32 x 24"));
    }

    @Test
    void aDocumentTypeInXmpIsNotFollowed() {
        var packet = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x:xmpmeta"
                + " xmlns:x=\"adobe:ns:meta/\">&a;</x:xmpmeta>";
        assertThat(Readings.understood(JpegFile.withXmp(packet)).notes()).contains(ImageNote.DAMAGED_METADATA);
    }

    static byte[] xmpPng(String packet) {
        byte[] content = PngFile.joined(
                "XML:com.adobe.xmp".getBytes(StandardCharsets.ISO_8859_1),
                new byte[5],
                packet.getBytes(StandardCharsets.UTF_8));
        return PngFile.picture(64, 48)
                .chunk("iTXt", content)
                .data(new byte[48 * 193])
                .end();
    }
}
