package dev.atelier.mentorship.store;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files lie if not in a folder: in a bucket of Amazon S3, or of a server that speaks like it.
 *
 * @param endpoint the server, {@code https://s3.example.org}; none: Amazon's in the region
 * @param bucket none: files lie in the folder
 * @param prefix what the names in the bucket begin with, such as {@code atelier/}
 * @param pathStyle whether the bucket is named in the path instead of before the host; most servers other than Amazon want it
 * @param accessKey none: {@code AWS_ACCESS_KEY_ID} of the environment, with {@code AWS_SECRET_ACCESS_KEY}
 * @param patience how long a silent server is waited for, 1 second to 5 minutes; each request is tried three times
 */
@ConfigurationProperties("atelier.artifacts.s3")
record S3Settings(
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @Nullable String bucket,
        @DefaultValue("") String prefix,
        @DefaultValue("false") boolean pathStyle,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @Nullable String sessionToken,
        @DefaultValue("30s") Duration patience) {

    S3Settings {
        if (endpoint != null && (!endpoint.isAbsolute() || endpoint.getHost() == null)) {
            throw new IllegalArgumentException(
                    "atelier.artifacts.s3.endpoint is no address: write it as https://s3.example.org");
        }
        if (bucket != null && !bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")) {
            throw new IllegalArgumentException(
                    "atelier.artifacts.s3.bucket is no name of a bucket: 3 to 63 small letters,"
                            + " digits, dots and hyphens");
        }
        if (prefix.startsWith("/")) {
            throw new IllegalArgumentException("atelier.artifacts.s3.prefix begins with a slash: write atelier/");
        }
        if ((accessKey == null) != (secretKey == null)) {
            throw new IllegalArgumentException(
                    "Write both atelier.artifacts.s3.access-key and atelier.artifacts.s3.secret-key, or neither");
        }
        if (patience.compareTo(Duration.ofSeconds(1)) < 0 || patience.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("atelier.artifacts.s3.patience is not between 1s and 5m");
        }
    }

    boolean chosen() {
        return bucket != null;
    }

    S3Settings with(@Nullable String key, @Nullable String secret, @Nullable String token) {
        return new S3Settings(endpoint, region, bucket, prefix, pathStyle, key, secret, token, patience);
    }

    /** For people; the keys are left out. */
    @Override
    public String toString() {
        return "the bucket " + bucket + (prefix.isEmpty() ? "" : ", below " + prefix + ",") + " at "
                + (endpoint == null ? "Amazon S3, " + region : endpoint);
    }
}
