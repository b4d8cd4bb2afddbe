package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKind;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.page.ItemView;
import dev.atelier.event.page.ModuleView;
import dev.atelier.event.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** Curricula as pages show them. */
@Component
public class ModuleViews {

    private final CurriculumDrafts drafts;

    ModuleViews(CurriculumDrafts drafts) {
        this.drafts = drafts;
    }

    /** The modules of the published version that stands in the row of the curriculum table that is selected from. */
    public static SelectField<List<ModuleView>> published() {
        return VersionRows.modules(ModuleViews::of);
    }

    /** The modules of a draft, for those who may see it. */
    public Optional<List<ModuleView>> draft(WorkshopId workshop) {
        return drafts.of(workshop).map(stored -> of(stored.draft().modules()));
    }

    static List<ModuleView> of(List<CurriculumModule> modules) {
        return modules.stream()
                .map(module -> new ModuleView(
                        module.key(), module.title(), Markdown.html(module.introduction()), nested(module.items())))
                .toList();
    }

    private static List<ItemView> nested(List<CurriculumItem> items) {
        var views = new ArrayList<ItemView>();
        var branches = new Branches(items);
        for (var at = 0; at < items.size(); at = branches.end(at)) {
            var parts = items.subList(at + 1, branches.end(at));
            views.add(view(items.get(at), nested(parts)));
        }
        return views;
    }

    private static ItemView view(CurriculumItem item, List<ItemView> parts) {
        var optional = item.kind().requiredByDefault() && !item.required() ? ", optional" : "";
        return new ItemView(
                item.title(), item.kind().words() + optional, item.kind() == ItemKind.CHECKPOINT, item.note(), parts);
    }
}
