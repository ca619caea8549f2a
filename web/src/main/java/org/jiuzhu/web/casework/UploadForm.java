package org.jiuzhu.web.casework;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.evidence.EvidenceForm;
import org.jiuzhu.evidence.EvidencePurpose;
import org.jiuzhu.evidence.PaperKind;
import org.jiuzhu.shared.Clocks;

/** Reads what is said of a file from its address and its header; the name is in the header, where no log keeps it. */
final class UploadForm {
    private static final int LONGEST_NUMBER = 18;

    private UploadForm() {}

    static EvidenceForm of(HttpServletRequest request) {
        EvidenceForm form = new EvidenceForm();
        form.kind = constant(PaperKind.class, request.getParameter("kind"));
        form.purposes = purposes(request.getParameterValues("purpose"));
        form.name = decoded(request.getHeader("X-File-Name"));
        form.takenBy = decoded(request.getHeader("X-Taken-By"));
        form.takenAt = moment(request.getParameter("taken"));
        form.latitude = number(request.getParameter("lat"));
        form.longitude = number(request.getParameter("lon"));
        BigDecimal together = number(request.getParameter("of"));
        form.together = together == null ? 1 : together.intValue();
        return form;
    }

    private static Set<EvidencePurpose> purposes(String[] names) {
        return Arrays.stream(names == null ? new String[0] : names)
                .map(name -> constant(EvidencePurpose.class, name))
                .filter(purpose -> purpose != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidencePurpose.class)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String decoded(String header) {
        try {
            return header == null ? "" : URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    /** Milliseconds since 1970, as browsers tell them. */
    private static LocalDateTime moment(String millis) {
        try {
            BigDecimal number = number(millis);
            return number == null
                    ? null
                    : LocalDateTime.ofInstant(Instant.ofEpochMilli(number.longValue()), Clocks.BEIJING)
                            .withNano(0);
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    private static BigDecimal number(String typed) {
        boolean plain = typed != null && typed.length() <= LONGEST_NUMBER && typed.matches("-?\\d+(\\.\\d+)?");
        return plain ? new BigDecimal(typed) : null;
    }
}
