package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** An object for each content in a bucket of an S3 server; what is on its way lies in a folder of this machine. */
record Bucket(S3Client line, S3Settings at, Path spool) implements Medium, AutoCloseable {

    private static final int MOST_OF_A_PAGE = 1000;
    private static final int OUT_OF_RANGE = 416;
    private static final int NOT_FOUND = 404;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{62}");

    static Bucket open(S3Settings at, Path spool) {
        return new Bucket(S3Line.open(at), at, spool);
    }

    @Override
    public Spool aside(InputStream content, long length) throws IOException {
        return Spool.of(content, length, spool);
    }

    @Override
    public Spool aside(Path file) throws IOException {
        return Spool.over(file);
    }

    @Override
    public boolean holds(Spool content) throws IOException {
        try {
            return size(content.hash()) == content.size();
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    @Override
    public void write(Spool content) throws IOException {
        told(() -> {
            new BucketParts(line, at, key(content.hash())).write(content);
            return null;
        });
        if (!holds(content)) {
            throw new IOException("What was put into " + at + " is not there with its whole size");
        }
    }

    @Override
    public InputStream open(ContentHash hash, long from, long most) throws IOException {
        if (most <= 0) {
            size(hash);
            return InputStream.nullInputStream();
        }
        try {
            var answer = line.getObject(get -> {
                get.bucket(at.bucket()).key(key(hash));
                if (from > 0 || most < Long.MAX_VALUE) {
                    get.range("bytes=" + from + "-" + (most > Long.MAX_VALUE - from ? "" : from + most - 1));
                }
            });
            return new Part(new Fetched(answer, at), most);
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException(hash.hex());
        } catch (S3Exception refused) {
            if (refused.statusCode() == OUT_OF_RANGE) {
                return InputStream.nullInputStream();
            }
            throw S3Trouble.of(refused, at);
        } catch (SdkException failure) {
            throw S3Trouble.of(failure, at);
        }
    }

    @Override
    public long size(ContentHash hash) throws IOException {
        try {
            return line.headObject(head -> head.bucket(at.bucket()).key(key(hash)))
                    .contentLength();
        } catch (S3Exception missing) {
            if (missing.statusCode() == NOT_FOUND) {
                throw new NoSuchFileException(hash.hex());
            }
            throw S3Trouble.of(missing, at);
        } catch (SdkException failure) {
            throw S3Trouble.of(failure, at);
        }
    }

    @Override
    public void delete(ContentHash hash) throws IOException {
        told(() -> line.deleteObject(delete -> delete.bucket(at.bucket()).key(key(hash))));
    }

    @Override
    public Page after(@Nullable ContentHash last, int most) throws IOException {
        var answer = told(() -> line.listObjectsV2(list -> list.bucket(at.bucket())
                .prefix(at.prefix())
                .startAfter(last == null ? null : key(last))
                .maxKeys(Math.min(most, MOST_OF_A_PAGE))));
        var held = new ArrayList<Held>();
        for (var object : answer.contents()) {
            var name = object.key().substring(at.prefix().length());
            if (HASH.matcher(name).matches()) {
                held.add(new Held(new ContentHash(name.replace("/", "")), object.size()));
            }
        }
        var foreign = answer.contents().size() - held.size();
        if (held.isEmpty() && Boolean.TRUE.equals(answer.isTruncated())) {
            throw new IOException("More than " + foreign + " other things lie in " + at
                    + ". Give Atelier a bucket or a prefix of its own.");
        }
        return new Page(held, foreign, !Boolean.TRUE.equals(answer.isTruncated()));
    }

    @Override
    public int clear(Instant before) throws IOException {
        var cleared = Spool.clear(spool, before);
        var begun = told(() ->
                line
                        .listMultipartUploadsPaginator(
                                list -> list.bucket(at.bucket()).prefix(at.prefix()))
                        .uploads()
                        .stream()
                        .filter(upload -> upload.initiated().isBefore(before))
                        .toList());
        for (var upload : begun) {
            told(() -> line.abortMultipartUpload(
                    abort -> abort.bucket(at.bucket()).key(upload.key()).uploadId(upload.uploadId())));
        }
        return cleared + begun.size();
    }

    @Override
    public String place() {
        return at.toString();
    }

    /** Reads, writes and removes a little, so that a wrong setting is known at once. */
    void check() throws IOException {
        var key = at.prefix() + "atelier-was-here";
        told(() -> line.listObjectsV2(
                list -> list.bucket(at.bucket()).prefix(at.prefix()).maxKeys(1)));
        told(() -> line.putObject(put -> put.bucket(at.bucket()).key(key), RequestBody.fromString("A try.")));
        told(() -> line.getObjectAsBytes(get -> get.bucket(at.bucket()).key(key)));
        told(() -> line.deleteObject(delete -> delete.bucket(at.bucket()).key(key)));
    }

    @Override
    public void close() {
        line.close();
    }

    private String key(ContentHash hash) {
        return at.prefix() + hash.hex().substring(0, 2) + "/" + hash.hex().substring(2);
    }

    private <T extends @Nullable Object> T told(Supplier<T> act) throws IOException {
        try {
            return act.get();
        } catch (SdkException failure) {
            throw S3Trouble.of(failure, at);
        } catch (java.io.UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
