package org.jiuzhu.journeys;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a bank makes of a payment file: every payment answered, the first of them as it is told. */
final class BankAnswer {
    private static final String PAID = "00";

    private final List<String> lines;
    private final String day;

    /** @param file the payment file as it was downloaded, CSV */
    BankAnswer(Path file, String day) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).substring(1);
        this.lines = text.lines().toList();
        this.day = day;
    }

    /** All paid but the first, which is sent back with that code. */
    List<String> sentBack(String code) {
        List<String> answer = new ArrayList<>();
        answer.add(lines.get(0) + ",结果码,原因,入账日期");
        for (String line : lines.subList(1, lines.size() - 1)) {
            boolean first = answer.size() == 1;
            answer.add(line + "," + (first ? code + ",户名不符," : PAID + ",," + day));
        }
        answer.add(lines.get(lines.size() - 1) + ",,,");
        return answer;
    }

    List<String> allPaid() {
        return sentBack(PAID + ",," + day).stream()
                .map(line -> line.replace("," + PAID + ",," + day + ",户名不符,", "," + PAID + ",," + day))
                .toList();
    }

    static Path write(Path folder, String name, List<String> answer, String charset) throws IOException {
        return Files.write(
                folder.resolve(name), (String.join("\r\n", answer) + "\r\n").getBytes(Charset.forName(charset)));
    }
}
