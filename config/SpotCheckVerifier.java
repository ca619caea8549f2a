import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Draws a spot-check again from its exported files alone, knowing nothing of the product.
 *
 * <pre>
 *   java config/SpotCheckVerifier.java spot-check-2026-10.zip [published hash of the first frame]
 *   java config/SpotCheckVerifier.java commitment 2026-10 BUREAU 8f3b0c5e7a1d4962
 * </pre>
 *
 * Prints the list that was drawn, then what is wrong. Ends with 0 when everything agrees, 1 when something does not, 2 when
 * it was not asked properly.
 */
public class SpotCheckVerifier {
    private static final String HEAD = "jiuzhu-spot-check/1\n";
    private static final String FRAME = "round,row,township,matter,kind,file,decided_on,mandatory,high,again";
    private static final String DRAWN = "round,row,township,matter,file,drawn_as\n";

    private final Path folder;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, long[]> before = new LinkedHashMap<>();
    private Properties check;

    private SpotCheckVerifier(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 4 && arguments[0].equals("commitment")) {
            System.out.println(sha256(HEAD + arguments[1] + "\n" + arguments[2] + "\n" + arguments[3] + "\n"));
            return;
        }
        if (arguments.length < 1 || arguments.length > 2 || !Files.exists(Path.of(arguments[0]))) {
            System.err.println("usage: java SpotCheckVerifier.java <export.zip or folder> [hash of the first frame]");
            System.err.println("       java SpotCheckVerifier.java commitment <month> <BUREAU or SECOND> <number>");
            System.exit(2);
        }
        String published = arguments.length == 2 ? arguments[1] : null;
        Path export = Path.of(arguments[0]);
        if (Files.isDirectory(export)) {
            System.exit(new SpotCheckVerifier(export).verify(published));
        }
        int result;
        try (FileSystem zip = FileSystems.newFileSystem(export)) {
            result = new SpotCheckVerifier(zip.getPath("/")).verify(published);
        }
        System.exit(result);
    }

    private int verify(String published) throws IOException {
        check = new Properties();
        check.load(Files.newBufferedReader(folder.resolve("check.properties")));
        if (!HEAD.strip().equals(check.getProperty("format"))) {
            wrong.add("unknown format: " + check.getProperty("format"));
        }
        if (published != null && !published.equals(check.getProperty("frame.1"))) {
            wrong.add("the first frame is not the one that was published: " + check.getProperty("frame.1"));
        }
        promise("BUREAU");
        promise("SECOND");
        int rounds = Integer.parseInt(check.getProperty("rounds", "0"));
        for (int round = 1; round <= rounds; round++) {
            round(round);
        }
        wrong.forEach(one -> System.out.println("DIFFERENT: " + one));
        System.out.println(wrong.isEmpty() ? "VERIFIED: every file, hash and number agrees" : "NOT VERIFIED");
        return wrong.isEmpty() ? 0 : 1;
    }

    private void promise(String party) {
        String number = check.getProperty("number." + party);
        String commitment = check.getProperty("commitment." + party);
        if (number == null || commitment == null) {
            wrong.add("the number of " + party + " is not open");
            return;
        }
        boolean forfeited = Boolean.parseBoolean(check.getProperty("forfeited." + party));
        String kept =
                forfeited ? number : sha256(HEAD + check.getProperty("month") + "\n" + party + "\n" + number + "\n");
        if (!kept.equals(commitment)) {
            wrong.add("the number of " + party + " is not the one that was promised");
        }
        if (forfeited) {
            System.out.println("note: " + party + " did not open its number; its commitment stands in its place");
        }
    }

    private void round(int round) throws IOException {
        byte[] frame = Files.readAllBytes(folder.resolve("frame-" + round + ".csv"));
        String hash = sha256(frame);
        if (!hash.equals(check.getProperty("frame." + round))) {
            wrong.add("frame " + round + " has the hash " + hash);
        }
        if (check.getProperty("drawn." + round) == null) {
            System.out.println("note: round " + round + " is not drawn yet");
            return;
        }
        String drawn = draw(round, new String(frame, StandardCharsets.UTF_8));
        System.out.print(drawn);
        String claimed = Files.readString(folder.resolve("drawn-" + round + ".csv"));
        if (!drawn.equals(claimed)) {
            wrong.add("round " + round + " draws " + firstDifference(drawn, claimed));
        }
        if (!sha256(drawn).equals(check.getProperty("drawn." + round))) {
            wrong.add("the list of round " + round + " has the hash " + sha256(drawn));
        }
    }

    private static String firstDifference(String drawn, String claimed) {
        List<String> ours = drawn.lines().toList();
        List<String> theirs = claimed.lines().toList();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                return ours.get(i) + " where the list says " + theirs.get(i);
            }
        }
        return ours.size() - 1 + " files where the list has " + (theirs.size() - 1);
    }

    private String draw(int round, String frame) {
        List<String> lines = frame.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FRAME)) {
            wrong.add("frame " + round + " has other columns");
            return DRAWN;
        }
        Map<String, List<String[]>> strata = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != 10) {
                wrong.add("frame " + round + " has a broken line: " + line);
                return DRAWN;
            }
            strata.computeIfAbsent(cells[2] + " " + cells[3], any -> new ArrayList<>())
                    .add(cells);
        }
        StringBuilder drawn = new StringBuilder(DRAWN);
        strata.forEach((stratum, files) -> drawn.append(draw(round, stratum, files)));
        return drawn.toString();
    }

    private String draw(int round, String stratum, List<String[]> files) {
        long fresh = files.stream().filter(file -> file[9].equals("0")).count();
        long mandatory = files.stream().filter(file -> !file[7].isEmpty()).count();
        long again = files.size() - fresh;
        long rest = fresh - (mandatory - again);
        long[] earlier = before.computeIfAbsent(stratum, any -> new long[2]);
        long floor = ceiling("share_percent", earlier[0] + fresh);
        long random = Math.max(floor - earlier[1] - mandatory, ceiling("rest_percent", rest));
        random = Math.max(0, Math.min(rest, random));
        earlier[0] += fresh;
        earlier[1] += mandatory + random;
        String seed = sha256(HEAD + check.getProperty("month") + "\n" + check.getProperty("frame.1") + "\n"
                + check.getProperty("number.BUREAU") + "\n" + check.getProperty("number.SECOND") + "\n");
        List<String> places = new ArrayList<>(files.stream()
                .filter(file -> file[7].isEmpty())
                .map(file -> place(seed, round, file))
                .sorted()
                .toList());
        String last = random == 0 ? "" : places.get((int) random - 1);
        StringBuilder lines = new StringBuilder();
        for (String[] file : files) {
            String as = !file[7].isEmpty()
                    ? "MANDATORY"
                    : place(seed, round, file).compareTo(last) <= 0 ? "RANDOM" : file[8].equals("1") ? "EXTRA" : null;
            if (as != null) {
                lines.append(String.join(",", String.valueOf(round), file[1], file[2], file[3], file[5], as))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static String place(String seed, int round, String[] file) {
        return sha256(seed + "|" + round + "|" + file[2] + "|" + file[3] + "|" + file[5]) + " " + file[5];
    }

    private long ceiling(String percent, long files) {
        return (Long.parseLong(check.getProperty(percent, "0")) * files + 99) / 100;
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
