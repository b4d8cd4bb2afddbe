package dev.atelier.bench.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;

/** The users of the current load, each with a connection that stays open. Gatling makes it by its name. */
public final class Users extends Simulation {

    public Users() {
        var load = Load.current();
        setUp(scenario("users").exec(load.steps().get()).injectOpen(atOnceUsers(load.users())))
                .protocols(http.baseUrl(load.origin()).disableFollowRedirect().disableCaching());
    }
}
