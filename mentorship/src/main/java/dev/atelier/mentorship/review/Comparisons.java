package dev.atelier.mentorship.review;

import dev.atelier.mentorship.looking.Changes;
import dev.atelier.mentorship.looking.Viewer;
import dev.atelier.mentorship.page.ImageView;
import dev.atelier.mentorship.page.ReviewPage.Comparison;
import dev.atelier.mentorship.page.RoundView;
import dev.atelier.mentorship.work.RoundContent;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import dev.atelier.mentorship.work.RoundViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts each image beside the one of the round before that it goes back to: the same again, else of the same name,
 * else at the same place.
 */
final class Comparisons {

    private static final int NOBODY = -1;

    private Comparisons() {}

    static List<Comparison> of(RoundContent now, RoundView shown, Optional<RoundContent> before, RoundViews views) {
        var images = images(now);
        var older = before.map(Comparisons::images).orElse(List.of());
        var olderShown = before.map(round -> views.of(round).images()).orElse(List.of());
        var partners = partners(images, older);
        var result = new ArrayList<Comparison>();
        for (var place = 0; place < images.size(); place++) {
            var partner = partners.get(place);
            result.add(comparison(
                    shown.images().get(place),
                    images.get(place),
                    partner < 0 ? null : olderShown.get(partner),
                    partner < 0 ? null : older.get(partner),
                    before.map(round -> "Round " + round.number()).orElse("")));
        }
        return result;
    }

    /**
     * For each image the place of its partner, or -1: of the same bytes, else of the same name, else at the same place. Only an
     * image that came along unchanged lets its partner stand beside another, too.
     */
    static List<Integer> partners(List<Artifact> images, List<Artifact> older) {
        var all = IntStream.range(0, older.size()).boxed().toList();
        var partners = new ArrayList<>(images.stream()
                .map(image -> first(all, place -> isSame(image, older.get(place))))
                .toList());
        var unchanged = Set.copyOf(partners);
        var free = new ArrayList<>(all);
        for (var at = 0; at < images.size(); at++) {
            var name = images.get(at).name();
            if (partners.get(at) == NOBODY) {
                partners.set(at, first(free, place -> older.get(place).name().equals(name)));
                free.remove(partners.get(at));
            }
        }
        free.removeAll(unchanged);
        for (var at = 0; at < images.size(); at++) {
            if (partners.get(at) == NOBODY && free.remove((Object) at)) {
                partners.set(at, at);
            }
        }
        return partners;
    }

    private static boolean isSame(Artifact image, Artifact older) {
        return image.content() != null && image.content().equals(older.content());
    }

    private static int first(List<Integer> places, IntPredicate wanted) {
        return places.stream().filter(wanted::test).findFirst().orElse(NOBODY);
    }

    private static Comparison comparison(
            ImageView shown, Artifact image, @Nullable ImageView olderShown, @Nullable Artifact older, String round) {
        var after = RoundViews.generation(image);
        var before = Optional.ofNullable(older).flatMap(RoundViews::generation);
        var changes = after.isEmpty() || before.isEmpty()
                ? new Changes("", List.of())
                : Changes.between(before.get(), after.get());
        return new Comparison(
                shown,
                olderShown,
                round,
                changes.sentence(),
                changes.rows(),
                older == null ? null : Viewer.STAFF.beside(older.id(), image.id()));
    }

    private static List<Artifact> images(RoundContent round) {
        return round.artifacts().stream()
                .flatMap(file -> file.isImage() ? Stream.of(file) : Stream.empty())
                .toList();
    }
}
