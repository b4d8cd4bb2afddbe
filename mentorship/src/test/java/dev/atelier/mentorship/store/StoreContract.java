package dev.atelier.mentorship.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises, wherever its bytes lie. */
abstract class StoreContract {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    final MovableClock clock = new MovableClock();
    final Set<ContentHash> named = ConcurrentHashMap.newKeySet();
    Medium medium;
    NotedStore store;

    /** For this class alone: others put the same bytes. */
    abstract NotesForTests database();

    /** An empty one. */
    abstract Medium medium() throws IOException;

    @BeforeEach
    void open() throws IOException {
        database().forget();
        medium = medium();
        store = instance(medium);
    }

    /** Another instance of Atelier on the same database. */
    NotedStore instance(Medium somewhere) {
        return database().store(somewhere, clock, named::contains);
    }

    @Test
    void whatIsPutIsThereUnderItsHash() throws IOException {
        var hash = store.put("latent".getBytes(UTF_8));

        assertThat(hash).isEqualTo(ContentHash.of("latent".getBytes(UTF_8)));
        assertThat(read(hash, 0, Long.MAX_VALUE)).isEqualTo("latent");
        assertThat(store.size(hash)).isEqualTo(6);
    }

    @Test
    void nothingAtAllCanBePutToo() throws IOException {
        var hash = store.put(new byte[0]);

        assertThat(store.size(hash)).isZero();
        assertThat(read(hash, 0, Long.MAX_VALUE)).isEmpty();
        assertThat(read(hash, 0, 5)).isEmpty();
    }

    @Test
    void aStreamThatSaysNothingOfItsLengthAndAFileAreKeptAlike() throws IOException {
        var file = Files.writeString(folder.resolve("own.txt"), "latent");

        var streamed = store.put(new ByteArrayInputStream("latent".getBytes(UTF_8)), ArtifactStore.UNKNOWN);

        assertThat(store.put(file)).isEqualTo(streamed);
        assertThat(file).as("somebody else's file").exists();
        assertThat(held()).containsExactly(streamed);
    }

    @Test
    void theSameBytesAtOnceAreKeptOnceAndLeaveNothingAside() throws IOException {
        var other = instance(medium);

        AtOnce.all(IntStream.range(0, 10)
                .<Callable<ContentHash>>mapToObj(
                        number -> () -> (number % 2 == 0 ? store : other).put(new byte[100_000]))
                .toList());

        assertThat(held()).hasSize(1);
        assertThat(asides()).isEmpty();
    }

