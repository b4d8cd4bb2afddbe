package dev.atelier.identity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of erasures, the latest first. */
public record ErasuresPage(List<Row> rows) {

    /**
     * One of them.
     *
     * @param person a name as long as there is one
     * @param path where the person's data is seen to; null once there is none
     * @param counts how many rows each part of the house changed
     */
    public record Row(String person, @Nullable String path, String asked, String by, String state, String counts) {}
}
