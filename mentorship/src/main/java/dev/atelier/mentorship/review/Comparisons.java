package dev.atelier.mentorship.review;

import dev.atelier.mentorship.artifact.ParameterChange;
import dev.atelier.mentorship.artifact.ParameterDiff;
import dev.atelier.mentorship.artifact.PromptSpan;
import dev.atelier.mentorship.page.ImageView;
import dev.atelier.mentorship.page.ReviewPage.Change;
import dev.atelier.mentorship.page.ReviewPage.Comparison;
import dev.atelier.mentorship.page.ReviewPage.Part;
import dev.atelier.mentorship.page.RoundView;
import dev.atelier.mentorship.work.RoundContent;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import dev.atelier.mentorship.work.RoundViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts each image beside the one of the round before that it goes back to: of the same name, else at the same place. */
final class Comparisons {

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

    /** For each image the place of its partner, or -1; nobody is a partner twice. */
    static List<Integer> partners(List<Artifact> images, List<Artifact> older) {
        var free = new ArrayList<>(IntStream.range(0, older.size()).boxed().toList());
        var partners = new ArrayList<Integer>();
        for (var image : images) {
            var same = free.stream()
                    .filter(place -> older.get(place).name().equals(image.name()))
                    .findFirst()
                    .orElse(-1);
            free.remove((Object) same);
            partners.add(same);
        }
        for (var place = 0; place < images.size(); place++) {
            if (partners.get(place) < 0 && free.remove((Object) place)) {
                partners.set(place, place);
            }
        }
        return partners;
    }

    private static Comparison comparison(
            ImageView shown, Artifact image, @Nullable ImageView olderShown, @Nullable Artifact older, String round) {
        var after = RoundViews.generation(image);
        var before = Optional.ofNullable(older).flatMap(RoundViews::generation);
        if (after.isEmpty() || before.isEmpty()) {
            return new Comparison(shown, olderShown, round, "", List.of());
        }
        var diff = ParameterDiff.between(before.get(), after.get());
        return new Comparison(
                shown,
                olderShown,
                round,
                diff.sentence(),
                diff.changes().stream().map(Comparisons::change).toList());
    }

    private static Change change(ParameterChange change) {
        return switch (change) {
            case ParameterChange.PromptChanged prompt ->
                new Change(
                        prompt.name(),
                        prompt.spans().stream().map(Comparisons::part).toList());
            case ParameterChange.ValueChanged value ->
                new Change(
                        value.name(),
                        List.of(
                                new Part("removed", value.before()),
                                new Part("kept", " "),
                                new Part("added", value.after())));
            case ParameterChange.ValueAdded value ->
                new Change(value.name(), List.of(new Part("added", value.after())));
            case ParameterChange.ValueRemoved value ->
                new Change(value.name(), List.of(new Part("removed", value.before())));
        };
    }

    private static Part part(PromptSpan span) {
        return switch (span.kind()) {
            case KEPT -> new Part("kept", span.text());
            case ADDED -> new Part("added", span.text());
            case REMOVED -> new Part("removed", span.text());
        };
    }

    private static List<Artifact> images(RoundContent round) {
        return round.artifacts().stream()
                .flatMap(file -> file.isImage() ? Stream.of(file) : Stream.empty())
                .toList();
    }
}