    @Test
    void whatWasNeverPutCannotBeOpened() {
        var never = ContentHash.of("never".getBytes(UTF_8));

        assertThatThrownBy(() -> store.open(never)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.open(never, 3, 4)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.size(never)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aPartIsReadWithoutWhatLiesBefore() throws IOException {
        var hash = store.put("0123456789".getBytes(UTF_8));

        assertThat(read(hash, 3, 4)).isEqualTo("3456");
        assertThat(read(hash, 0, 2)).isEqualTo("01");
        assertThat(read(hash, 8, 100)).isEqualTo("89");
        assertThat(read(hash, 4, Long.MAX_VALUE)).isEqualTo("456789");
        assertThat(read(hash, 10, 1)).isEmpty();
        assertThat(read(hash, 200, 1)).isEmpty();
        assertThat(read(hash, 2, 0)).isEmpty();
    }

    @Test
    void whatEndsTooSoonOrGoesOnTooLongIsNotKept() throws IOException {
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(new byte[5]), 6))
                .isInstanceOf(TruncatedException.class)
                .hasMessage("Of 6 bytes 5 came");
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(new byte[5]), 4))
                .isInstanceOf(TruncatedException.class);

        assertThat(held()).isEmpty();
        assertThat(asides()).isEmpty();
    }

    @Test
    void aSourceThatFailsLeavesNothing() throws IOException {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line broke");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("The line broke");
            }
        };

        assertThatThrownBy(() -> store.put(failing, 10)).hasMessage("The line broke");

        assertThat(held()).isEmpty();
        assertThat(asides()).isEmpty();
    }

    /** In memory it would not fit beside everything else; the tests' JVM is told so by its own limit. */
    @Test
    void threeHundredMegabytesGoInAndComeOut() throws IOException {
        var size = 300_000_000L;

        var hash = store.put(new Endless(size), size);

        assertThat(store.size(hash)).isEqualTo(size);
        var digest = ContentHash.digest();
        try (var stream = store.open(hash)) {
            var piece = new byte[1 << 16];
            for (int read; (read = stream.read(piece)) >= 0; ) {
                digest.update(piece, 0, read);
            }
        }
        assertThat(ContentHash.stored(digest.digest())).isEqualTo(hash);
        try (var stream = store.open(hash, size - 3, 10);
                var same = new Endless(size)) {
            same.skipNBytes(size - 3);
            assertThat(stream.readAllBytes()).isEqualTo(same.readAllBytes());
        }
    }

    @Test
    void whatNobodyNamesAnyMoreLeaves() throws IOException {
        var hash = store.put("latent".getBytes(UTF_8));
        clock.move(AN_HOUR);

        assertThat(store.remove(hash)).isTrue();

        assertThatThrownBy(() -> store.open(hash)).isInstanceOf(NoSuchFileException.class);
        assertThat(held()).isEmpty();
        assertThat(store.remove(hash)).as("once more").isTrue();
    }

    @Test
    void whatSomebodyNamesStays() throws IOException {
        var hash = store.put("latent".getBytes(UTF_8));
        named.add(hash);
        clock.move(AN_HOUR);

        assertThat(store.remove(hash)).isTrue();

        assertThat(read(hash, 0, 9)).isEqualTo("latent");
    }

    /** Their row may not be written yet. */
    @Test
    void whatWasPutAgainAMomentAgoStaysForNow() throws IOException {
        store.put("latent".getBytes(UTF_8));
        clock.move(AN_HOUR);
        var hash = instance(medium).put("latent".getBytes(UTF_8));

        assertThat(store.remove(hash)).isFalse();

        assertThat(read(hash, 0, 9)).isEqualTo("latent");
    }

    @Test
    void whatLiesHereIsListedInPagesAndInOrder() throws IOException {
        var put = new TreeSet<String>();
        for (var number = 0; number < 25; number++) {
            put.add(store.put(("content " + number).getBytes(UTF_8)).hex());
        }

        var listed = new ArrayList<String>();
        @Nullable ContentHash last = null;
        for (var more = true; more; ) {
            var page = medium.after(last, 10);
            assertThat(page.held()).hasSizeLessThanOrEqualTo(10);
            page.held().forEach(one -> listed.add(one.hash().hex()));
            last = page.held().getLast().hash();
            more = !page.last();
        }

        assertThat(listed).containsExactlyElementsOf(put);
    }

    /** A page that stays empty, and the words of whoever reads on to its end. */
    @Test
    void bytesThatChangedWhereTheyLieAreNoticedAtTheirEnd() throws IOException {
        var hash = store.put("latent".getBytes(UTF_8));
        damage(hash, "talent");

        assertThatThrownBy(() -> read(hash, 0, Long.MAX_VALUE)).hasMessageContaining("is not what was put there");
    }

    /** Puts the same number of other bytes there. */
    abstract void damage(ContentHash hash, String bytes) throws IOException;

    List<ContentHash> held() throws IOException {
        return medium.after(null, 1000).held().stream().map(Medium.Held::hash).toList();
    }

    /** What lies where things on their way do. */
    List<Path> asides() throws IOException {
        var incoming = folder.resolve("store").resolve(Folder.INCOMING);
        if (!Files.exists(incoming)) {
            return Collections.emptyList();
        }
        try (var files = Files.list(incoming)) {
            return files.toList();
        }
    }

    String read(ContentHash hash, long from, long most) throws IOException {
        try (var stream = store.open(hash, from, most)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
