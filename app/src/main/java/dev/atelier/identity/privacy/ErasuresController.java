package dev.atelier.identity.privacy;

import dev.atelier.identity.page.ErasuresPage;
import dev.atelier.identity.page.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The record of erasures: that they happened, not of whom. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ErasuresController {

    private final ErasureRecords records;
    private final Templates templates;

    ErasuresController(ErasureRecords records, Templates templates) {
        this.records = records;
        this.templates = templates;
    }

    @GetMapping("/admin/erasures")
    JteModel list() {
        return templates.erasures(new ErasuresPage(records.latest()));
    }
}
