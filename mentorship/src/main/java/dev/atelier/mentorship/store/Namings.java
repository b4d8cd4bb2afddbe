package dev.atelier.mentorship.store;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that names bytes. */
@Component
class Namings implements Predicate<ContentHash> {

    private static final int FEW = 5;

    private final List<Naming> all;

    Namings(List<Naming> all) {
        this.all = all;
    }

    @Override
    public boolean test(ContentHash hash) {
        return all.stream().anyMatch(one -> !one.among(List.of(hash)).isEmpty());
    }

    /** Like {@link Naming#after}, over all of them; fewer than asked for only at the end. */
    List<Naming.Named> after(@Nullable ContentHash last, int most) {
        var together = new TreeMap<ContentHash, Naming.Named>(Comparator.comparing(ContentHash::hex));
        for (var one : all) {
            for (var named : one.after(last, most)) {
                together.merge(
                        named.hash(), named, (first, second) -> first.size().isPresent() ? first : second);
            }
        }
        return together.values().stream().limit(most).toList();
    }

    List<String> called(ContentHash hash) {
        return all.stream()
                .flatMap(one -> one.called(hash).stream())
                .distinct()
                .limit(FEW)
                .toList();
    }
}
