package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.FigureAnswer;
import dev.atelier.mentorship.conversation.Figures.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How quickly questions are answered, for programs of admins. */
@Api("/api/v1/admin/figures")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Looking after mentorship")
class FigureCalls {

    private static final int LONGEST = 366;

    private final Figures figures;
    private final InstantSource clock;

    FigureCalls(Figures figures, InstantSource clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listFigures",
            summary = "How quickly questions were answered in the last days, over all and by mentor",
            description = "The line without a mentor is about all; there is none where nothing was answered.")
    Page<FigureAnswer> list(@RequestParam(defaultValue = "30") int days) {
        if (days < 1 || days > LONGEST) {
            throw new Refused(HttpStatus.BAD_REQUEST, "“days” is a number from 1 to " + LONGEST + ".");
        }
        var since = clock.instant().minus(Duration.ofDays(days));
        return Page.whole(Stream.concat(figures.ofAll(since).stream(), figures.byMentor(since).stream())
                .map(FigureCalls::answer)
                .toList());
    }

    private static FigureAnswer answer(Answers answers) {
        return new FigureAnswer(
                answers.mentor(),
                answers.count(),
                answers.median().toSeconds(),
                answers.most().toSeconds(),
                answers.kept());
    }
}
