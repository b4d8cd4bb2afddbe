package dev.atelier.mentorship.work;

import dev.atelier.mentorship.page.CarriedView;
import dev.atelier.mentorship.page.CarriedView.ThenAndNow;
import dev.atelier.mentorship.page.Pin;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Shows what was said about earlier rounds.
 *
 * @param rounds all rounds of the work that the person may see
 * @param now the round that it is carried to
 * @param beside gives the page that holds two images beside each other
 */
public record CarriedViews(
        RoundViews views, List<RoundContent> rounds, RoundContent now, BiFunction<UUID, UUID, String> beside) {

    public List<CarriedView> of(List<Carried> carried) {
        return carried.stream().map(this::of).toList();
    }

    private CarriedView of(Carried earlier) {
        var comment = earlier.comment();
        var from = rounds.stream()
                .filter(round -> round.id().equals(earlier.roundId()))
                .findFirst();
        var draft = earlier.draft().stream().findFirst();
        return new CarriedView(
                comment.id().toString(),
                "Round " + earlier.round(),
                views.comment(comment, earlier.number(), from.orElse(now)),
                earlier.isOpen(),
                earlier.marks().stream()
                        .map(mark -> new CarriedView.Step(
                                "Round " + mark.round(),
                                mark.state().tone(),
                                mark.state().words(),
                                mark.words()))
                        .toList(),
                earlier.answer().stream()
                        .findFirst()
                        .map(answer -> new CarriedView.Answer(answer.done(), answer.words()))
                        .orElse(null),
                new CarriedView.Mark(
                        draft.map(Carried.Mark::state).orElse(earlier.state()).name(),
                        draft.map(Carried.Mark::words).orElse("")),
                from.flatMap(round -> images(earlier, round)).orElse(null));
    }

    private Optional<ThenAndNow> images(Carried earlier, RoundContent from) {
        var old = from.artifacts().stream()
                .filter(image ->
                        image.isImage() && image.id().equals(earlier.comment().artifact()))
                .findFirst();
        return old.flatMap(image -> now.artifacts().stream()
                        .filter(other -> other.isImage() && other.name().equalsIgnoreCase(image.name()))
                        .findFirst())
                .flatMap(same -> old.map(image -> thenAndNow(earlier, image, same)));
    }

    private ThenAndNow thenAndNow(Carried earlier, Artifact then, Artifact same) {
        var pins = earlier.comment().left() == null
                ? List.<Pin>of()
                : List.of(Pins.pin(earlier.number(), earlier.comment()));
        return new ThenAndNow(
                views.image(then, pins, List.of()),
                views.image(same, pins, List.of()),
                beside.apply(then.id(), same.id()));
    }
}
