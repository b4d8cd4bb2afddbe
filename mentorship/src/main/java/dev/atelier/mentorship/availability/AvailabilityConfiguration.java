package dev.atelier.mentorship.availability;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PromiseSettings.class)
class AvailabilityConfiguration {}
