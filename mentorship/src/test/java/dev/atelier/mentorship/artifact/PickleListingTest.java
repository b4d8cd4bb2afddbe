package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickleListingTest {
    private static final String TENSORS = "\u0080\u0002ccollections\n"
            + "OrderedDict\n"
            + "q\u0000)Rq\u0001ctorch._utils\n"
            + "_rebuild_tensor_v2\n"
            + "q\u0002ctorch\n"
            + "FloatStorage\n"
            + "q\u0003.";

    @TempDir
    Path folder = Path.of("");

    @Test
    void tensorsAloneAreHarmlessInAnArchiveAndBare() throws IOException {
        for (var file : new Path[] {archive("archive/data.pkl", TENSORS), bare(TENSORS)}) {
            assertThat(PickleListing.of(file))
                    .isInstanceOfSatisfying(
                            PickleListing.Harmless.class,
                            listing -> assertThat(listing.imports())
                                    .containsExactlyInAnyOrder(
                                            "collections.OrderedDict",
                                            "torch._utils._rebuild_tensor_v2",
                                            "torch.FloatStorage"));
        }
    }

    @Test
    void aCallOfTheSystemIsNamedAndRefused() throws IOException {
        assertThat(refused("\u0080\u0002cos\nsystem\nX\u0002\u0000\u0000\u0000ls\u0085R."))
                .contains("os.system", "safetensors");
        assertThat(refused("\u0080\u0004\u008c\u0005posix\u0094\u008c\u0006system\u0094\u0093\u008c\u0002ls\u0085R."))
                .contains("posix.system");
        assertThat(refused("\u0080\u0004\u008c\u0002os\u0094\u008c\u0006system\u0094h\u0000h\u0001\u0093."))
                .contains("os.system");
        assertThat(refused("\u0080\u0002(ios\nsystem\n.")).contains("os.system");
    }

    @Test
    void aNameThatIsComputedIsRefused() throws IOException {
        assertThat(refused("\u0080\u0004\u008c\u000bcollections\u008c\u000bOrderedDict00\u0093."))
                .contains(PickleWalk.UNNAMED);
        assertThat(refused("\u0080\u0002\u0082\u0001.")).contains(PickleWalk.UNNAMED);
    }

    @Test
    void aPlaceTakenTwiceDoesNotShiftTheOthers() throws IOException {
        var text =
                "\u0080\u0004\u008c\u0001aq\u0000q\u0000\u008c\u0002os\u0094\u008c\u0006system\u0094h\u0001h\u0002\u0093.";
        assertThat(refused(text)).contains("os.system");
    }

    @Test
    void brokenPicklesAndOtherArchivesAreRefused() throws IOException {
        assertThat(refused("\u0080\u0002X\u00ff\u0000\u0000\u0000a")).contains("cut off");
        assertThat(refused("\u0080\u0002\u00fe.")).contains("unknown");
        assertThat(PickleListing.of(archive("notes.txt", "hello"))).isInstanceOf(PickleListing.Refused.class);
        assertThat(PickleListing.of(bare("no pickle"))).isInstanceOf(PickleListing.Refused.class);
    }

    @Property(tries = 2_000)
    void noBytesThrowOrHang(@ForAll byte[] noise) {
        new PickleWalk(Octets.of(noise), 0).problem();
    }

    private String refused(String pickle) throws IOException {
        return switch (PickleListing.of(archive("a/data.pkl", pickle))) {
            case PickleListing.Refused listing -> listing.reason();
            case PickleListing.Harmless listing -> throw new AssertionError("Harmless: " + listing);
        };
    }

    private Path bare(String pickle) throws IOException {
        return Files.write(folder.resolve("bare.pt"), pickle.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path archive(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return Files.write(folder.resolve("archive.pt"), out.toByteArray());
    }
}
