package dev.atelier.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends StoreRaces {

    private static final NotesForTests DATABASE = new NotesForTests();

    @Override
    NotesForTests database() {
        return DATABASE;
    }

    @Override
    Medium medium() {
        return new Folder(folder.resolve("store"));
    }

    @Override
    void damage(ContentHash hash, String bytes) throws IOException {
        Files.writeString(((Folder) medium).file(hash), bytes);
    }

    @Test
    void otherThingsInTheFolderAreCountedAndLeftAlone() throws IOException {
        store.put(new byte[3]);
        var own = Files.writeString(folder.resolve("store").resolve("README"), "mine");

        var page = medium.after(null, 10);

        assertThat(page.foreign()).isOne();
        assertThat(page.held()).hasSize(1);
        assertThat(own).exists();
    }

    /** Versions before took bytes out of sight before they asked. */
    @Test
    void whatAnOlderVersionWasAboutToRemoveComesBack() throws IOException {
        var hash = store.put(new byte[3]);
        var leaving = Files.createDirectories(folder.resolve("store").resolve("leaving"));
        Files.move(((Folder) medium).file(hash), leaving.resolve(hash.hex()));

        assertThat(medium.clear(java.time.Instant.EPOCH)).isZero();

        assertThat(store.size(hash)).isEqualTo(3);
    }
}
