package dev.atelier.mentorship.showcase;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets visitors in who have not signed in, as the house does; each page and verb asks for itself who comes. */
@TestConfiguration(proxyBeanMethods = false)
class OpenDoors {

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(doors -> doors.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }
}
