package dev.atelier.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Keeps reading cheap: a session that was merely used is written at most once a minute. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    /** A statement that changes no row leaves nothing to flush to disk at commit. */
    private static final String UPDATE_IF_IT_MATTERS =
            """
            with used as (select cast(? as text) as session_id, cast(? as bigint) as accessed, cast(? as integer) as idle,
                                 cast(? as bigint) as expiry, cast(? as text) as principal, cast(? as text) as id)
            update spring_session s
               set session_id = used.session_id, last_access_time = used.accessed, max_inactive_interval = used.idle,
                   expiry_time = used.expiry, principal_name = used.principal
              from used
             where s.primary_id = used.id
               and (s.session_id <> used.session_id or s.principal_name is distinct from used.principal
                    or s.max_inactive_interval <> used.idle or used.accessed - s.last_access_time > 60000)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writeSparingly() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE_IF_IT_MATTERS);
    }
}
