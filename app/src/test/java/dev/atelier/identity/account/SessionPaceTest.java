package dev.atelier.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** When it is written down that somebody is still here, on a real PostgreSQL. */
@WholeHouse
class SessionPaceTest {

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    private String id = "";
    private Instant begun = Instant.EPOCH;

    @BeforeEach
    void begin() {
        begin(sessions);
    }

    private <S extends Session> void begin(FindByIndexNameSessionRepository<S> all) {
        var session = all.createSession();
        all.save(session);
        id = session.getId();
        begun = stored(all).getLastAccessedTime();
    }

    @Test
    void withinAMinuteNothingIsWritten() {
        seen(sessions, Duration.ofSeconds(59));

        assertThat(stored(sessions).getLastAccessedTime()).isEqualTo(begun);
    }

    @Test
    void afterAMinuteItIs() {
        seen(sessions, Duration.ofSeconds(60));

        assertThat(stored(sessions).getLastAccessedTime()).isEqualTo(begun.plusSeconds(60));
    }

    @Test
    void aNewNameOfTheSessionIsWrittenAtOnce() {
        rename(sessions);

        assertThat(stored(sessions).getId()).isEqualTo(id);
    }

    @Test
    void aSessionEndsByItsPersonAtOnce() {
        belongs(sessions, "somebody");

        assertThat(sessions.findByPrincipalName("somebody")).containsKey(id);
    }

    private <S extends Session> void seen(FindByIndexNameSessionRepository<S> all, Duration later) {
        var session = stored(all);
        session.setLastAccessedTime(begun.plus(later));
        all.save(session);
    }

    private <S extends Session> void rename(FindByIndexNameSessionRepository<S> all) {
        var session = stored(all);
        id = session.changeSessionId();
        all.save(session);
    }

    private <S extends Session> void belongs(FindByIndexNameSessionRepository<S> all, String person) {
        var session = stored(all);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person);
        all.save(session);
    }

    private <S extends Session> S stored(FindByIndexNameSessionRepository<S> all) {
        return Objects.requireNonNull(all.findById(id));
    }
}
