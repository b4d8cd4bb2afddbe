package dev.atelier.mentorship.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    @Test
    void whatIsPutIsThereUnderItsHash() throws IOException {
        var store = new FolderStore(folder, clock);

        var hash = store.put("latent".getBytes(UTF_8));

        assertThat(hash.hex())
                .startsWith(ContentHash.of("latent".getBytes(UTF_8)).hex());
        try (var stream = store.open(hash)) {
            assertThat(stream.readAllBytes()).isEqualTo("latent".getBytes(UTF_8));
        }
    }

    @Test
    void theSameBytesAtOnceAreOneFileAndLeaveNothingAside() throws IOException {
        var store = new FolderStore(folder, clock);

        AtOnce.all(Collections.nCopies(10, (Callable<ContentHash>) () -> store.put(new byte[100_000])));

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void whatWasNeverPutCannotBeOpened() {
        assertThatThrownBy(() -> new FolderStore(folder, clock).open(ContentHash.of(new byte[1])))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatNobodyNamesAnyMoreLeaves() throws IOException {
        var store = new FolderStore(folder, clock);
        var hash = store.put("latent".getBytes(UTF_8));
        clock.move(Duration.ofHours(1));

        assertThat(store.remove(hash, () -> false)).isTrue();

        assertThatThrownBy(() -> store.open(hash)).isInstanceOf(NoSuchFileException.class);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(store.remove(hash, () -> false)).as("once more").isTrue();
    }

    @Test
    void whatSomebodyElseNamesStays() throws IOException {
        var store = new FolderStore(folder, clock);
        var hash = store.put("latent".getBytes(UTF_8));
        clock.move(Duration.ofHours(1));

        assertThat(store.remove(hash, () -> true)).isTrue();

        store.open(hash).close();
    }

    /** Their row may not be written yet. */
    @Test
    void whatWasPutAgainAMomentAgoStaysForNow() throws IOException {
        var store = new FolderStore(folder, clock);
        store.put("latent".getBytes(UTF_8));
        clock.move(Duration.ofHours(1));
        var hash = store.put("latent".getBytes(UTF_8));

        assertThat(store.remove(hash, () -> false)).isFalse();

        store.open(hash).close();
    }

    /** Whoever puts the same bytes between the question and its answer finds none, and writes them anew. */
    @Test
    void whatIsPutWhileItLeavesIsThereAfterwards() throws IOException {
        var store = new FolderStore(folder, clock);
        var hash = store.put("latent".getBytes(UTF_8));
        clock.move(Duration.ofHours(1));

        store.remove(hash, () -> {
            try {
                store.put("latent".getBytes(UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return false;
        });

        store.open(hash).close();
    }

    @Test
    void aPartIsReadWithoutWhatLiesBefore() throws IOException {
        var store = new FolderStore(folder, clock);
        var hash = store.put("0123456789".getBytes(UTF_8));

        assertThat(store.size(hash)).isEqualTo(10);
        assertThat(read(store, hash, 3, 4)).isEqualTo("3456");
        assertThat(read(store, hash, 8, 100)).isEqualTo("89");
        assertThat(read(store, hash, 20, 1)).isEmpty();
    }

    @Test
    void whatEndsTooSoonOrGoesOnTooLongIsNotKept() throws IOException {
        var store = new FolderStore(folder, clock);

        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(new byte[5]), 6))
                .isInstanceOf(TruncatedException.class);
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(new byte[5]), 4))
                .isInstanceOf(TruncatedException.class);

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static String read(ArtifactStore store, ContentHash hash, long from, long most) throws IOException {
        try (var stream = store.open(hash, from, most)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
