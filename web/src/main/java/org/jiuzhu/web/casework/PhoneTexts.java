package org.jiuzhu.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jiuzhu.web.layout.Texts;

/** Every sentence that the page for phones may need while it has no network; handed to its script with the page. */
@Named("phoneTexts")
@ApplicationScoped
public class PhoneTexts {
    private static final String HEAD = "phone.";

    /** A key without its head, and its sentence. */
    public record Said(String key, String text) {}

    public List<Said> getAll() {
        return new Texts()
                .keySet().stream()
                        .filter(key -> key.startsWith(HEAD))
                        .sorted()
                        .map(key -> new Said(key.substring(HEAD.length()), Texts.of(key)))
                        .toList();
    }
}
