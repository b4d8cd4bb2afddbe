package dev.atelier.mentorship.work;

import dev.atelier.mentorship.page.Pin;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import dev.atelier.mentorship.work.RoundContent.Comment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The pins on an image: each carries the number under which its comment stands in the list. */
final class Pins {

    private Pins() {}

    static List<Pin> on(Artifact image, List<Comment> comments) {
        return IntStream.range(0, comments.size())
                .filter(place -> Objects.equals(comments.get(place).artifact(), image.id()))
                .filter(place -> comments.get(place).left() != null)
                .mapToObj(place -> pin(place + 1, comments.get(place)))
                .toList();
    }

    static Pin pin(int number, Comment comment) {
        return new Pin(
                number,
                comment.id().toString(),
                percent(comment.left()),
                percent(comment.top()),
                percent(comment.width()),
                percent(comment.height()));
    }

    private static String percent(@Nullable BigDecimal number) {
        return (number == null ? BigDecimal.ZERO : number).stripTrailingZeros().toPlainString() + "%";
    }
}
