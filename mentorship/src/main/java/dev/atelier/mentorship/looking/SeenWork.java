package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.page.ImageView;
import dev.atelier.mentorship.work.RoundContent;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import dev.atelier.mentorship.work.RoundViews;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A work with those of its rounds that the person may see, the newest first. */
record SeenWork(UUID id, String title, ZoneId zone, List<RoundContent> rounds) {

    /** An artifact and the round that it stands in. */
    record Placed(RoundContent round, Artifact artifact) {

        UUID id() {
            return artifact.id();
        }

        String words() {
            return "Round " + round.number() + ", " + artifact.name();
        }

        boolean isOfAnotherRound(Placed other) {
            return round.number() != other.round.number();
        }

        boolean hasTheNameOf(Placed other) {
            return artifact.name().equalsIgnoreCase(other.artifact.name());
        }

        ImageView shown(RoundViews views) {
            return views.of(round).images().stream()
                    .filter(image -> image.id().equals(id().toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Optional<Placed> find(UUID artifact) {
        return placed().stream().filter(placed -> placed.id().equals(artifact)).findFirst();
    }

    List<Placed> images() {
        return placed().stream().filter(placed -> placed.artifact().isImage()).toList();
    }

    /** What an image is best held beside: the same name in the round before, else whatever stands nearest in the order. */
    Optional<Placed> partner(Placed image) {
        var others = images().stream()
                .filter(other -> !other.id().equals(image.id()))
                .toList();
        return others.stream()
                .filter(other -> other.hasTheNameOf(image)
                        && other.round().number() < image.round().number())
                .findFirst()
                .or(() -> others.stream()
                        .filter(other -> other.hasTheNameOf(image))
                        .findFirst())
                .or(() -> others.stream()
                        .filter(other -> !other.isOfAnotherRound(image))
                        .findFirst())
                .or(() -> others.stream().findFirst());
    }

    private List<Placed> placed() {
        return rounds.stream()
                .flatMap(round -> round.artifacts().stream().map(artifact -> new Placed(round, artifact)))
                .toList();
    }
}
