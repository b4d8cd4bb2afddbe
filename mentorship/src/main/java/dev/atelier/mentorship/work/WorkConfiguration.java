package dev.atelier.mentorship.work;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WorkSettings.class, WorkLimits.class})
class WorkConfiguration {}
