package dev.atelier.mentorship.postbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server tells of a mail before it is fetched.
 *
 * @param size in bytes, as the server says
 * @param receivedAt its INTERNALDATE; null if the server has none
 * @param header the first 256 KB of it
 */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
record Outside(long size, @Nullable Instant receivedAt, byte[] header) {}
