package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoHouse
class DemoTest {

    @LocalServerPort
    int port;

    @Autowired
    DemoWorkshop workshop;

    @Test
    void theStoryHasACohortThatIsOverOneThatRunsAndOneThatLiesAhead() {
        var rows = page(DemoPerson.LATHA, "/admin/cohorts").select("tbody .tag").eachText();
        assertThat(rows).containsExactly("open", "running", "completed");
    }

    @Test
    void todaysBoardShowsWhoIsStuckAndWhoIsSilent() {
        var board = page(DemoPerson.RAVI, "/staff");
        var live = board.select("main a[href$=/live]").attr("href");
        assertThat(page(DemoPerson.RAVI, live).text())
                .contains("Karan Shah", "CUDA out of memory", "Third row, by the window", "Nisha Rao");
    }

    @Test
    void theLastCohortHasItsCertificatesWorkAndConversations() {
        assertThat(page(DemoPerson.ARJUN, "/my/certificates").select("main a[href^=/certificates/]"))
                .isNotEmpty();
        assertThat(page(DemoPerson.RAVI, "/staff/reviews").text()).contains("round 2", "Priya Bose");
        assertThat(page(DemoPerson.PRIYA, "/my/mentor").text()).contains("Which learning rate", "Answered");
        assertThat(page(DemoPerson.ZOYA, "/my/seats").text()).contains("waiting", "number 1");
    }

    @Test
    void aSecondStartTellsNothingTwice() {
        workshop.arrive();
        assertThat(page(DemoPerson.LATHA, "/admin/cohorts").select("tbody tr")).hasSize(3);
    }

    private Document page(DemoPerson person, String path) {
        return Browser.parsed(new Browser("http://localhost:" + port).as(person).get(path));
    }
}
