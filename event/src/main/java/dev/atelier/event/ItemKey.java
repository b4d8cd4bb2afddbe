package dev.atelier.event;

/** Names one curriculum item in all versions of its curriculum: 1 to 64 characters of {@code a-z 0-9 -}. */
public record ItemKey(String value) {

    public ItemKey {
        if (!value.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("An item key is 1 to 64 of a-z, 0-9 and -, not " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
