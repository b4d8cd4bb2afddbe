package dev.atelier.mentorship.store;

import java.io.IOException;
import java.util.Locale;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/** What is wrong with an S3 server or with the way to it, in words that say what to look at. */
final class S3Trouble extends IOException {

    private final boolean ofSettings;

    private S3Trouble(String words, boolean ofSettings, Throwable cause) {
        super(words, cause);
        this.ofSettings = ofSettings;
    }

    /** Whether it stays until somebody writes other settings; else it may pass by itself. */
    boolean ofSettings() {
        return ofSettings;
    }

    static S3Trouble of(SdkException failure, S3Settings at) {
        return failure instanceof AwsServiceException answer ? answered(answer, at) : unanswered(failure, at);
    }

    private static S3Trouble answered(AwsServiceException answer, S3Settings at) {
        var code = answer.awsErrorDetails() == null
                ? ""
                : String.valueOf(answer.awsErrorDetails().errorCode());
        return switch (code) {
            case "NoSuchBucket" ->
                setting(
                        answer,
                        "There is no bucket " + at.bucket() + " at " + server(at)
                                + ". Make it there, or write its name into atelier.artifacts.s3.bucket.");
            case "InvalidAccessKeyId" ->
                setting(answer, server(at) + " does not know the access key. Look at atelier.artifacts.s3.access-key.");
            case "SignatureDoesNotMatch" ->
                setting(
                        answer,
                        server(at) + " does not accept the signature: the secret key does not belong to the access"
                                + " key. Look at atelier.artifacts.s3.secret-key.");
            case "ExpiredToken", "InvalidToken" ->
                setting(answer, "The session token is over or not known. Look at atelier.artifacts.s3.session-token.");
            case "RequestTimeTooSkewed" ->
                setting(
                        answer,
                        "The clocks of this machine and of " + server(at)
                                + " are more than 15 minutes apart. Set this machine's clock by NTP.");
            case "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException" ->
                setting(
                        answer,
                        "The bucket " + at.bucket() + " is not in the region " + at.region()
                                + ". Look at atelier.artifacts.s3.region, and at the endpoint.");
            case "AccessDenied", "AllAccessDisabled" ->
                setting(
                        answer,
                        "The access key may not do this in " + at + ". docs/operating.md says which rights it needs.");
            case "QuotaExceeded", "XMinioStorageFull", "ServiceQuotaExceeded" ->
                passing(answer, "There is no room left in " + at + ".");
            case "BadDigest", "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch", "InvalidDigest" ->
                passing(answer, "Other bytes came to " + server(at) + " than were sent. Nothing was kept.");
            default -> byStatus(answer, at, code);
        };
    }

    /** An answer to HEAD has no body, and so no code. */
    private static S3Trouble byStatus(AwsServiceException answer, S3Settings at, String code) {
        var status = answer.statusCode();
        return switch (status) {
            case 301, 307 ->
                setting(
                        answer,
                        "The bucket " + at.bucket() + " is not in the region " + at.region()
                                + ". Look at atelier.artifacts.s3.region, and at the endpoint.");
            case 401, 403 ->
                setting(
                        answer,
                        server(at) + " refuses the access key, or it may not do this. Look at the keys, and at the"
                                + " rights that docs/operating.md names.");
            case 404 -> setting(answer, "There is no such thing at " + server(at) + ". Look at endpoint and bucket.");
            case 507 -> passing(answer, "There is no room left in " + at + ".");
            case 429, 500, 502, 503, 504 ->
                passing(answer, server(at) + " is busy or not well: it answered " + status + " three times.");
            default -> passing(answer, server(at) + " answered " + status + " " + code + ".");
        };
    }

    private static S3Trouble unanswered(SdkException failure, S3Settings at) {
        if (failure instanceof ApiCallTimeoutException || failure instanceof ApiCallAttemptTimeoutException) {
            return late(failure, at);
        }
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return switch (root) {
            case java.net.UnknownHostException unknown ->
                passing(
                        failure,
                        "Nobody knows the host of " + server(at)
                                + ". Look at atelier.artifacts.s3.endpoint, and at path-style.");
            case java.net.SocketTimeoutException silent -> late(failure, at);
            case javax.net.ssl.SSLException unsafe ->
                passing(failure, "There is no safe connection to " + server(at) + ": " + unsafe.getMessage() + ".");
            default ->
                passing(
                        failure,
                        server(at) + " can't be reached: " + root.getMessage()
                                + ". Look whether it runs, and at atelier.artifacts.s3.endpoint.");
        };
    }

    static S3Trouble broken(IOException failure, S3Settings at) {
        return failure instanceof java.net.SocketTimeoutException
                ? late(failure, at)
                : passing(failure, server(at) + " broke off: " + failure.getMessage() + ".");
    }

    private static S3Trouble late(Throwable failure, S3Settings at) {
        return passing(
                failure,
                server(at) + " did not answer for "
                        + at.patience().toString().substring(2).toLowerCase(Locale.ROOT) + ".");
    }

    private static S3Trouble setting(Throwable cause, String words) {
        return new S3Trouble(words, true, cause);
    }

    private static S3Trouble passing(Throwable cause, String words) {
        return new S3Trouble(words, false, cause);
    }

    private static String server(S3Settings at) {
        return "The S3 server at " + (at.endpoint() == null ? "Amazon, " + at.region() + "," : at.endpoint());
    }
}
