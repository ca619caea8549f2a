package org.jiuzhu.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jiuzhu.shared.Refusal;

/** The rows of the first sheet of an XLSX file as plain texts; a formula is refused, since what it shows may change. */
final class SheetRows {
    private static final List<String> PARTS = List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml");
    private static final int MOST_BYTES = 60_000_000;
    private static final int MOST_ROWS = 100_000;
    private static final XMLInputFactory READERS = readers();

    private SheetRows() {}

    /** @throws Refusal {@code import.unreadable}, {@code import.formula}, {@code import.too-large} */
    static List<List<String>> of(byte[] file) {
        try {
            Map<String, byte[]> parts = parts(file);
            byte[] texts = parts.get(PARTS.get(1));
            return rows(parts.get(PARTS.get(0)), texts.length == 0 ? List.of() : shared(texts));
        } catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException broken) {
            throw new Refusal("import.unreadable");
        }
    }

    /** By the archive's own table of contents, since writers of sheets leave the sizes out of the stream. */
    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        Path kept = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                int left = MOST_BYTES;
                for (String name : PARTS) {
                    ZipEntry entry = zip.getEntry(name);
                    byte[] part = entry == null ? new byte[0] : upTo(zip.getInputStream(entry), left);
                    left -= part.length;
                    parts.put(name, part);
                }
            }
        } finally {
            Files.delete(kept);
        }
        return parts;
    }

    private static byte[] upTo(InputStream in, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                throw new Refusal("import.too-large");
            }
        }
        return out.toByteArray();
    }

    private static List<String> shared(byte[] xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader in = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("si")) {
                texts.add(text(in, "si"));
            }
        }
        return texts;
    }

    /** All that stands in {@code t} below the element, without phonetic runs. */
    private static String text(XMLStreamReader in, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(end)) {
                break;
            }
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("rPh")) {
                phonetic = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic |= in.getLocalName().equals("rPh");
                if (in.getLocalName().equals("t") && !phonetic) {
                    text.append(in.getElementText());
                }
            }
        }
        return text.toString();
    }

    private static List<List<String>> rows(byte[] xml, List<String> shared) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        XMLStreamReader in = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (in.getLocalName().equals("row")) {
                rows.add(new ArrayList<>());
                if (rows.size() > MOST_ROWS) {
                    throw new Refusal("import.too-large");
                }
            } else if (in.getLocalName().equals("c") && !rows.isEmpty()) {
                cell(in, rows.get(rows.size() - 1), shared);
            }
        }
        return rows;
    }

    private static void cell(XMLStreamReader in, List<String> row, List<String> shared) throws XMLStreamException {
        int column = column(in.getAttributeValue(null, "r"), row.size());
        String type = in.getAttributeValue(null, "t");
        String value = "";
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                value = value(in, type, shared);
            }
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(value.strip());
    }

    private static String value(XMLStreamReader in, String type, List<String> shared) throws XMLStreamException {
        return switch (in.getLocalName()) {
            case "f" -> throw new Refusal("import.formula");
            case "is" -> text(in, "is");
            case "v" -> {
                String text = in.getElementText();
                yield "s".equals(type) ? shared.get(Integer.parseInt(text.strip())) : text;
            }
            default -> "";
        };
    }

    /** The column of a cell such as C7; where it is not said, the next one. */
    private static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (char letter : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        if (column < 1 || column > 1000) {
            throw new IndexOutOfBoundsException(column);
        }
        return column - 1;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
