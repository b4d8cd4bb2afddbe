package dev.atelier.mentorship.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.world.AtOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereUnderItsHash() throws IOException {
        var store = new FolderStore(folder);

        var hash = store.put("latent".getBytes(UTF_8));

        assertThat(hash.hex())
                .startsWith(ContentHash.of("latent".getBytes(UTF_8)).hex());
        try (var stream = store.open(hash)) {
            assertThat(stream.readAllBytes()).isEqualTo("latent".getBytes(UTF_8));
        }
    }

    @Test
    void theSameBytesAtOnceAreOneFileAndLeaveNothingAside() throws IOException {
        var store = new FolderStore(folder);

        AtOnce.all(Collections.nCopies(10, (Callable<ContentHash>) () -> store.put(new byte[100_000])));

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void whatWasNeverPutCannotBeOpened() {
        assertThatThrownBy(() -> new FolderStore(folder).open(ContentHash.of(new byte[1])))
                .isInstanceOf(NoSuchFileException.class);
    }
}
