package org.jiuzhu.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** Addresses of our own style and script that change with their content, so that no browser keeps an old one. */
@Named
@ApplicationScoped
public class Assets {
    @Inject
    private ServletContext web;

    private String theme;
    private String script;
    private String evidence;
    private String reading;

    public String getTheme() {
        if (theme == null) {
            theme = address("theme.css");
        }
        return theme;
    }

    public String getScript() {
        if (script == null) {
            script = address("jiuzhu.js");
        }
        return script;
    }

    /** What only the page of evidence needs. */
    public String getEvidence() {
        if (evidence == null) {
            evidence = address("evidence.js");
        }
        return evidence;
    }

    /** What only the sheet of a spot-check needs. */
    public String getReading() {
        if (reading == null) {
            reading = address("reading.js");
        }
        return reading;
    }

    /** What only the parties of a draw need. */
    public String getSeed() {
        return address("seed.js");
    }

    private String address(String name) {
        try (InputStream file = web.getResourceAsStream("/resources/jiuzhu/" + name)) {
            CRC32 sum = new CRC32();
            sum.update(file.readAllBytes());
            String stamp = Long.toHexString(sum.getValue());
            return web.getContextPath() + "/jakarta.faces.resource/" + name + ".xhtml?ln=jiuzhu&b=" + stamp;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
