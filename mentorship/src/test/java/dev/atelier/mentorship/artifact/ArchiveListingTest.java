package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.artifact.ArchiveListing.Closed;
import dev.atelier.mentorship.artifact.ArchiveListing.Entry;
import dev.atelier.mentorship.artifact.ArchiveListing.Listed;
import dev.atelier.mentorship.artifact.ArchiveListing.Note;
import dev.atelier.mentorship.artifact.ArchiveListing.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArchiveListingTest {

    private static final byte[] ZIP =
            ArchiveFile.zip("notes/", "", "notes/a.txt", "hello", "ünder.txt", "x".repeat(5_000));
    private static final byte[] TAR = ArchiveFile.tar("notes/a.txt", "hello", "b.txt", "x".repeat(600));

    @Test
    void filesAreListedWithTheSizesThatWereCounted() {
        assertThat(listed(ZIP).entries()).containsExactly(new Entry("notes/a.txt", 5), new Entry("ünder.txt", 5_000));
        for (var archive : new byte[][] {TAR, ArchiveFile.gzip(TAR)}) {
            assertThat(listed(archive).entries()).containsExactly(new Entry("notes/a.txt", 5), new Entry("b.txt", 600));
        }
        assertThat(listed(ArchiveFile.gzip("alone".getBytes(StandardCharsets.UTF_8)))
                        .entries())
                .containsExactly(new Entry("one file without a name", 5));
        assertThat(listed(ArchiveFile.zip()).entries()).isEmpty();
    }

    @Test
    void longNamesOfATarAreRead() {
        var name = "folder/".repeat(30) + "a.txt";
        var told = name.getBytes(StandardCharsets.UTF_8);
        var gnu = PngFile.joined(
                ArchiveFile.header("././@LongLink", told.length, 'L'),
                Arrays.copyOf(told, 512),
                ArchiveFile.tar("x", "hello"));
        var record = "30 mtime=1.5\n" + (name.length() + 10) + " path=" + name + "\n";
        var pax = PngFile.joined(
                ArchiveFile.header("pax", record.length(), 'x'),
                Arrays.copyOf(record.getBytes(StandardCharsets.UTF_8), 512),
                ArchiveFile.tar("x", "hello"));
        assertThat(listed(gnu).entries()).containsExactly(new Entry(name, 5));
        assertThat(listed(pax).entries()).containsExactly(new Entry(name, 5));
    }

    @Test
    void whatIsNoArchiveIsNone() {
        for (var text : new String[] {"", "hello", "x".repeat(2_000)}) {
            assertThat(ArchiveListing.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }

    @Test
    void aBombIsRefused() {
        var zeros = new byte[40 * 1024 * 1024];
        var gzip = ArchiveFile.gzip(zeros);
        assertThat(ArchiveListing.of(PngFile.joined(gzip, gzip, gzip, gzip, gzip, gzip, gzip, gzip)))
                .contains(new Refused("It would unpack to more than 300 MB."));
        assertThat(ArchiveListing.of(ArchiveFile.zip(
                        "1", zeros, "2", zeros, "3", zeros, "4", zeros, "5", zeros, "6", zeros, "7", zeros, "8",
                        zeros)))
                .contains(new Refused("It would unpack to more than 300 MB."));
    }

    @Test
    void aSizeThatLiesIsRefused() {
        var more = ArchiveFile.zip("a.txt", new byte[100_000]);
        int size = directory(more) + 24;
        ByteBuffer.wrap(more).order(ByteOrder.LITTLE_ENDIAN).putInt(size, 10);
        assertThat(ArchiveListing.of(more)).containsInstanceOf(Refused.class);
        ByteBuffer.wrap(more).order(ByteOrder.LITTLE_ENDIAN).putInt(size, 200_000);
        assertThat(ArchiveListing.of(more)).containsInstanceOf(Refused.class);
    }

    @Test
    void filesThatLieOverEachOtherAreRefused() {
        var zip = ArchiveFile.zip("a.txt", "hello", "b.txt", "hello");
        int second = directory(zip) + 46 + 5;
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(second + 42, 0);
        assertThat(ArchiveListing.of(zip)).contains(new Refused("Files in it lie over each other."));
    }

    @Test
    void namesThatMisleadAreToldOrMadePlain() {
        var listed = listed(
                ArchiveFile.zip("../../etc/passwd", "x", "C:\\windows", "x", "in.zip", "x", "evil\u202Egnp.exe", "x"));
        assertThat(listed.notes()).containsExactlyInAnyOrder(Note.LEADS_OUTSIDE, Note.HOLDS_ARCHIVES);
        assertThat(listed.entries()).extracting(Entry::name).contains("evil\uFFFDgnp.exe");
        assertThat(listed(ZIP).notes()).isEmpty();
    }

    @Test
    void linksAreToldFromFiles() {
        var tar = PngFile.joined(
                ArchiveFile.header("plain", 0, '0'),
                ArchiveFile.header("hard", 0, '1'),
                ArchiveFile.header("soft", 0, '2'),
                new byte[1024]);
        assertThat(listed(tar)).satisfies(listed -> {
            assertThat(listed.entries())
                    .extracting(ArchiveListing.Entry::name)
                    .containsExactly("plain", "hard (a link)", "soft (a link)");
            assertThat(listed.notes()).containsExactly(ArchiveListing.Note.LINKS);
        });
        byte[] zip = ArchiveFile.zip("soft", "/etc/passwd");
        int directory = directory(zip);
        zip[directory + 5] = 3;
        zip[directory + 41] = (byte) 0xA1;
        assertThat(listed(zip).entries()).extracting(ArchiveListing.Entry::name).containsExactly("soft (a link)");
    }

    @Test
    void lockedFilesAreToldAndNotBelievedSilently() {
        byte[] zip = ArchiveFile.zip("secret.txt", "hello");
        int directory = directory(zip);
        zip[6] |= 1;
        zip[directory + 8] |= 1;
        assertThat(listed(zip).notes()).containsExactly(ArchiveListing.Note.LOCKED);
    }

    @Test
    void aDamagedArchiveIsKeptClosed() {
        assertThat(ArchiveListing.of(Arrays.copyOf(ZIP, ZIP.length / 2))).containsInstanceOf(Closed.class);
        assertThat(ArchiveListing.of(Arrays.copyOf(TAR, 700))).containsInstanceOf(Closed.class);
        var gzip = ArchiveFile.gzip(TAR);
        assertThat(ArchiveListing.of(Arrays.copyOf(gzip, gzip.length - 9))).containsInstanceOf(Closed.class);
    }

    @Property(tries = 3_000)
    void noMutationThrows(@ForAll long seed) {
        var random = new Random(seed);
        byte[][] archives = {ZIP, TAR, ArchiveFile.gzip(TAR)};
        byte[] archive = archives[random.nextInt(archives.length)].clone();
        for (int change = 1 + random.nextInt(8); change > 0; change--)
            archive[random.nextInt(archive.length)] = (byte) random.nextInt();
        assertThat(ArchiveListing.of(archive)).isNotNull();
    }

    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 22 + 16);
    }

    private static Listed listed(byte[] archive) {
        return (Listed) ArchiveListing.of(archive).orElseThrow();
    }
}
