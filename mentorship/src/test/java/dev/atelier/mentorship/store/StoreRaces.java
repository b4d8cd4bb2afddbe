package dev.atelier.mentorship.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.world.AtOnce;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two instances put and remove the same bytes; and a medium that fails just then. */
abstract class StoreRaces extends StoreContract {

    private static final byte[] BYTES = "latent".getBytes(UTF_8);

    /** One is about to delete what it has just asked about; another hands in the same bytes, and names them. */
    @Test
    void whoeverPutsWhatIsLeavingKeepsIt() throws Exception {
        var hash = store.put(BYTES);
        clock.move(Duration.ofHours(1));
        var putting = new Putting(instance(medium));

        var remover = instance(new BeforeDelete(medium, putting::beginAndGiveItTime));
        assertThat(remover.remove(hash)).isTrue();
        putting.done();

        assertThat(read(hash, 0, 9)).isEqualTo("latent");
    }

    /** The control: the same steps without notes, "found there, so not put again" against "asked, so deleted". */
    @Test
    void withoutNotesTheyWouldBeLost() throws Exception {
        var hash = store.put(BYTES);
        clock.move(Duration.ofHours(1));
        var putting = new Putting(new Unguarded(medium));

        var remover = new Unguarded(new BeforeDelete(medium, putting::beginAndGiveItTime));
        remover.remove(hash);
        putting.done();

        assertThatThrownBy(() -> read(hash, 0, 9)).isInstanceOf(NoSuchFileException.class);
    }

    /** Written so slowly that a sweep comes by and finds nobody who names them. */
    @Test
    void whoeverWritesForLongIsNotRobbedAtTheEnd() throws Exception {
        var slow = instance(new Relayed(medium) {
            private final AtomicBoolean once = new AtomicBoolean();

            @Override
            public void write(Spool content) throws IOException {
                super.write(content);
                if (once.compareAndSet(false, true)) {
                    clock.move(Duration.ofMinutes(30));
                    assertThat(store.remove(content.hash())).isTrue();
                    assertThat(held()).isEmpty();
                }
            }

            /** As a bucket has it: what was written from can be written from again. */
            @Override
            public Spool aside(InputStream content, long length) throws IOException {
                var spool = super.aside(content, length);
                var copy = java.nio.file.Files.copy(spool.file(), folder.resolve("copy"));
                spool.close();
                return new Spool(copy, spool.hash(), spool.size(), false);
            }

            @Override
            void written(Spool content) throws IOException {
                var again = medium.aside(content.file());
                medium.write(again);
                again.close();
            }
        });

        var hash = slow.put(BYTES);

        assertThat(read(hash, 0, 9)).isEqualTo("latent");
    }

    /** Each content has one who puts, names, looks and unnames it again, and three who remove what they find unnamed. */
    @Test
    void whatIsPutAndNamedIsThereWhateverOthersRemove() {
        var acts = new ArrayList<Callable<Integer>>();
        var over = new AtomicBoolean();
        acts.add(() -> {
            var own = instance(medium);
            try {
                for (var round = 0; round < 12; round++) {
                    var hash = own.put(BYTES);
                    named.add(hash);
                    assertThat(read(hash, 0, 9)).isEqualTo("latent");
                    named.remove(hash);
                    clock.move(Duration.ofMinutes(11));
                }
            } finally {
                over.set(true);
            }
            return 0;
        });
        for (var person = 0; person < 3; person++) {
            var own = instance(medium);
            acts.add(() -> {
                var removed = 0;
                while (!over.get()) {
                    removed += own.remove(ContentHash.of(BYTES)) ? 1 : 0;
                }
                return removed;
            });
        }

        assertThat(AtOnce.all(acts).stream().mapToInt(Integer::intValue).sum())
                .as("removals")
                .isPositive();
    }

    @Test
    void aMediumWithoutRoomSaysSoAndNothingHalfWrittenIsThere() throws IOException {
        var full = instance(new Relayed(medium) {
            @Override
            void written(Spool content) throws IOException {
                throw new IOException("No space left on device");
            }
        });

        assertThatThrownBy(() -> full.put(BYTES)).hasMessage("No space left on device");
        assertThat(held()).isEmpty();
        assertThat(asides()).isEmpty();

        assertThat(read(store.put(BYTES), 0, 9)).as("with room again").isEqualTo("latent");
    }

    /** The server may still carry out what it did not answer; until then nobody is promised anything. */
    @Test
    void afterARemovalWithoutAnAnswerNobodyReliesOnTheseBytesForAWhile() throws IOException {
        var hash = store.put(BYTES);
        clock.move(Duration.ofHours(1));
        var silent = instance(new BeforeDelete(medium, () -> {
            throw new IOException("no answer");
        }));

        assertThatThrownBy(() -> silent.remove(hash)).hasMessageContaining("no answer");

        assertThatThrownBy(() -> store.put(BYTES)).hasMessageContaining("Try again then");
        clock.move(Duration.ofMinutes(20));
        assertThat(read(store.put(BYTES), 0, 9)).isEqualTo("latent");
    }

    @Test
    void whatACrashLeftAsideIsClearedADayLater() throws IOException {
        medium.aside(new ByteArrayInputStream(BYTES), 6);
        assertThat(asides()).hasSize(1);

        assertThat(medium.clear(Instant.now().minus(Duration.ofDays(1)))).isZero();
        assertThat(medium.clear(Instant.now().plus(Duration.ofMinutes(1)))).isEqualTo(1);

        assertThat(asides()).isEmpty();
    }

    /** Puts and names while somebody else is in the middle of removing. */
    private final class Putting {

        private final ArtifactStore by;
        private @Nullable CompletableFuture<Void> begun;

        Putting(ArtifactStore by) {
            this.by = by;
        }

        void beginAndGiveItTime() {
            begun = CompletableFuture.runAsync(() -> {
                try {
                    named.add(by.put(BYTES));
                } catch (IOException failure) {
                    throw new java.io.UncheckedIOException(failure);
                }
            });
            try {
                begun.get(1, TimeUnit.SECONDS);
            } catch (java.util.concurrent.TimeoutException waits) {
                // As it should, where notes are.
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }

        void done() throws Exception {
            java.util.Objects.requireNonNull(begun).get(1, TimeUnit.MINUTES);
        }
    }

    /** What a store would be that asks and looks without writing anything down. */
    private final class Unguarded implements ArtifactStore {

        private final Medium own;

        Unguarded(Medium own) {
            this.own = own;
        }

        @Override
        public ContentHash put(InputStream content, long length) throws IOException {
            try (var spool = own.aside(content, length)) {
                if (!own.holds(spool)) {
                    own.write(spool);
                }
                return spool.hash();
            }
        }

        @Override
        public ContentHash put(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(ContentHash hash, long from, long most) throws IOException {
            return own.open(hash, from, most);
        }

        @Override
        public long size(ContentHash hash) throws IOException {
            return own.size(hash);
        }

        @Override
        public boolean remove(ContentHash hash) throws IOException {
            if (!named.contains(hash)) {
                own.delete(hash);
            }
            return true;
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    private static final class BeforeDelete extends Relayed {

        private final Act first;

        BeforeDelete(Medium medium, Act first) {
            super(medium);
            this.first = first;
        }

        @Override
        public void delete(ContentHash hash) throws IOException {
            first.run();
            super.delete(hash);
        }
    }
}
