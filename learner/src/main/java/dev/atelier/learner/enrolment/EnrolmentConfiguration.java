package dev.atelier.learner.enrolment;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of enrolment. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrolmentSettings.class)
class EnrolmentConfiguration {

    @Bean
    OfferTimes offerTimes(EnrolmentSettings settings) {
        return settings.offers();
    }
}
