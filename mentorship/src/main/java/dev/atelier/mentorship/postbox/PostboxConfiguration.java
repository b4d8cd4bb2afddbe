package dev.atelier.mentorship.postbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the postbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostboxSettings.class)
class PostboxConfiguration {}
