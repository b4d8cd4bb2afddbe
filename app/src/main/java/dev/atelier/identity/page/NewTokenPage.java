package dev.atelier.identity.page;

/** A token that was just made, with its secret, and a first thing to do with it. */
public record NewTokenPage(String name, String secret, String may, String until, String example) {

    /** Whoever writes pages down, writes no secret down. */
    @Override
    public String toString() {
        return "NewTokenPage[" + name + "]";
    }
}
