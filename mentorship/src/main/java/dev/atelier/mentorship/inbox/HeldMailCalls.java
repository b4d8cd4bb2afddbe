package dev.atelier.mentorship.inbox;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.HeldMailAnswer;
import dev.atelier.mentorship.answer.ReleaseAnswer;
import dev.atelier.mentorship.inbox.HeldMails.HeldMail;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Mail that an admin must look at, for programs. */
@Api("/api/v1/admin/held-mails")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Looking after mentorship")
class HeldMailCalls {

    private final HeldMails mails;

    HeldMailCalls(HeldMails mails) {
        this.mails = mails;
    }

    @GetMapping
    @Operation(operationId = "listHeldMails", summary = "Mail that waits for a word of yours, the latest first")
    Page<HeldMailAnswer> list(Paging paging) {
        var after = paging.after();
        var found = mails.list(after == null ? null : after.id(), paging.most());
        return Page.of(found, paging, line -> new Cursor(line.receivedAt(), line.id()))
                .map(line ->
                        new HeldMailAnswer(line.id(), line.receivedAt(), line.state(), line.reason(), line.subject()));
    }

    @GetMapping("/{mail}")
    @Operation(operationId = "readHeldMail", summary = "One of them")
    HeldMailAnswer show(@PathVariable UUID mail) {
        var held = waiting(mail);
        return new HeldMailAnswer(mail, held.mail().receivedAt(), held.state(), held.reason(), held.subject());
    }

    @GetMapping("/{mail}/raw")
    @Operation(operationId = "fetchHeldMail", summary = "The mail as it came, byte by byte, with its addresses")
    ResponseEntity<byte[]> raw(@PathVariable UUID mail) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .header("Content-Disposition", "attachment; filename=\"" + mail + ".eml\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(waiting(mail).mail().raw());
    }

    @PostMapping("/{mail}/release")
    @Operation(operationId = "releaseHeldMail", summary = "Pass it on as what it was held back from being")
    ReleaseAnswer release(Principal person, @PathVariable UUID mail, CommandId command) {
        waiting(mail);
        return mails.release(mail, UUID.fromString(person.getName()))
                .map(end -> new ReleaseAnswer(end.state().name(), end.reason()))
                .orElseThrow(() -> new Refused(
                        HttpStatus.CONFLICT,
                        "It can't be passed on: nobody can say whose it is. Throw it away instead."));
    }

    /** What was thrown away before stays so. */
    @PostMapping("/{mail}/disposal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "discardHeldMail", summary = "Throw it away")
    void discard(Principal person, @PathVariable UUID mail, CommandId command) {
        if (!mails.discard(mail, UUID.fromString(person.getName()))
                && !find(mail).state().equals(MailState.DISCARDED.name())) {
            throw notHeld();
        }
    }

    private HeldMail waiting(UUID mail) {
        var held = find(mail);
        if (!held.waits()) {
            throw notHeld();
        }
        return held;
    }

    private HeldMail find(UUID mail) {
        return mails.find(mail)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "No such mail is held, or ever was."));
    }

    private static Refused notHeld() {
        return new Refused(HttpStatus.CONFLICT, "This mail is not held any more: somebody has decided.");
    }
}
