package org.jiuzhu.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the page shown, and the same address with one filter changed. */
@Named
@RequestScoped
public class Here {
    /** The parameter of keyset paging: a changed filter starts again at the first page. */
    static final String AFTER = "after";

    @Inject
    private HttpServletRequest request;

    /** This page with the parameter set, or without it where the value is empty; other filters stay. */
    public String with(String parameter, Object value) {
        Map<String, String> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        query.keySet().removeIf(name -> name.contains("jakarta.faces") || name.equals(AFTER) || name.contains(":"));
        query.remove(parameter);
        String text = value instanceof Enum<?> constant ? constant.name() : value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            query.put(parameter, text);
        }
        return address(request.getRequestURI(), query);
    }

    /** Whether a menu entry leads to this page: the same path, and every parameter it names has its value. */
    boolean isAt(String outcome) {
        String[] parts = outcome.split("\\?", 2);
        boolean samePath = (request.getContextPath() + parts[0]).equals(request.getRequestURI());
        return samePath
                && (parts.length == 1 || Arrays.stream(parts[1].split("&")).allMatch(this::hasPair));
    }

    private boolean hasPair(String pair) {
        String[] parts = pair.split("=", 2);
        return parts.length == 2 && parts[1].equals(request.getParameter(parts[0]));
    }

    static String address(String path, Map<String, String> query) {
        String pairs = query.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? path : path + "?" + pairs;
    }
}
