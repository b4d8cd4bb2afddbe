package dev.atelier.mentorship.upload;

import dev.atelier.api.Refused;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.UploadAnswer;
import dev.atelier.mentorship.upload.OpenUploads.Announced;
import dev.atelier.mentorship.upload.OpenUploads.Begun;
import dev.atelier.mentorship.work.FileName;
import dev.atelier.mentorship.work.OwnRounds;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The verbs of tus 1.0 (core, creation, termination), for pages and for programs alike: announce a file, ask how far it has
 * come, send on from there, let it go.
 */
@Component
class Transfer {

    static final String VERSION = "1.0.0";

    private final OwnRounds rounds;
    private final OpenUploads uploads;
    private final Receiving receiving;
    private final Finishing finishing;

    Transfer(OwnRounds rounds, OpenUploads uploads, Receiving receiving, Finishing finishing) {
        this.rounds = rounds;
        this.uploads = uploads;
        this.receiving = receiving;
        this.finishing = finishing;
    }

    /** @param at the address below which its uploads are found, without a slash at the end */
    ResponseEntity<UploadAnswer> announce(
            Principal person, UUID work, int number, HttpServletRequest request, String at) {
        TusHeaders.check(request);
        var round = rounds.numbered(person, work, number).orElseThrow(Transfer::nothing);
        var size = TusHeaders.number(request, TusHeaders.LENGTH);
        if (size < 1) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "The file is empty. Please look whether it was saved.");
        }
        var metadata = Metadata.of(Optional.ofNullable(request.getHeader(TusHeaders.METADATA))
                        .orElse(""))
                .orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST, "Upload-Metadata can't be read."));
        var name = metadata.name()
                .orElseThrow(() -> new Refused(
                        HttpStatus.UNPROCESSABLE_CONTENT, "Say what the file is called: filename in Upload-Metadata."));
        return switch (uploads.begin(round, new Announced(FileName.of(name), size, metadata.stamp()))) {
            case Begun.Open open ->
                TusHeaders.of(
                                ResponseEntity.created(
                                        URI.create(at + "/" + open.upload().id())),
                                open.upload())
                        .body(answer(open.upload()));
            case Begun.Refused refused -> throw new Refused(status(refused.why()), refused.reason());
        };
    }

    ResponseEntity<UploadAnswer> ask(Principal person, UUID id) {
        var upload = find(person, id);
        return TusHeaders.of(ResponseEntity.ok(), upload).body(answer(upload));
    }

    ResponseEntity<Void> send(Principal person, UUID id, HttpServletRequest request) throws IOException {
        TusHeaders.check(request);
        var upload = changing(person, id);
        TusHeaders.checkType(request);
        take(person, upload, request);
        var now = find(person, id);
        if (now.isWhole()) {
            finishing.finish(now);
        }
        return TusHeaders.of(ResponseEntity.status(HttpStatus.NO_CONTENT), now).build();
    }

    private void take(Principal person, Upload upload, HttpServletRequest request) throws IOException {
        var offset = TusHeaders.number(request, TusHeaders.OFFSET);
        try {
            switch (receiving.take(upload, offset, request.getInputStream())) {
                case Receiving.Received.Here here -> {}
                case Receiving.Received.Elsewhere elsewhere -> {
                    var now = find(person, upload.id());
                    throw now.isOpen()
                            ? new Refused(HttpStatus.CONFLICT, "The file goes on at byte " + now.received() + ".")
                            : new Refused(HttpStatus.GONE, now.outcome());
                }
                case Receiving.Received.Crumbs crumbs ->
                    throw new Refused(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "The file came in too many small pieces. Let it go, and begin anew with larger ones.");
            }
        } catch (Line.Broken gone) {
            // Nobody hears it, and it is no fault of ours.
            throw new Refused(
                    HttpStatus.BAD_REQUEST, "The line broke. Ask how far the file has come, and go on there.");
        }
    }

    ResponseEntity<Void> letGo(Principal person, UUID id) {
        var upload = changing(person, id);
        uploads.letGo(upload);
        return ResponseEntity.noContent().header(TusHeaders.RESUMABLE, VERSION).build();
    }

    /** Open and in a draft of somebody who may still change it. */
    private Upload changing(Principal person, UUID id) {
        var upload = find(person, id);
        if (!upload.isOpen()) {
            throw new Refused(HttpStatus.GONE, upload.outcome());
        }
        if (!rounds.maySend(person, upload.round())) {
            throw nothing();
        }
        return upload;
    }

    private Upload find(Principal person, UUID id) {
        return uploads.find(LearnerId.of(person).value(), id).orElseThrow(Transfer::nothing);
    }

    private static HttpStatus status(OpenUploads.Why why) {
        return switch (why) {
            case TOO_LARGE, NO_ROOM -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY, FROZEN -> HttpStatus.CONFLICT;
        };
    }

    private static UploadAnswer answer(Upload upload) {
        return new UploadAnswer(
                upload.id(),
                upload.name(),
                upload.size(),
                upload.received(),
                UploadAnswer.State.valueOf(upload.state().name()),
                upload.outcome());
    }

    private static Refused nothing() {
        return new Refused(HttpStatus.NOT_FOUND, "No file of yours is on its way here.");
    }
}
