package org.jiuzhu.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What the tests need from the system: installed through apt by root on Debian, asked for elsewhere. */
final class SystemNeeds {
    private static final List<Need> ALWAYS = List.of(
            new Need("chromium", "Chromium", () -> chromium().isPresent()),
            new Need("chromium-driver", "chromedriver", () -> chromedriver().isPresent()),
            new Need("fonts-wqy-zenhei", "a Chinese TrueType font such as WenQuanYi Zen Hei", SystemNeeds::hasFont));
    private static final List<Need> MYSQL8 = List.of(
            new Need("libaio1", "the library libaio.so.1", () -> hasLibrary("libaio.so.1")),
            new Need("libnuma1", "the library libnuma.so.1", () -> hasLibrary("libnuma.so.1")));

    private SystemNeeds() {}

    /** A package of Debian, what it is called elsewhere, and whether it is there. */
    private record Need(String debian, String name, BooleanSupplier there) {
        boolean isMissing() {
            return !there.getAsBoolean();
        }
    }

    static void provide(boolean mysql8) throws Exception {
        List<Need> needs = new ArrayList<>(ALWAYS);
        if (mysql8) {
            needs.addAll(MYSQL8);
        }
        if (needs.stream().noneMatch(Need::isMissing)) {
            return;
        }
        if (System.getProperty("user.name").equals("root") && onPath("apt-get").isPresent()) {
            install(needs.stream().filter(Need::isMissing).map(Need::debian).toList());
        }
        List<Need> missing = needs.stream().filter(Need::isMissing).toList();
        if (!missing.isEmpty()) {
            throw new Servers.Unready("The tests need "
                    + String.join(", ", missing.stream().map(Need::name).toList())
                    + "; install it (on Debian 12: apt-get install "
                    + String.join(" ", missing.stream().map(Need::debian).toList()) + ") and start again.");
        }
    }

    private static void install(List<String> packages) throws Exception {
        System.out.println("Installing what the tests need: " + String.join(" ", packages));
        run(List.of("apt-get", "-qq", "update"));
        List<String> install = new ArrayList<>(List.of("apt-get", "-qq", "-y", "--no-install-recommends", "install"));
        install.addAll(packages);
        run(install);
    }

    private static void run(List<String> command) throws Exception {
        Path log = Files.createDirectories(Servers.TARGET.resolve("it")).resolve("apt.log");
        ProcessBuilder apt = new ProcessBuilder(command);
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        apt.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        if (apt.start().waitFor() != 0) {
            throw new Servers.Unready("\"" + String.join(" ", command) + "\" failed; the reason is in " + log + ".");
        }
    }

    static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
    }

    static Optional<Path> chromedriver() {
        return onPath("chromedriver");
    }

    private static Optional<Path> onPath(String program) {
        String path =
                System.getenv("PATH") + File.pathSeparator + "/usr/lib/chromium" + File.pathSeparator + "/usr/sbin";
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean hasFont() {
        Set<String> names = Set.of("wqy-zenhei.ttc", "wqy-microhei.ttc", "uming.ttc", "simsun.ttc", "simhei.ttf");
        return Stream.of(
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        System.getProperty("user.home") + "/.fonts",
                        "C:/Windows/Fonts",
                        "/Library/Fonts")
                .anyMatch(folder -> contains(Path.of(folder), names));
    }

    private static boolean hasLibrary(String name) {
        return Stream.of("/lib", "/usr/lib", "/usr/lib64", "/usr/local/lib")
                .anyMatch(folder -> contains(Path.of(folder), Set.of(name)));
    }

    private static boolean contains(Path folder, Set<String> names) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder, 3, FileVisitOption.FOLLOW_LINKS)) {
            return files.anyMatch(file -> names.contains(file.getFileName().toString()));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
