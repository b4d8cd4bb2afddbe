package dev.atelier.identity.privacy;

import dev.atelier.event.PersonalData;
import dev.atelier.identity.page.MyDataPage;
import dev.atelier.identity.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept about whoever asks, and all of it in one file. */
@Controller
@PreAuthorize("isAuthenticated()")
class MyDataController {

    private final Whose whose;
    private final List<PersonalData> parts;
    private final Erasures erasures;
    private final ArchiveAnswer archives;
    private final Templates templates;

    MyDataController(
            Whose whose, List<PersonalData> parts, Erasures erasures, ArchiveAnswer archives, Templates templates) {
        this.whose = whose;
        this.parts = parts;
        this.erasures = erasures;
        this.archives = archives;
        this.templates = templates;
    }

    @GetMapping("/my/data")
    JteModel show(Principal me) {
        var open = erasures.openOf(whose.person(me).id());
        return templates.myData(new MyDataPage(
                parts.stream()
                        .map(part -> new MyDataPage.Part(part.title(), part.about()))
                        .toList(),
                open.map(Erasure::dueAt).map(PrivacyWords::moment).orElse(null)));
    }

    @GetMapping("/my/data/archive.zip")
    void download(Principal me, HttpServletResponse response) throws IOException {
        archives.send(whose.person(me), response);
    }
}
