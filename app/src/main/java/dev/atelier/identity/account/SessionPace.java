package dev.atelier.identity.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Writes down at most once a minute that somebody is still here. Every request says so, but sessions last for weeks, and a
 * row that is not written costs PostgreSQL no flush to the disk when the request commits.
 */
@Configuration(proxyBeanMethods = false)
class SessionPace {

    /** The six parameters of Spring Session's own statement, in its order; times are milliseconds. */
    private static final String UPDATE = """
        update spring_session as session
        set session_id = now.session_id,
            last_access_time = now.last_access_time,
            max_inactive_interval = now.max_inactive_interval,
            expiry_time = now.expiry_time,
            principal_name = now.principal_name
        from (select cast(? as char(36)) as session_id,
                     cast(? as bigint) as last_access_time,
                     cast(? as integer) as max_inactive_interval,
                     cast(? as bigint) as expiry_time,
                     cast(? as varchar(100)) as principal_name,
                     cast(? as char(36)) as primary_id) as now
        where session.primary_id = now.primary_id
          and (session.session_id <> now.session_id
               or session.max_inactive_interval <> now.max_inactive_interval
               or session.principal_name is distinct from now.principal_name
               or session.last_access_time <= now.last_access_time - 60000)
        """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionPace() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
