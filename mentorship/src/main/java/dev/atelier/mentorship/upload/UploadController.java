package dev.atelier.mentorship.upload;

import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.UploadAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files in parts, as the script of the draft's page sends them. */
@RestController
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work")
class UploadController {

    private static final String UPLOADS = "/my/work/uploads";

    private final Transfer transfer;

    UploadController(Transfer transfer) {
        this.transfer = transfer;
    }

    @PostMapping("/{work}/rounds/{number}/uploads")
    ResponseEntity<UploadAnswer> announce(
            Principal person, @PathVariable UUID work, @PathVariable int number, HttpServletRequest request) {
        return transfer.announce(person, work, number, request, UPLOADS);
    }

    /** How far a file has come; by HEAD in headers alone. */
    @GetMapping(path = "/uploads/{upload}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UploadAnswer> ask(Principal person, @PathVariable UUID upload) {
        return transfer.ask(person, upload);
    }

    @PatchMapping("/uploads/{upload}")
    ResponseEntity<Void> send(Principal person, @PathVariable UUID upload, HttpServletRequest request)
            throws IOException {
        return transfer.send(person, upload, request);
    }

    @DeleteMapping("/uploads/{upload}")
    ResponseEntity<Void> letGo(Principal person, @PathVariable UUID upload) {
        return transfer.letGo(person, upload);
    }

    /** A script reads why, as programs do. */
    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        return ResponseEntity.status(refused.problem().status())
                .contentType(MediaType.parseMediaType(Problem.TYPE))
                .body(refused.problem());
    }
}
