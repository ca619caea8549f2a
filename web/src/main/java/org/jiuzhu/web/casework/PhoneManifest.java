package org.jiuzhu.web.casework;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jiuzhu.web.layout.Texts;

/** What a phone needs to know to put the survey page among its applications. */
@WebServlet("/survey/manifest.webmanifest")
public class PhoneManifest extends HttpServlet {
    private static final String PAGE = "index.xhtml";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject manifest = Json.createObjectBuilder()
                .add("id", PAGE)
                .add("start_url", PAGE)
                .add("scope", "./")
                .add("name", Texts.of("phone.title") + " - " + Texts.of("layout.product"))
                .add("short_name", Texts.of("phone.title"))
                .add("lang", "zh-CN")
                .add("display", "standalone")
                .add("orientation", "portrait")
                .add("background_color", "#f4f6f8")
                .add("theme_color", "#083f5d")
                .add(
                        "icons",
                        Json.createArrayBuilder()
                                .add(icon("icon.svg", "any", "image/svg+xml", "any"))
                                .add(icon("icon-192.png", "192x192", "image/png", "any"))
                                .add(icon("icon-512.png", "512x512", "image/png", "any"))
                                .add(icon("icon-512.png", "512x512", "image/png", "maskable")))
                .build();
        response.setContentType("application/manifest+json;charset=UTF-8");
        response.getWriter().print(manifest);
    }

    private static JsonObject icon(String name, String sizes, String type, String purpose) {
        return Json.createObjectBuilder()
                .add("src", "app/" + name)
                .add("sizes", sizes)
                .add("type", type)
                .add("purpose", purpose)
                .build();
    }
}
