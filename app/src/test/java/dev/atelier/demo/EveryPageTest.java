package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** A page that no link leads to is one that nobody finds; a link that leads nowhere is worse. */
@DemoHouse
class EveryPageTest {

    /** What is reached otherwise, and how. */
    private static final Map<String, String> BY_ANOTHER_WAY = Map.ofEntries(
            Map.entry("/error", "shown by the server"),
            Map.entry("/sign-in/link", "from a mail"),
            Map.entry("/admin/cohorts/{id}/agenda/notices/{release}", "once a release was told"),
            Map.entry("/admin/webhooks/{webhook}", "once there is a webhook"),
            Map.entry("/admin/webhooks/{webhook}/change", "once there is a webhook"),
            Map.entry("/admin/webhooks/{webhook}/deliveries/{number:[0-9]{1,18}}", "once a webhook was told something"),
            Map.entry("/calendars/{key}.ics", "pasted into a calendar program"),
            Map.entry("/staff/reviews/{round}/bank", "from the desk of a claimed round"),
            Map.entry("/sign-in/sent", "after asking for a link"),
            Map.entry("/admin/workshops/{id}/preview", "while a curriculum has a draft"),
            Map.entry("/demo/mail/{id}/html", "in a mail that has HTML"),
            Map.entry("/my/mentor/{conversation:[0-9a-f-]{36}}/files/{file}", "where a mail brought a file"),
            Map.entry("/staff/mentorship/{conversation:[0-9a-f-]{36}}/files/{file}", "where a mail brought a file"),
            Map.entry("/mail/unsubscribe/{token:[a-z2-7]{32}}", "from a notice"),
            Map.entry("/my/mentor/held/{mail}", "from a mail, while one is held"),
            Map.entry("/admin/mail/held/{mail}", "while a mail is held"),
            Map.entry("/staff/passes/{pass:[A-Za-z0-9_-]{43}}", "by the camera, from a learner's pass"),
            Map.entry(
                    "/staff/cohorts/{cohort}/roster/selections/{selection}",
                    "after doing something with several people"),
            Map.entry(
                    "/staff/cohorts/{cohort}/roster/selections/{selection}/table.csv",
                    "after doing something with several people"),
            Map.entry("/staff/cohorts/{cohort}/sign-up/questions/{question}", "where something is asked"),
            Map.entry("/my/work/uploads/{upload}", "while a file is on its way, for the script that sends it"),
            Map.entry("/credentials/status/{list:\\d{1,6}}", "named in credentials, for programs"),
            Map.entry("/cohorts/{id:[0-9a-fA-F-]{36}}/preview.png", "named for chats that show a link"),
            Map.entry("/workshops/{slug}/preview.png", "named for chats that show a link"),
            Map.entry("/staff/cohorts/{cohort}/roster/imports/{intake}", "after bringing people in by a list"),
            Map.entry(
                    "/staff/cohorts/{cohort}/roster/imports/{intake}/table.csv", "after bringing people in by a list"));

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyPageIsReachedByLinksAndEveryLinkLeadsSomewhere() {
        var seen = new LinkedHashSet<String>();
        var broken = new ArrayList<String>();
        var pages = 0;
        for (var person : DemoPerson.values()) {
            var stroll = new Stroll(new Browser("http://localhost:" + port).as(person)).everywhere();
            seen.addAll(stroll.seen());
            stroll.broken().forEach(link -> broken.add(person.firstName() + ": " + link));
            pages += stroll.pages().size();
        }
        var visitor = new Stroll(new Browser("http://localhost:" + port)).everywhere();
        seen.addAll(visitor.seen());
        broken.addAll(visitor.broken());
        assertThat(pages).as("pages looked at").isGreaterThan(150);
        assertThat(broken).isEmpty();
        assertThat(unreached(seen)).isEmpty();
    }

    private List<String> unreached(Set<String> seen) {
        var paths = seen.stream()
                .map(path -> PathContainer.parsePath(path.replaceAll("\\?.*", "")))
                .toList();
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPathPatternsCondition() == null
                        ? java.util.stream.Stream.<PathPattern>empty()
                        : mapping.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> paths.stream().noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                // Programs read what there is to call.
                .filter(pattern -> !pattern.startsWith("/api/"))
                .filter(pattern -> !BY_ANOTHER_WAY.containsKey(pattern))
                .sorted()
                .toList();
    }
}
