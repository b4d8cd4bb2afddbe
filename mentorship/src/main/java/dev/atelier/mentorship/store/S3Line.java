package dev.atelier.mentorship.store;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.apache5.ProxyConfiguration;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeParams;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeProvider;

/**
 * A line to the server that the settings name, and to no other: no metadata service of a cloud is asked for keys or for a
 * region, no file of somebody's home is read.
 */
final class S3Line {

    private static final int CONNECTIONS = 50;
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private S3Line() {}

    static S3Client open(S3Settings to) {
        var line = S3Client.builder()
                .region(Region.of(to.region()))
                .forcePathStyle(to.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(
                        to.sessionToken() == null
                                ? AwsBasicCredentials.create(
                                        Objects.requireNonNull(to.accessKey()), Objects.requireNonNull(to.secretKey()))
                                : AwsSessionCredentials.create(
                                        Objects.requireNonNull(to.accessKey()),
                                        Objects.requireNonNull(to.secretKey()),
                                        to.sessionToken())))
                // Not every server knows the newer sums, and some refuse them.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .disableS3ExpressSessionAuth(true)
                .authSchemeProvider(S3Line::signed)
                .httpClient(Apache5HttpClient.builder()
                        .maxConnections(CONNECTIONS)
                        .connectionTimeout(CONNECTING)
                        .connectionAcquisitionTimeout(to.patience())
                        .socketTimeout(to.patience())
                        .proxyConfiguration(ProxyConfiguration.builder()
                                .useEnvironmentVariableValues(false)
                                .build())
                        .build())
                .overrideConfiguration(rules -> rules.retryStrategy(RetryMode.STANDARD)
                        .defaultProfileFile(ProfileFile.aggregator().build()));
        if (to.endpoint() != null) {
            line.endpointOverride(to.endpoint());
        }
        return line.build();
    }

    /** What is sent is part of the signature, so that every server compares its SHA-256 with what came, also over TLS. */
    private static List<AuthSchemeOption> signed(S3AuthSchemeParams request) {
        return S3AuthSchemeProvider.defaultProvider().resolveAuthScheme(request).stream()
                .map(way -> way.toBuilder()
                        .putSignerProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, true)
                        .putSignerProperty(AwsV4HttpSigner.CHUNK_ENCODING_ENABLED, false)
                        .build())
                .toList();
    }
}
