package dev.atelier.mentorship.work;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.ArtifactAnswer;
import dev.atelier.mentorship.answer.DraftTextAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Puts a round together for programs: its text and its links, and what is taken out again. */
@Api("/api/v1/my/works/{work}/rounds/{number}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My work")
class MyDraftCalls {

    private final WorkDoor door;
    private final RoundTexts texts;
    private final DraftPieces pieces;

    MyDraftCalls(WorkDoor door, RoundTexts texts, DraftPieces pieces) {
        this.door = door;
        this.texts = texts;
        this.pieces = pieces;
    }

    /** A text as it was sent. */
    record TextTyped(@Nullable String text) implements Typed {}

    /** A link as it was sent. */
    record LinkTyped(@Nullable String address) implements Typed {}

    /** All files and links of a round by their ids, as they were sent. */
    record OrderTyped(@Nullable List<UUID> artifacts) implements Typed {}

    @GetMapping("/text")
    @Operation(operationId = "readRoundText", summary = "The text of a round, with an ETag to write it by")
    ResponseEntity<DraftTextAnswer> text(Principal person, @PathVariable UUID work, @PathVariable int number) {
        return told(texts.read(door.change(person, work, number).id()));
    }

    @PutMapping("/text")
    @Operation(
            operationId = "writeRoundText",
            summary = "Write the text of a round, in place of what you have read",
            description = "Answered with 428 without If-Match, and with 412 if the text is another by now.")
    ResponseEntity<DraftTextAnswer> write(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Parameter(description = "The ETag of the text that you have read")
                    @Nullable
                    String match,
            @RequestBody TextTyped typed) {
        var round = door.change(person, work, number);
        var text = RoundText.sent(requireNonNullElse(typed.text(), ""));
        if (match == null) {
            throw new Refused(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Say in “If-Match” which text you have read, by the ETag that came with it.");
        }
        return switch (texts.write(round.id(), text, TextVersion.named(match))) {
            case WRITTEN -> told(text);
            case ANOTHER_BY_NOW ->
                throw new Refused(
                        HttpStatus.PRECONDITION_FAILED,
                        "Somebody has written another text since you read it. Read it, and write again.");
            case FROZEN -> throw DraftPieces.frozen();
        };
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addLink",
            summary = "Add a link, which is shown and never fetched",
            description = "The same address twice is one link.")
    ArtifactAnswer link(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            CommandId command,
            @RequestBody LinkTyped typed) {
        var round = door.change(person, work, number);
        var link = Link.of(requireNonNullElse(typed.address(), ""))
                .orElseThrow(() -> Refused.field(
                        "address",
                        "A link begins with https:// or http:// and names a site. It has no password in it."));
        return pieces.add(round, Shelving.link(link));
    }

    @PutMapping("/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "arrangeArtifacts", summary = "Put the files and links of a round into an order")
    void arrange(Principal person, @PathVariable UUID work, @PathVariable int number, @RequestBody OrderTyped typed) {
        pieces.arrange(door.change(person, work, number), requireNonNullElse(typed.artifacts(), List.of()));
    }

    @DeleteMapping("/artifacts/{artifact}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeArtifact", summary = "Take a file or link out of a round")
    void remove(Principal person, @PathVariable UUID work, @PathVariable int number, @PathVariable UUID artifact) {
        pieces.remove(door.change(person, work, number), artifact);
    }

    private static ResponseEntity<DraftTextAnswer> told(String text) {
        return ResponseEntity.ok().eTag(TextVersion.tag(text)).body(new DraftTextAnswer(text));
    }
}
