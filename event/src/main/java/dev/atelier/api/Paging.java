package dev.atelier.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which part of a list is asked for, from the parameters {@code limit} and {@code cursor}.
 *
 * @param limit how many, from 1 to 100
 * @param after where the page before ended; null for the first one
 */
public record Paging(int limit, @Nullable Cursor after) {

    public static final int DEFAULT = 50;

    public static final int MOST = 100;

    static Paging of(@Nullable String limit, @Nullable String cursor) {
        return new Paging(limit(limit), cursor == null ? null : cursor(cursor));
    }

    /** One more than is shown tells whether there is a next page. */
    public int most() {
        return limit + 1;
    }

    private static int limit(@Nullable String typed) {
        try {
            var limit = typed == null ? DEFAULT : Integer.parseInt(typed);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException nonsense) {
            // Said below.
        }
        throw new Refused(HttpStatus.BAD_REQUEST, "“limit” is a number from 1 to " + MOST + ".");
    }

    private static Cursor cursor(String word) {
        return Cursor.of(word)
                .orElseThrow(() -> new Refused(
                        HttpStatus.BAD_REQUEST,
                        "“cursor” is not one of ours. Take it from “next” of the page before, or leave it out to begin"
                                + " anew."));
    }
}
