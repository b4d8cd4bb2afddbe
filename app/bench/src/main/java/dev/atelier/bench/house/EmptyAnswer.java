package dev.atelier.bench.house;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The least that this server can do: parse a request and answer 200 without a body, before any filter, servlet or
 * controller is asked.
 */
@Configuration(proxyBeanMethods = false)
class EmptyAnswer {

    static final String PATH = "/bench/empty";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> empty() {
        return server -> server.addEngineValves(new Empty());
    }

    private static final class Empty extends ValveBase {

        Empty() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.getRequestURI().equals(PATH)) {
                response.setContentLength(0);
            } else {
                getNext().invoke(request, response);
            }
        }
    }
}
