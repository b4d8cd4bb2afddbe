package dev.atelier.kept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionExecution;

/** What visitors get again, and what nobody does. */
class KeptAnswersTest {

    private static final String PAGE = "/workshops/diffusion";

    private final Commits commits = new Commits();
    private final KeptAnswers kept = new KeptAnswers(commits);
    private int asked;

    private final FilterChain house = (request, response) -> {
        var answer = (jakarta.servlet.http.HttpServletResponse) response;
        answer.setHeader("ETag", "W/\"a\"");
        answer.setHeader("Vary", "HX-Request");
        answer.setContentType("text/html;charset=UTF-8");
        answer.getOutputStream().write(("page " + ++asked).getBytes(StandardCharsets.UTF_8));
    };

    @Test
    void theNextVisitorGetsTheSamePage() throws Exception {
        assertThat(body(get(visitor()))).isEqualTo("page 1");
        var again = get(visitor());

        assertThat(body(again)).isEqualTo("page 1");
        assertThat(again.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(again.getHeaders("Vary")).contains("HX-Request", "Accept-Encoding");
    }

    @Test
    void whatIsCommittedHereIsSeenAtOnce() throws Exception {
        get(visitor());
        commits.afterCommit(transaction("dev.atelier.Anything.changes"), null);

        assertThat(body(get(visitor()))).isEqualTo("page 2");
    }

    @Test
    void aSessionThatIsWrittenChangesNoPage() throws Exception {
        get(visitor());
        commits.afterCommit(transaction(""), null);

        assertThat(body(get(visitor()))).isEqualTo("page 1");
    }

    @Test
    void afterASecondThePageIsAskedForAgain() throws Exception {
        get(visitor());
        Thread.sleep(1_100);

        assertThat(body(get(visitor()))).isEqualTo("page 2");
    }

    @Test
    void whoeverHasACookieOfOursGetsTheirOwnPage() throws Exception {
        get(visitor());
        var known = visitor();
        known.setCookies(new Cookie("atelier", "abc"));

        assertThat(body(get(known))).isEqualTo("page 2");
    }

    @Test
    void aPageThatGivesACookieIsNotKept() throws Exception {
        FilterChain withForm = (request, response) -> {
            ((jakarta.servlet.http.HttpServletResponse) response).addHeader("Set-Cookie", "atelier-form=x");
            house.doFilter(request, response);
        };
        kept.doFilter(visitor(), new MockHttpServletResponse(), withForm);

        assertThat(body(get(visitor()))).isEqualTo("page 2");
    }

    @Test
    void aCalendarStaysTheSameToTheByte() throws Exception {
        FilterChain calendar = (request, response) -> {
            house.doFilter(request, response);
            ((jakarta.servlet.http.HttpServletResponse) response).setHeader("ETag", "\"a\"");
        };
        var address = "/cohorts/0190a5b2-0000-7000-8000-0000000000ad/agenda.ics";
        for (var time = 0; time < 2; time++) {
            var program = visitor();
            program.setRequestURI(address);
            program.addHeader("Accept-Encoding", "gzip");
            var answer = new MockHttpServletResponse();
            kept.doFilter(program, answer, calendar);
            assertThat(body(answer)).isEqualTo("page 1");
            assertThat(answer.getHeader("Content-Encoding")).isNull();
        }
    }

    @Test
    void whoeverKnowsItAlreadyIsToldSoAndLeavesItForTheNext() throws Exception {
        var knowing = visitor();
        knowing.addHeader("If-None-Match", "W/\"a\"");
        var unchanged = get(knowing);
        assertThat(unchanged.getStatus()).isEqualTo(304);
        assertThat(unchanged.getContentAsByteArray()).isEmpty();
        assertThat(unchanged.getHeader("ETag")).isEqualTo("W/\"a\"");
        assertThat(body(get(visitor()))).isEqualTo("page 1");
    }

    @Test
    void aBrowserThatUnpacksGetsItZippedAndOneThatHasItNothing() throws Exception {
        get(visitor());
        var unpacking = visitor();
        unpacking.addHeader("Accept-Encoding", "gzip, br");
        var having = visitor();
        having.addHeader("If-None-Match", "W/\"a\"");

        var zipped = get(unpacking);
        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray()))) {
            assertThat(unzipped.readAllBytes()).asString().isEqualTo("page 1");
        }
        assertThat(get(having).getStatus()).isEqualTo(304);
    }

    private MockHttpServletResponse get(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        kept.doFilter(request, response, house);
        return response;
    }

    private static MockHttpServletRequest visitor() {
        return new MockHttpServletRequest("GET", PAGE);
    }

    private static String body(MockHttpServletResponse response) throws IOException {
        return response.getContentAsString();
    }

    private static TransactionExecution transaction(String name) {
        return new TransactionExecution() {
            @Override
            public String getTransactionName() {
                return name;
            }
        };
    }
}
