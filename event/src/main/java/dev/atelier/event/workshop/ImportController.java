package dev.atelier.event.workshop;

import dev.atelier.event.page.ImportPage;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes a workshop of an agenda text. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ImportController {

    private final Importing importing;
    private final Templates templates;

    ImportController(Importing importing, Templates templates) {
        this.importing = importing;
        this.templates = templates;
    }

    @GetMapping("/admin/workshops/import")
    JteModel show() {
        return templates.workshopImport(ImportPage.empty(UUID.randomUUID().toString()));
    }

    @PostMapping("/admin/workshops/import")
    Object create(@ModelAttribute ImportForm form, HttpServletResponse response) {
        return switch (ImportReading.of(form)) {
            case ImportReading.Invalid invalid -> {
                response.setStatus(422);
                yield templates.workshopImport(
                        new ImportPage(form.workshop().toString(), form.typed(), invalid.field(), invalid.message()));
            }
            case ImportReading.Valid valid ->
                "redirect:/admin/workshops/" + importing.bring(form.workshop(), valid) + "/curriculum";
        };
    }
}
