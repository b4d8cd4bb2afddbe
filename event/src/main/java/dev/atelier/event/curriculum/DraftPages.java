package dev.atelier.event.curriculum;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.outline.AgendaReader;
import dev.atelier.event.outline.AgendaReading;
import dev.atelier.event.page.ChangeView;
import dev.atelier.event.page.CurriculumPage;
import dev.atelier.event.page.DraftPage;
import dev.atelier.event.page.DraftPage.LastEdit;
import dev.atelier.event.page.DraftPage.Shown;
import dev.atelier.event.page.SourceLineView;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Composes the page of a workshop's curriculum: the draft to work on, or the published version where there is none. */
@Component
class DraftPages {

    private static final int MOST_LINES = 2000;

    private final Desks desks;
    private final Versions versions;
    private final Templates templates;

    DraftPages(Desks desks, Versions versions, Templates templates) {
        this.desks = desks;
        this.versions = versions;
        this.templates = templates;
    }

    JteModel show(WorkshopId workshop, Opened opened, List<String> problems) {
        return show(workshop, opened, problems, "");
    }

    JteModel show(WorkshopId workshop, Opened opened, List<String> problems, String at) {
        var desk = desks.of(workshop).orElseThrow(DraftPages::missing);
        var latest = versions.latest(workshop);
        if (desk.draft().isPresent()) {
            var number = latest.map(Version::number).orElse(0);
            var stored = desk.draft().get();
            var changes = latest.map(version ->
                    Difference.between(version.modules(), stored.draft().modules()));
            return templates.curriculumDraft(page(
                    workshop,
                    desk,
                    stored,
                    opened,
                    new Circumstances(
                            number,
                            changes.orElse(List.of()),
                            new Shown(problems, at, !(opened instanceof Opened.Nothing)))));
        }
        var version = latest.orElseThrow(DraftPages::missing);
        return templates.curriculumPublished(new CurriculumPage(
                workshop.toString(),
                desk.about().slug(),
                version.number(),
                WorkshopCards.of(desk),
                ModuleViews.of(version.modules())));
    }

    /** What is known besides the draft itself. */
    private record Circumstances(int published, List<ChangeView> changes, Shown shown) {}

    private static DraftPage page(
            WorkshopId workshop, Desk desk, StoredDraft stored, Opened opened, Circumstances around) {
        var draft = stored.draft();
        var forms = new Forms(opened.kept(draft));
        var said = desk.said().text();
        // Later drafts come from a published version, and the text they once came from says little about them.
        var text = said == null || around.published() > 0 ? "" : said;
        return new DraftPage(
                workshop.toString(),
                stored.version(),
                around.published(),
                stored.revision(),
                WorkshopCards.of(desk),
                Todos.of(desk.about().title(), draft),
                new DraftModules(draft, forms).all(),
                forms.newModule(draft),
                lines(text, draft),
                Math.max(0, (int) text.lines().count() - MOST_LINES),
                around.changes(),
                desk.lastEdit()
                        .map(edit -> new LastEdit(edit.revision(), edit.what()))
                        .orElse(null),
                around.shown());
    }

    private static List<SourceLineView> lines(String text, Draft draft) {
        return switch (new AgendaReader().read(text)) {
            case AgendaReading.Understood understood ->
                LineByLine.of(understood.text(), understood.outline(), draft, MOST_LINES);
            case AgendaReading.Refused refused -> List.of();
        };
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such workshop: choose one from the list of workshops.");
    }
}
