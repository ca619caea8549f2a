package org.jiuzhu.document;

import java.util.List;

/** A paper while it is written: headings, sentences and tables as XHTML, every text escaped. */
public final class Paper {
    private static final String STYLE = "@page{size:A4;margin:16mm 18mm}"
            + "body{font-family:" + PdfPaper.FAMILY + ";font-size:%spt;line-height:1.35}"
            + "h1{font-size:1.6em;font-weight:400;text-align:center;margin:0 0 4mm}"
            + "h2{font-size:1.1em;font-weight:400;margin:3mm 0 1mm;border-bottom:.5pt solid #000}"
            + "p{margin:0 0 .15em}.big{font-size:1.3em}.right{text-align:right}"
            + "table{width:100%%;border-collapse:collapse}td,th{border:.5pt solid #000;padding:1mm;text-align:left;"
            + "font-weight:400;vertical-align:top}";

    private final StringBuilder body = new StringBuilder();

    public Paper title(String text) {
        return element("h1", "", text);
    }

    public Paper heading(String text) {
        return element("h2", "", text);
    }

    public Paper say(String text) {
        return element("p", "", text);
    }

    /** A sentence that stands out. */
    public Paper big(String text) {
        return element("p", "big", text);
    }

    public Paper right(String text) {
        return element("p", "right", text);
    }

    public Paper table(List<String> headings, List<List<String>> rows) {
        body.append("<table><thead>");
        row("th", headings);
        body.append("</thead><tbody>");
        rows.forEach(cells -> row("td", cells));
        body.append("</tbody></table>");
        return this;
    }

    private void row(String element, List<String> cells) {
        body.append("<tr>");
        cells.forEach(cell -> element(element, "", cell));
        body.append("</tr>");
    }

    private Paper element(String name, String style, String text) {
        body.append('<').append(name);
        if (!style.isEmpty()) {
            body.append(" class=\"").append(style).append('"');
        }
        body.append('>').append(escaped(text)).append("</").append(name).append('>');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('\u2212', '-');
    }

    /** The whole page, its letters in that size. */
    public String xhtml(int points) {
        return "<html><head><style>" + STYLE.formatted(points) + "</style></head><body>" + body + "</body></html>";
    }
}
