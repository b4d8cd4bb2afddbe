package dev.atelier.mentorship.upload;

import dev.atelier.api.Api;
import dev.atelier.mentorship.answer.UploadAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Files in parts, for programs: whatever speaks tus 1.0 can send them. */
@Api("/api/v1/my")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Work")
class UploadCalls {

    private static final String UPLOADS = Api.ROOT + "/my/uploads";

    private final Transfer transfer;

    UploadCalls(Transfer transfer) {
        this.transfer = transfer;
    }

    @PostMapping("/works/{work}/rounds/{number}/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "announceUpload",
            summary = "Announce a file for a draft: its size in Upload-Length, its name in Upload-Metadata (tus 1.0)")
    @Parameter(
            name = "Upload-Length",
            in = ParameterIn.HEADER,
            description = "Bytes of the whole file",
            schema = @Schema(type = "integer", format = "int64"))
    @Parameter(
            name = "Upload-Metadata",
            in = ParameterIn.HEADER,
            schema = @Schema(type = "string"),
            description = "filename, and modified if you like, each followed by its value in Base64")
    ResponseEntity<UploadAnswer> announce(
            Principal person, @PathVariable UUID work, @PathVariable int number, HttpServletRequest request) {
        return transfer.announce(person, work, number, request, UPLOADS);
    }

    @GetMapping("/uploads/{upload}")
    @Operation(operationId = "readUpload", summary = "How far a file has come, and what became of it")
    ResponseEntity<UploadAnswer> ask(Principal person, @PathVariable UUID upload) {
        return transfer.ask(person, upload);
    }

    @PatchMapping("/uploads/{upload}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "sendUpload", summary = "Send the bytes of a file from Upload-Offset on")
    @Parameter(
            name = "Upload-Offset",
            in = ParameterIn.HEADER,
            description = "Where in the file the body begins",
            schema = @Schema(type = "integer", format = "int64"))
    ResponseEntity<Void> send(Principal person, @PathVariable UUID upload, HttpServletRequest request)
            throws IOException {
        return transfer.send(person, upload, request);
    }

    @DeleteMapping("/uploads/{upload}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "dropUpload", summary = "Let a file go that is on its way")
    ResponseEntity<Void> letGo(Principal person, @PathVariable UUID upload) {
        return transfer.letGo(person, upload);
    }
}
