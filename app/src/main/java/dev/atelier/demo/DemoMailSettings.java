package dev.atelier.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the demo's mail goes.
 *
 * @param port TCP port of the catcher on loopback; Atelier sends to it as to any SMTP server
 * @param folder where caught mails lie, one file each
 * @param inboxPort TCP port at which Atelier itself takes mail in; answers go there
 */
@ConfigurationProperties("atelier.demo-mail")
record DemoMailSettings(
        @DefaultValue("1025") int port,
        @DefaultValue("data/demo-mail") String folder,
        @DefaultValue("2525") int inboxPort) {}
