package dev.atelier.event.page;

import java.util.List;

/** The published curriculum of a workshop, as those see it who may change it. */
public record CurriculumPage(
        String id, String slug, int version, DraftPage.WorkshopCard about, List<ModuleView> modules) {}
