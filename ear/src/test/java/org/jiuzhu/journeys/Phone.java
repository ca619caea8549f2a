package org.jiuzhu.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jiuzhu.harness.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** An investigator's phone of 390 by 844 on a line that can be cut. */
final class Phone implements AutoCloseable {
    static final String PIN = "730519";
    private static final String PAGE = "/survey/index.xhtml";

    /** Everything that lies on the device: the rows of the database, byte by byte, and the pages that are kept. */
    private static final String LYING = """
            const done = arguments[arguments.length - 1];
            const bytes = (value) => new TextDecoder("latin1").decode(value) + new TextDecoder().decode(value);
            const said = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? bytes(value)
                : value && typeof value === "object" ? Object.values(value).map(said).join(" ") : String(value);
            const open = indexedDB.open("jiuzhu-survey");
            open.onsuccess = async () => {
                const names = Array.from(open.result.objectStoreNames);
                const rows = await Promise.all(names.map((name) => new Promise((resolve) => {
                    const all = open.result.transaction(name).objectStore(name).getAll();
                    all.onsuccess = () => resolve(all.result);
                })));
                open.result.close();
                const kept = await caches.open("jiuzhu-survey");
                const pages = await Promise.all((await kept.keys()).map(async (key) => (await kept.match(key)).text()));
                done([rows.flat().map(said).join("\\n") + pages.join("\\n"), rows.flat().length]);
            };
            """;

    private static final String READY = """
            const done = arguments[arguments.length - 1];
            const look = () => caches.match("/survey/index.xhtml").then((page) => page ? done(true) : setTimeout(look, 200));
            navigator.serviceWorker.ready.then(look);
            """;

    private final Browser browser;
    private final ChromeDriver driver;
    private final Line line;

    Phone(Browser browser) throws IOException {
        this.browser = browser;
        this.driver = (ChromeDriver) browser.driver();
        this.line = new Line(System.getProperty("jiuzhu.url"));
    }

    /** From here on the browser is as small as a phone, and knows where it is. */
    void takeUp() {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        tell("Browser.grantPermissions", Map.of("permissions", List.of("geolocation")));
        tell("Emulation.setGeolocationOverride", Map.of("latitude", 45.529, "longitude", 131.846, "accuracy", 10));
        tell("Network.enable", Map.of());
    }

    void putDown() {
        tell("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Closed while there is no network; what follows happens elsewhere. */
    void putAway() {
        driver.get("about:blank");
        goOnline();
        putDown();
    }

    private void tell(String command, Map<String, Object> details) {
        driver.executeCdpCommand(command, details);
    }

    void open(String query) {
        driver.get(line.address() + PAGE + query);
    }

    void reload() {
        driver.navigate().refresh();
    }

    void goOffline() throws IOException {
        line.cut();
        online(false);
    }

    void goOnline() {
        line.mend();
        online(true);
    }

    private void online(boolean online) {
        tell(
                "Network.emulateNetworkConditions",
                Map.of("offline", !online, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    void choosePin() {
        browser.type(By.id("pin"), PIN);
        browser.type(By.id("again"), PIN);
        browser.click(By.cssSelector("form.card button.main"));
    }

    void unlock(String pin) {
        browser.type(By.id("pin"), pin);
        browser.click(By.cssSelector("form.card button.main"));
    }

    /** Until the page is kept for the time without a network. */
    void awaitKept() {
        ((JavascriptExecutor) driver).executeAsyncScript(READY);
    }

    String lying() {
        return String.valueOf(lies().get(0));
    }

    long rows() {
        return (Long) lies().get(1);
    }

    private List<?> lies() {
        return (List<?>) ((JavascriptExecutor) driver).executeAsyncScript(LYING);
    }

    void press(String text) {
        By button = By.xpath("//main//button[contains(., '" + text + "')]");
        show(browser.find(button));
        browser.click(button);
    }

    void fillIn(String findings, Path photo) {
        new Select(browser.find(By.id("secondInvestigator"))).selectByIndex(1);
        browser.type(By.id("findings"), findings);
        driver.findElement(By.id("camera")).sendKeys(photo.toString());
        browser.find(By.cssSelector(".tile img"));
    }

    void signAll() {
        List.of("HOUSEHOLD", "FIRST", "SECOND").forEach(this::sign);
    }

    private void sign(String signer) {
        WebElement field = browser.find(By.id("sign-" + signer));
        show(field);
        new Actions(driver)
                .moveToElement(field, -100, -20)
                .clickAndHold()
                .moveByOffset(60, 40)
                .moveByOffset(60, -50)
                .moveByOffset(50, 40)
                .release()
                .perform();
        browser.await(page -> field.getAttribute("aria-label").contains("已签"));
    }

    private void show(WebElement element) {
        ((JavascriptExecutor) driver).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
