package dev.atelier.mentorship.inbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of incoming mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({InboxSettings.class, LmtpSettings.class})
class InboxConfiguration {}
