package dev.atelier.identity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an admin can do with somebody's data, on their request.
 *
 * @param form the id of whichever form is sent from this page
 * @param taken who took an archive before, and when
 */
public record PersonDataPage(
        String id,
        String name,
        String address,
        String form,
        List<String> taken,
        ErasureState state,
        @Nullable String problem) {}
