package dev.atelier.event.workshop;

import dev.atelier.event.page.ImportPage;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers an agenda that the server did not even take in; the form comes back, what was in it was never read. */
@ControllerAdvice
class TooLargeImport {

    private final Templates templates;

    TooLargeImport(Templates templates) {
        this.templates = templates;
    }

    @ExceptionHandler
    JteModel tell(MaxUploadSizeExceededException tooLarge, HttpServletRequest request, HttpServletResponse response) {
        if (!request.getRequestURI().equals("/admin/workshops/import")) {
            throw tooLarge;
        }
        response.setStatus(413);
        return templates.workshopImport(new ImportPage(
                UUID.randomUUID().toString(),
                "",
                "file",
                "The file is far too large for an agenda, so nothing of the form was read: 256 KiB at most. Leave out"
                        + " what is not the agenda, or paste the text instead."));
    }
}
