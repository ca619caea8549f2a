package org.jiuzhu.publicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.jiuzhu.publicity.PublicText.Finding;
import org.jiuzhu.publicity.PublicText.Kind;
import org.jiuzhu.publicity.PublicText.Named;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPublicTextsTest {
    private static final Named FAMILY = new Named(List.of("李小示", "欧阳明月"), List.of("王示例", "李一二"));

    @ParameterizedTest
    @CsvSource({
        "身份证230382198003150013, IDENTITY, 4",
        "身份证23038219800315001X, IDENTITY, 4",
        "身份证２３０３８２１９８００３１５００１ｘ, IDENTITY, 4",
        "230382 19800315 0010 为校验位不对的号码, IDENTITY, 1",
        "旧号230382-800315-001, IDENTITY, 3",
        "二三〇三八二一九八〇〇三一五〇〇一三, IDENTITY, 1",
        "卡号6228 4800 1234 5678 901, CARD, 3",
        "账号1234567890123, CARD, 3",
        "卡62-1 9 0 2014 6 6 2内, CARD, 2",
        "电话139 2014 6 6 12, PHONE, 3",
        "电话138-0467-1234, PHONE, 3",
        "电话一三八零四六七一二三四, PHONE, 3",
        "电话+86 13804671234, PHONE, 4",
        "请拨0467-5222222, PHONE, 3",
        "请拨（0467）5222222, PHONE, 9",
        "请拨522 2222, PHONE, 3",
        "请拨5222222转12, PHONE, 3",
        "因癌症致贫, HEALTH, 2",
        "户主二级残疾, HEALTH, 5",
        "户主二級殘疾, HEALTH, 5",
        "确诊 艾 滋, HEALTH, 4",
        "HIV感染者, HEALTH, 1",
        "精神障碍, HEALTH, 1",
        "属事实无人抚养儿童, STANDING, 4",
        "刑满释放, STANDING, 1",
        "住幸福小区3栋2单元501室, ADDRESS, 6",
        "凉水村三组十二号, ADDRESS, 4",
        "幸福街12, ADDRESS, 3",
        "含李小示一人, MINOR, 2",
        "含小示一人, MINOR, 2",
        "含李 小 示一人, MINOR, 2",
        "明月上初中, MINOR, 1",
        "配偶王示例, MEMBER, 3",
        "户主李一二, MEMBER, 3"
    })
    void what_must_not_be_public_is_found_with_its_kind_and_place(String text, Kind kind, int place) {
        List<Finding> found = PublicText.findings(text, FAMILY);

        assertEquals(kind, found.isEmpty() ? null : found.get(0).kind(), found::toString);
        assertEquals(place, found.get(0).place());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "公示期2021-03-19至2021-03-26，有异议的请向乡民政办提出。",
                "公示期 20210319 20210326",
                "公示期2021-03-19 2021-03-26 共7天",
                "3月19日（星期五）上午9:00在村委会张贴，3月26日下午16:30取下。",
                "本次公示2户3人，月救助402元、1,310.50元。",
                "杨木乡公示〔2021〕12号，依据民发〔2021〕57号第十九条。",
                "根据民发(2021)57号文件",
                "监督电话见公示栏；举报拨打12345。",
                "3月19号张贴",
                "李家屯公示栏已更换。"
            })
    void what_may_be_public_passes(String text) {
        assertEquals(List.of(), PublicText.findings(text, FAMILY));
    }

    @Test
    void the_refusal_stands_at_the_field_and_names_kind_and_place() {
        Faults faults = new Faults();
        PublicText.check(faults, "remark", "电话13804671234，因病", Named.NOBODY);

        FormRefusal refusal = assertThrows(FormRefusal.class, faults::refuseIfAny);

        assertEquals(
                List.of("remark public-text.PHONE [3, 13804671234]", "remark public-text.HEALTH [16, 病]"),
                refusal.faults().stream().map(ReadingPublicTextsTest::said).toList());
    }

    private static String said(FieldRefusal fault) {
        return fault.field() + " " + fault.reason() + " " + fault.details();
    }

    /** A kind that nothing finds would be a promise nobody keeps. */
    @Test
    void every_kind_is_found_in_the_examples() throws NoSuchMethodException {
        CsvSource examples = ReadingPublicTextsTest.class
                .getDeclaredMethod(
                        "what_must_not_be_public_is_found_with_its_kind_and_place", String.class, Kind.class, int.class)
                .getAnnotation(CsvSource.class);

        assertEquals(
                Arrays.stream(Kind.values()).map(Kind::name).sorted().toList(),
                Arrays.stream(examples.value())
                        .map(line -> line.split(", ")[1])
                        .distinct()
                        .sorted()
                        .toList());
    }
}
