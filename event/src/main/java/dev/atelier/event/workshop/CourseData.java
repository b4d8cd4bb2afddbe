package dev.atelier.event.workshop;

import dev.atelier.event.page.ModuleView;
import dev.atelier.event.page.UpcomingCohort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A workshop in the words of schema.org (Course, CourseInstance, Syllabus), for search engines. */
record CourseData(String house, String address, String title, String description, String prerequisites) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** JSON-LD that may stand inside a script element: no {@code <} in it. */
    String json(List<ModuleView> modules, List<UpcomingCohort> cohorts) {
        var course = thing("Course", title);
        course.put("@context", "https://schema.org");
        course.put("url", address);
        course.put("description", description.isEmpty() ? title : description);
        course.put("provider", Map.of("@type", "Organization", "name", "Atelier", "url", house));
        if (!prerequisites.isEmpty()) {
            course.put("coursePrerequisites", prerequisites);
        }
        course.put(
                "syllabusSections",
                modules.stream()
                        .map(module -> thing("Syllabus", module.title()))
                        .toList());
        if (!cohorts.isEmpty()) {
            course.put("hasCourseInstance", cohorts.stream().map(this::instance).toList());
        }
        return JSON.writeValueAsString(course).replace("<", "\\u003c");
    }

    private Map<String, Object> instance(UpcomingCohort cohort) {
        var instance = thing("CourseInstance", cohort.title());
        instance.put("url", house + cohort.address().substring(1));
        instance.put("startDate", cohort.starts());
        if (!cohort.place().isEmpty()) {
            instance.put("location", cohort.place());
        }
        if (!cohort.teachers().isEmpty()) {
            instance.put(
                    "instructor",
                    cohort.teachers().stream()
                            .map(name -> thing("Person", name))
                            .toList());
        }
        return instance;
    }

    private static Map<String, Object> thing(String type, String name) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }
}
