package dev.atelier.mentorship.work;

import dev.atelier.api.Api;
import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.ArtifactAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Takes a file into a round from a program, whole. */
@Api("/api/v1/my/works/{work}/rounds/{number}/files")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My work")
class MyFileCalls {

    private final WorkDoor door;
    private final Arrivals arrivals;
    private final DraftPieces pieces;
    private final WorkLimits limits;

    MyFileCalls(WorkDoor door, Arrivals arrivals, DraftPieces pieces, WorkLimits limits) {
        this.door = door;
        this.arrivals = arrivals;
        this.pieces = pieces;
        this.limits = limits;
    }

    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addFile",
            summary = "Add a file whole; larger ones come in parts",
            description = "The body is the file itself, as large as “wholeBytes” of the work's limits at the most. The"
                    + " same bytes twice are one file, so it needs no Idempotency-Key. A file that can't be taken is"
                    + " answered with 422 and the reason.")
    ArtifactAnswer add(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam @Parameter(description = "What the file is called, with its ending") String name,
            // An empty file comes as no body at all.
            @RequestBody(required = false) @Nullable InputStreamResource file)
            throws IOException {
        var round = door.change(person, work, number);
        if (round.state() != RoundState.DRAFT) {
            throw DraftPieces.frozen();
        }
        var aside = Files.createTempFile("call", ".file");
        try {
            if (file != null) {
                write(file, aside);
            }
            return switch (arrivals.look(aside, FileName.of(name))) {
                case Arrivals.Looked.Refused refused ->
                    throw Refused.because("file-not-taken", HttpStatus.UNPROCESSABLE_CONTENT, refused.reason());
                case Arrivals.Looked.Ready ready -> pieces.add(round, ready.piece());
            };
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void write(InputStreamResource file, Path aside) throws IOException {
        var most = limits.image().toBytes();
        try (var bytes = file.getInputStream();
                var out = Files.newOutputStream(aside)) {
            var piece = new byte[64 * 1024];
            var came = 0L;
            for (int read; (read = bytes.read(piece)) >= 0; ) {
                came += read;
                if (came > most) {
                    throw new Refused(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "A file that is sent whole has at most " + Size.whole(most)
                                    + ". Send it in parts. Nothing was kept of this one.");
                }
                out.write(piece, 0, read);
            }
        }
    }
}
