package dev.atelier.mentorship.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a draft, in its order: an image or any other file or link, never both.
 *
 * @param place counted from 1, for people; {@code of} are there
 * @param position as it is stored, for moving it
 * @param tile a very small version of an image
 * @param earlier the number of the round in which the same file was handed in before; 0 if there is none
 */
public record DraftPiece(
        String id,
        String name,
        int place,
        int of,
        int position,
        @Nullable ImageView image,
        @Nullable FileView file,
        @Nullable String tile,
        int earlier) {

    public boolean first() {
        return place == 1;
    }

    public boolean last() {
        return place == of;
    }
}
