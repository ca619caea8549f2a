package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a field in the officer's language, with the facts of the refusal in it. */
class RefusingAFieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field.required        |       | 请填写这一项。",
                "field.too-long        | 2000 10000 | 最多 2000 个字，现在有 10000 个字。请删减后再提交。",
                "field.name            |       | 姓名只能填写文字和间隔号。请对照证件核对。",
                "field.phone           |       | 电话号码的格式不对。请填写 11 位手机号，或带区号的固定电话。",
                "field.account         |       | 银行账号应为 8 至 30 位数字。请对照存折或银行卡核对。",
                "field.account-holder  |       | 账户户名须是家庭成员之一。请核对户名，或改用家庭成员的账户。",
                "identity.form         |       | 身份证号应为 18 位数字（末位可为 X）。请对照证件核对。",
                "identity.birth        |       | 身份证号中的出生日期不存在，或晚于今天。请对照证件核对。",
                "identity.check        |       | 身份证号校验位不对。请对照证件逐位核对。",
                "identity.age          |       | 身份证号中的出生日期不合理。请对照证件核对。",
                "member.twice          |       | 这个身份证号在表中填了两次。请删去重复的一行。",
                "member.applicant-first|       | 第一行填写申请人本人，其他行填写家庭成员。请核对与申请人的关系。",
                "member.spouse-too-young|      | 配偶未满法定婚龄。请核对关系和身份证号。",
                "member.disability-incomplete| | 残疾类别和等级须一起填写。请对照残疾人证核对。",
                "money.negative        |       | 金额不能是负数。请核对后再填。",
                "money.decimals        |       | 金额最多两位小数。请核对后再填。",
                "money.absurd          | 10000000 | 金额超过 10000000 元，请核对是否多填了位数。",
                "declaration.promise   |       | 申请人须作出如实申报的承诺。请在签字后勾选。",
                "declaration.authorisation |   | 申请人须签署家庭经济状况核对授权书。请在签字后勾选。"
            })
    void each_refusal_says_what_is_wrong_and_what_to_do(String reason, String facts, String sentence) {
        Object[] details = facts == null
                ? new Object[0]
                : Arrays.stream(facts.split(" ")).map(Integer::valueOf).toArray();

        assertEquals(sentence, Texts.of(reason, details));
    }
}
