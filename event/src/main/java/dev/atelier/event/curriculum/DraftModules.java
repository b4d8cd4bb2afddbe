package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKind;
import dev.atelier.event.page.DraftItem;
import dev.atelier.event.page.DraftModule;
import dev.atelier.event.page.ModuleView;
import dev.atelier.event.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/** The modules of a draft as its page shows them. */
record DraftModules(Draft draft, Forms forms) {

    List<DraftModule> all() {
        var views = new ArrayList<DraftModule>();
        for (var place = 0; place < draft.modules().size(); place++) {
            views.add(view(place, draft.modules().get(place)));
        }
        return views;
    }

    private DraftModule view(int place, CurriculumModule module) {
        var shown = new ModuleView(module.key(), module.title(), Markdown.html(module.introduction()), List.of());
        return new DraftModule(
                place,
                shown,
                module.repeats(),
                module.origin().guessed(),
                module.hint(),
                nested(module.items()),
                forms.of(place, module),
                forms.newItem(place));
    }

    private List<DraftItem> nested(List<CurriculumItem> items) {
        var views = new ArrayList<DraftItem>();
        var branches = new Branches(items);
        for (var at = 0; at < items.size(); at = branches.end(at)) {
            views.add(view(items.get(at), nested(items.subList(at + 1, branches.end(at)))));
        }
        return views;
    }

    private DraftItem view(CurriculumItem item, List<DraftItem> parts) {
        return new DraftItem(
                item.key().value(),
                item.title(),
                kind(item),
                item.origin().guessed(),
                item.note(),
                item.hint(),
                forms.of(item),
                parts);
    }

    /** "hands-on", and whether it is required where its kind would suggest otherwise. */
    static String kind(CurriculumItem item) {
        if (item.required() == item.kind().requiredByDefault() || item.kind() == ItemKind.BREAK) {
            return item.kind().words();
        }
        return item.kind().words() + (item.required() ? ", required" : ", optional");
    }
}
