package dev.atelier.api;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a list ended, as a word that callers hand back and need not understand: the moment and the id by which
 * the list is ordered.
 */
public record Cursor(Instant at, UUID id) {

    private static final int BYTES = 8 + 4 + 16;

    /** Empty if it is none of ours. */
    public static Optional<Cursor> of(String word) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            return bytes.remaining() == BYTES
                    ? Optional.of(new Cursor(
                                    Instant.ofEpochSecond(bytes.getLong(), bytes.getInt()),
                                    new UUID(bytes.getLong(), bytes.getLong())))
                            .filter(Cursor::isSound)
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException nonsense) {
            return Optional.empty();
        }
    }

    /** Within what the database takes for a moment. */
    private boolean isSound() {
        return at.getEpochSecond() >= 0 && at.getEpochSecond() < 1L << 35;
    }

    public String word() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
