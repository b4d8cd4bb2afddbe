package dev.atelier.mentorship.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Writes a content in parts, of which one is in memory: a broken connection costs one of them, and readers see nothing until
 * all are there. The signature of each request covers the SHA-256 of its part, which the server compares with what came.
 */
record BucketParts(S3Client line, S3Settings at, String key) {

    /** 8 MiB; of at most 10,000 parts, so that 80 GB are the most. */
    static final int SIZE = 8 * 1024 * 1024;

    private static final String TYPE = "application/octet-stream";

    void write(Spool content) {
        try (var stream = Files.newInputStream(content.file())) {
            if (content.size() > SIZE) {
                inParts(content, stream);
                return;
            }
            var all = stream.readNBytes(SIZE);
            check(ContentHash.of(all), content);
            line.putObject(put -> put.bucket(at.bucket()).key(key).contentType(TYPE), body(all));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void inParts(Spool content, InputStream stream) throws IOException {
        var upload = line.createMultipartUpload(
                        create -> create.bucket(at.bucket()).key(key).contentType(TYPE))
                .uploadId();
        try {
            var whole = ContentHash.digest();
            var parts = send(stream, upload, whole);
            check(ContentHash.stored(whole.digest()), content);
            line.completeMultipartUpload(complete ->
                    complete.bucket(at.bucket()).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts)));
        } catch (RuntimeException | IOException failure) {
            giveUp(upload, failure);
            throw failure;
        }
    }

    private List<CompletedPart> send(InputStream stream, String upload, MessageDigest whole) throws IOException {
        var parts = new ArrayList<CompletedPart>();
        for (var part = stream.readNBytes(SIZE); part.length > 0; part = stream.readNBytes(SIZE)) {
            whole.update(part);
            var number = parts.size() + 1;
            var answer = line.uploadPart(
                    one -> one.bucket(at.bucket()).key(key).uploadId(upload).partNumber(number), body(part));
            parts.add(CompletedPart.builder()
                    .partNumber(number)
                    .eTag(answer.eTag())
                    .build());
        }
        return parts;
    }

    /** If this fails as well, what was begun is cleared a day later. */
    private void giveUp(String upload, Exception failure) {
        try {
            line.abortMultipartUpload(
                    abort -> abort.bucket(at.bucket()).key(key).uploadId(upload));
        } catch (RuntimeException too) {
            failure.addSuppressed(too);
        }
    }

    private static RequestBody body(byte[] piece) {
        return RequestBody.fromContentProvider(() -> new ByteArrayInputStream(piece), piece.length, TYPE);
    }

    private static void check(ContentHash sent, Spool content) throws IOException {
        if (!sent.equals(content.hash())) {
            throw new IOException("The file changed while it was put");
        }
    }
}
