package dev.atelier.mentorship.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

/** On a real S3 server. */
class BucketStoreTest extends StoreRaces {

    private static final NotesForTests DATABASE = new NotesForTests();

    private final S3Settings settings = S3Server.shared().settings();
    private final Bucket bucket = Bucket.open(settings, java.nio.file.Path.of("target"));

    @Override
    NotesForTests database() {
        return DATABASE;
    }

    @Override
    Medium medium() {
        return new Bucket(bucket.line(), settings, folder.resolve("store").resolve(Folder.INCOMING));
    }

    @AfterEach
    void hangUp() {
        bucket.close();
    }

    @Override
    void damage(ContentHash hash, String bytes) {
        bucket.line()
                .putObject(
                        put -> put.bucket("files")
                                .key(settings.prefix() + hash.hex().substring(0, 2) + "/"
                                        + hash.hex().substring(2)),
                        RequestBody.fromString(bytes));
    }

    @Test
    void whatIsCheckedAtTheStartLeavesNothing() throws IOException {
        bucket.check();

        assertThat(medium.after(null, 10).held()).isEmpty();
        assertThat(medium.after(null, 10).foreign()).isZero();
    }

    @Test
    void partsThatWereBegunAndNeverEndedAreCleared() throws IOException {
        bucket.line().createMultipartUpload(create -> create.bucket("files").key(settings.prefix() + "begun"));

        assertThat(medium.clear(Instant.now().minus(Duration.ofDays(1)))).isZero();
        assertThat(medium.clear(Instant.now().plus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat(medium.clear(Instant.now().plus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void whatIsReadOnlyToItsMiddleIsNotFetchedToItsEnd() throws IOException {
        var hash = store.put(new Endless(60_000_000), 60_000_000);

        var began = System.nanoTime();
        try (var stream = store.open(hash)) {
            assertThat(stream.readNBytes(10)).hasSize(10);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aWrongSecretIsRefusedAndToldAsSuch() {
        refused(
                S3Server.settings(S3Server.shared().address(), "another secret"),
                "the secret key does not belong to the access key");
    }

    @Test
    void anUnknownKeyIsRefusedAndToldAsSuch() {
        refused(settings.with("somebody", "secret", null), "does not know the access key");
    }

    @Test
    void aBucketThatIsNotThereIsToldAsSuch() {
        refused(
                new S3Settings(
                        settings.endpoint(),
                        "us-east-1",
                        "elsewhere",
                        "",
                        true,
                        S3Server.KEY,
                        S3Server.SECRET,
                        null,
                        Duration.ofSeconds(30)),
                "There is no bucket elsewhere");
    }

    private void refused(S3Settings wrong, String words) {
        try (var other = Bucket.open(wrong, folder)) {
            assertThatThrownBy(other::check)
                    .isInstanceOfSatisfying(
                            S3Trouble.class,
                            trouble -> assertThat(trouble.ofSettings()).isTrue())
                    .hasMessageContaining(words);
            assertThatThrownBy(() -> other.aside(new java.io.ByteArrayInputStream("a".getBytes(UTF_8)), 2))
                    .isInstanceOf(TruncatedException.class);
        }
    }
}
