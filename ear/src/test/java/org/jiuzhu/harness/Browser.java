package org.jiuzhu.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The system's Chromium for one journey: {@code @RegisterExtension static final Browser browser = new Browser();}
 * Pictures are kept in {@code target/journeys}; a failure leaves one more, and the page's source.
 */
public final class Browser implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private ChromeDriver driver;
    private Path pictures;
    private int taken;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        pictures = Servers.TARGET
                .resolve("journeys")
                .resolve(context.getRequiredTestClass().getSimpleName());
        clear(pictures);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(SystemNeeds.chromium().orElseThrow().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--window-size=1440,900");
        options.setExperimentalOption(
                "prefs",
                java.util.Map.of(
                        "intl.accept_languages",
                        "zh-CN",
                        "download.default_directory",
                        downloads().toString()));
        Path passing = Files.createDirectories(Servers.TARGET.resolve("passing"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(SystemNeeds.chromedriver().orElseThrow().toFile())
                .withEnvironment(Map.of("TMPDIR", passing.toString()))
                .withLogOutput(java.io.OutputStream.nullOutputStream())
                .build();
        driver = new ChromeDriver(service, options);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            Path picture =
                    screenshot("failed-" + context.getRequiredTestMethod().getName());
            Files.writeString(Path.of(picture.toString().replace(".png", ".html")), driver.getPageSource());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
    }

    /** Opens a page of the product, such as {@code /login.xhtml}. */
    public void open(String path) {
        driver.get(System.getProperty("jiuzhu.url") + path.replaceFirst("^/", ""));
    }

    /** What is there and can be seen, waited for. */
    public WebElement find(By by) {
        return await(ExpectedConditions.visibilityOfElementLocated(by));
    }

    /** Clicks what is there; where the page draws itself anew in that moment, what is there afterwards. */
    public void click(By by) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(ElementNotInteractableException.class)
                .ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class)
                .until(page -> {
                    page.findElement(by).click();
                    return true;
                });
    }

    /** Replaces what stands in a field. */
    public void type(By by, String text) {
        WebElement field = find(by);
        field.clear();
        field.sendKeys(text);
    }

    /** Waits until the page shows the text. */
    public void awaitText(String text) {
        await(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    /** Waits until the condition holds; 20 seconds at most. */
    public <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(page -> {
            try {
                return condition.apply(page);
            } catch (WebDriverException thrown) {
                if (isOfAPageThatIsGone(thrown)) {
                    return null;
                }
                throw thrown;
            }
        });
    }

    /** What was found belonged to the page before; the driver has two ways of saying so. */
    private static boolean isOfAPageThatIsGone(WebDriverException thrown) {
        return thrown instanceof StaleElementReferenceException
                || String.valueOf(thrown.getMessage()).contains("does not belong to the document");
    }

    /** Begins again as nobody: without session and cookies. */
    public void forget() {
        driver.manage().deleteAllCookies();
    }

    /** Everything else that Selenium can. */
    public WebDriver driver() {
        return driver;
    }

    /** Where the browser puts what it downloads. */
    public Path downloads() throws IOException {
        return Files.createDirectories(pictures.resolve("downloads"));
    }

    /** Keeps a picture of the page as {@code NN-name.png}. */
    public Path screenshot(String name) throws IOException {
        Path picture = pictures.resolve("%02d-%s.png".formatted(++taken, name));
        return Files.write(picture, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Keeps what the printer would get as {@code NN-name.pdf}. */
    public Path print(String name) throws IOException {
        Path paper = pictures.resolve("%02d-%s.pdf".formatted(++taken, name));
        String pdf = ((PrintsPage) driver).print(a4()).getContent();
        return Files.write(paper, Base64.getDecoder().decode(pdf));
    }

    private static PrintOptions a4() {
        PrintOptions options = new PrintOptions();
        options.setPageSize(PageSize.ISO_A4);
        options.setPageMargin(new PageMargin(0, 0, 0, 0));
        return options;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
