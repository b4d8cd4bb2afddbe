package dev.atelier.bench.house;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files of one folder, before any filter or controller is asked: what a gallery could cost at the least. */
@Configuration(proxyBeanMethods = false)
class PlainFiles {

    private static final String PATH = "/bench/files/";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainFiles(@Value("${bench.files}") Path folder) {
        return server -> server.addEngineValves(new Folder(folder));
    }

    private static final class Folder extends ValveBase {

        private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(html|jpg)");

        private final Path folder;

        Folder(Path folder) {
            super(true);
            this.folder = folder;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var path = request.getRequestURI();
            var name = path.startsWith(PATH) ? path.substring(PATH.length()) : "";
            if (!NAME.matcher(name).matches()) {
                getNext().invoke(request, response);
                return;
            }
            var file = folder.resolve(name);
            var tag = "\"" + Files.size(file) + "-"
                    + Files.getLastModifiedTime(file).toMillis() + "\"";
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", name.endsWith("html") ? "no-cache" : "max-age=3600, private");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(304);
                return;
            }
            response.setContentType(name.endsWith("html") ? "text/html;charset=UTF-8" : "image/jpeg");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        }
    }
}
