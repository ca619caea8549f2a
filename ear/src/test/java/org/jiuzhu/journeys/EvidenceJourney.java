package org.jiuzhu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jiuzhu.harness.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

class EvidenceJourney {
    @RegisterExtension
    static final Browser browser = new Browser();

    @TempDir
    Path folder;

    private final Office office = new Office(browser);

    @Test
    void photos_and_papers_come_into_the_file_in_order_and_a_wrong_one_goes_out() throws Exception {
        office.signIn("yangmu-clerk");
        office.fillIn(Family.poor("杨木村"));
        String number = office.submit();
        browser.awaitText("影像材料");
        browser.click(By.cssSelector("a[href*='/casework/evidence.xhtml']"));
        browser.awaitText("还没有材料");
        browser.screenshot("empty");

        choose("身份证、户口簿", List.of(photo("户口簿.jpg", Color.RED), photo("身份证.jpg", Color.BLUE), pdf("承诺书.pdf")));
        await(3);
        browser.screenshot("three");
        assertEquals(
                2, browser.driver().findElements(By.cssSelector(".tile img")).size());

        choose("其他材料", List.of(program("房屋照片.jpg")));
        browser.awaitText("程序或脚本");
        browser.awaitText("已保存 0 个，没有保存 1 个");
        browser.screenshot("refused");

        choose("其他材料", manyPhotos());
        browser.awaitText("这次选了 51 个，都没有上传");

        open(number);
        String first = nameOf(1);
        browser.click(By.xpath("(//div[@class='tile'])[1]//button[@title='后移一位']"));
        browser.await(driver -> !nameOf(1).equals(first));
        assertEquals(first, nameOf(2));

        browser.click(By.xpath("(//div[@class='tile'])[2]/a"));
        browser.find(By.cssSelector("img.large"));
        browser.click(By.xpath("//summary[contains(., '更改类别')]"));
        new Select(browser.find(Office.ending("newKind"))).selectByVisibleText("申请书");
        office.act("describe");
        browser.await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("#one h2"), "申请书"));
        browser.screenshot("described");
        browser.click(By.xpath("//summary[contains(., '撤下这份材料')]"));
        office.type("reason", "重复拍摄");
        office.confirm("withdraw");
        await(2);
        browser.awaitText("已撤下 1 件");

        office.type("box", "杨木村 1 盒");
        office.type("place", "3 号柜 2 层");
        WebElement before = browser.find(By.tagName("html"));
        office.act("shelve");
        browser.await(ExpectedConditions.stalenessOf(before));
        browser.click(By.linkText("案卷目录"));
        browser.awaitText("纸质档案：杨木村 1 盒，3 号柜 2 层");
        browser.awaitText("尚缺材料");
        browser.screenshot("catalogue");
        browser.print("catalogue");

        office.signIn("yangmu-approver");
        open(number);
        browser.screenshot("looking");
        assertTrue(browser.driver().findElements(By.id("adding")).isEmpty());
    }

    private void open(String number) {
        browser.open("/casework/evidence.xhtml?number=" + number);
        browser.find(By.cssSelector(".tile"));
    }

    private void choose(String kind, List<Path> files) {
        new Select(browser.find(By.id("kind"))).selectByVisibleText(kind);
        browser.driver()
                .findElement(By.id("files"))
                .sendKeys(files.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    private void await(int tiles) {
        browser.await(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".tile"), tiles));
    }

    /** What the picture at that place is of, by its address. */
    private static String nameOf(int place) {
        return browser.driver()
                .findElement(By.xpath("(//div[@class='tile'])[" + place + "]/a"))
                .getAttribute("href");
    }

    private Path photo(String name, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(100, 100, 600, 400);
        pen.dispose();
        image.setRGB(0, 0, (int) System.nanoTime() & 0xffffff);
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private List<Path> manyPhotos() throws IOException {
        Path[] files = new Path[51];
        for (int i = 0; i < files.length; i++) {
            files[i] = Files.write(folder.resolve("many" + i + ".jpg"), new byte[] {1});
        }
        return Arrays.asList(files);
    }

    private Path pdf(String name) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    private Path program(String name) throws IOException {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 0x80;
        program[128] = 'P';
        program[129] = 'E';
        return Files.write(folder.resolve(name), program);
    }
}
