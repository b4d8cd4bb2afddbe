package dev.atelier.mentorship.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Files move from a folder into a real S3 server. */
class MoveFromFolderTest {

    @TempDir
    Path place;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final S3Settings settings = S3Server.shared().settings();

    @Test
    void whatIsBrokenOffGoesOnWhereItWasAndRunAgainDoesNothing() throws IOException {
        var folder = new Folder(place.resolve("store"));
        for (var number = 0; number < 5; number++) {
            put(folder, new byte[number]);
        }
        try (var bucket = Bucket.open(settings, place)) {
            var breaking = new Relayed(bucket) {
                private int written;

                @Override
                void written(Spool content) throws IOException {
                    if (++written == 3) {
                        throw new IOException("The line broke");
                    }
                    super.written(content);
                }
            };

            assertThatThrownBy(() -> move(folder, breaking)).hasMessage("The line broke");
            assertThat(bucket.after(null, 10).held()).hasSize(2);
            assertThat(move(folder, bucket)).isEqualTo(new MoveFromFolder.Moved(3, 2, 0));
            assertThat(move(folder, bucket)).isEqualTo(new MoveFromFolder.Moved(0, 5, 0));
            assertThat(bucket.after(null, 10).held())
                    .isEqualTo(folder.after(null, 10).held());
        }
    }

    @Test
    void whatIsDamagedIsNamedAndNotCopied() throws IOException {
        var folder = new Folder(place.resolve("store"));
        var hash = put(folder, new byte[7]);
        Files.writeString(folder.file(hash), "damaged");

        try (var bucket = Bucket.open(settings, place)) {
            assertThat(move(folder, bucket)).isEqualTo(new MoveFromFolder.Moved(0, 0, 1));
            assertThat(bucket.after(null, 10).held()).isEmpty();
        }
        assertThat(told.toString(UTF_8)).contains("damaged: " + hash.hex());
    }

    @Test
    void theSameJarMovesByItsSettings() throws IOException {
        put(new Folder(place.resolve("store")), new byte[7]);
        var environment = new MockEnvironment()
                .withProperty("atelier.artifacts", place.resolve("own").toString())
                .withProperty("atelier.artifacts.s3.endpoint", settings.endpoint() + "")
                .withProperty("atelier.artifacts.s3.bucket", "files")
                .withProperty("atelier.artifacts.s3.prefix", settings.prefix())
                .withProperty("atelier.artifacts.s3.path-style", "true")
                .withProperty("AWS_ACCESS_KEY_ID", S3Server.KEY);

        assertThat(MoveAtStart.move(place.resolve("store"), environment))
                .as("without the other half of the key")
                .isOne();
        environment.setProperty("AWS_SECRET_ACCESS_KEY", S3Server.SECRET);
        assertThat(MoveAtStart.move(place.resolve("nowhere"), environment)).isOne();
        assertThat(MoveAtStart.move(place.resolve("store"), environment)).isZero();

        try (var bucket = Bucket.open(settings, place)) {
            assertThat(bucket.after(null, 10).held()).hasSize(1);
        }
        assertThat(MoveAtStart.move(place.resolve("store"), new MockEnvironment()))
                .as("without a bucket")
                .isOne();
    }

    private MoveFromFolder.Moved move(Folder from, Medium to) throws IOException {
        return new MoveFromFolder(from, to, new PrintStream(told)).run();
    }

    private static ContentHash put(Folder folder, byte[] bytes) throws IOException {
        try (var spool = folder.aside(new ByteArrayInputStream(bytes), bytes.length)) {
            folder.write(spool);
            return spool.hash();
        }
    }
}
