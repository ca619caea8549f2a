package org.jiuzhu.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Brings up the shipped archive with its own database for the tests of this module, and takes it down again. */
public final class Servers {
    static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path LAUNCHER =
            Path.of("../config/Jiuzhu.java").toAbsolutePath().normalize();
    private static final Path DATA = TARGET.resolve("it/instance");
    private static final Path PROPERTIES = TARGET.resolve("it/harness.properties");

    private Servers() {}

    public static void main(String[] arguments) throws Exception {
        stop();
        if (arguments[0].equals("start")) {
            try {
                start("mysql8".equals(arguments[1]));
            } catch (Unready e) {
                stop();
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
    }

    /** Why the tests cannot begin, in one sentence. */
    static final class Unready extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unready(String sentence) {
            super(sentence);
        }
    }

    private static void start(boolean mysql8) throws Exception {
        SystemNeeds.provide(mysql8);
        if (Files.exists(DATA) && launcher("reset", Map.of()) != 0) {
            throw new Unready("The folder " + DATA + " of an earlier test could not be removed.");
        }
        Files.createDirectories(PROPERTIES.getParent());
        Properties known = mysql8 ? MySql8.start() : embedded();
        known.setProperty("jiuzhu.http.port", String.valueOf(freePort()));
        known.setProperty("jiuzhu.admin.port", String.valueOf(freePort()));
        known.setProperty("jiuzhu.url", "http://localhost:" + known.getProperty("jiuzhu.http.port") + "/");
        known.setProperty("jiuzhu.ear", TARGET.resolve("jiuzhu.ear").toString());
        if (launcher("start", environment(known, mysql8)) != 0) {
            throw new Unready("The server for the tests did not start; its logs are in " + DATA.resolve("logs") + ".");
        }
        if (!mysql8) {
            known.setProperty(
                    "jiuzhu.db.password",
                    Files.readString(DATA.resolve("database.password")).trim());
        }
        known.setProperty("jiuzhu.db.external", String.valueOf(mysql8));
        try (var out = Files.newOutputStream(PROPERTIES)) {
            known.store(out, "where the tests find the server");
        }
    }

    /** Stops the server and its database, and starts both again with what they hold. */
    public static void restart() throws Exception {
        Properties known = new Properties();
        try (var in = Files.newInputStream(PROPERTIES)) {
            known.load(in);
        }
        boolean external = Boolean.parseBoolean(known.getProperty("jiuzhu.db.external"));
        if (launcher("stop", Map.of()) != 0 || launcher("start", environment(known, external)) != 0) {
            throw new Unready("The server did not come again; its logs are in " + DATA.resolve("logs") + ".");
        }
    }

    /** Ends the server at once, as a power cut does; the database goes on. {@link #restart()} brings it again. */
    public static void kill() throws IOException {
        String mark = DATA.resolve("server").toString();
        ProcessHandle server = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(mark) && line.contains("ASMain"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Unready("No server runs from " + mark + "."));
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Puts the same archive in the place of the running one, as an administrator does. */
    public static void redeploy() throws Exception {
        Path asadmin;
        try (var all = Files.find(DATA.resolve("runtime"), 8, (path, is) -> path.endsWith("appserver-cli.jar"))) {
            asadmin = all.findFirst().orElseThrow();
        }
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                asadmin.toString(),
                "--interactive=false",
                "--port",
                System.getProperty("jiuzhu.admin.port"),
                "redeploy",
                "--name",
                "jiuzhu",
                System.getProperty("jiuzhu.ear"));
        if (java.inheritIO().start().waitFor() != 0) {
            throw new Unready("The archive was not deployed again.");
        }
    }

    private static Properties embedded() {
        Properties known = new Properties();
        String port = String.valueOf(freePort());
        known.setProperty("jiuzhu.db.port", port);
        known.setProperty("jiuzhu.db.url", url(port));
        known.setProperty("jiuzhu.db.user", "jiuzhu");
        return known;
    }

    static String url(String port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/jiuzhu?rewriteBatchedStatements=true"
                + "&connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true"
                + "&allowPublicKeyRetrieval=true&sslMode=DISABLED";
    }

    private static Map<String, String> environment(Properties known, boolean external) {
        Map<String, String> environment = new java.util.HashMap<>(Map.of(
                "JIUZHU_HTTP_PORT", known.getProperty("jiuzhu.http.port"),
                "JIUZHU_ADMIN_PORT", known.getProperty("jiuzhu.admin.port"),
                "JIUZHU_EAR", known.getProperty("jiuzhu.ear"),
                "JIUZHU_MEMORY", "3g",
                "JIUZHU_DEMONSTRATION", "true"));
        Optional.ofNullable(System.getenv("BENCH_DB_MEMORY"))
                .ifPresent(memory -> environment.put("JIUZHU_DB_MEMORY", memory));
        if (external) {
            environment.put("JIUZHU_DB_URL", known.getProperty("jiuzhu.db.url"));
            environment.put("JIUZHU_DB_USER", known.getProperty("jiuzhu.db.user"));
            environment.put("JIUZHU_DB_PASSWORD", known.getProperty("jiuzhu.db.password"));
        } else {
            environment.put("JIUZHU_DB_PORT", known.getProperty("jiuzhu.db.port"));
        }
        return environment;
    }

    private static void stop() throws Exception {
        if (Files.exists(DATA)) {
            launcher("stop", Map.of());
        }
        MySql8.stop();
    }

    /** Runs the launcher with these settings and no others; its exit code. */
    private static int launcher(String verb, Map<String, String> settings) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), LAUNCHER.toString(), verb, "--yes");
        java.environment().keySet().removeIf(name -> name.startsWith("JIUZHU_"));
        java.environment().putAll(settings);
        java.environment().put("JIUZHU_DATA", DATA.toString());
        return java.inheritIO().start().waitFor();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
