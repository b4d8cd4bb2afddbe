package dev.atelier.identity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about whoever looks.
 *
 * @param due when they are erased; null if they did not ask for it
 */
public record MyDataPage(List<Part> parts, @Nullable String due) {

    public record Part(String title, String about) {}
}
