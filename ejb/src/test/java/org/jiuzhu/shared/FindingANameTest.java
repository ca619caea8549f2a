package org.jiuzhu.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingANameTest {

    @ParameterizedTest
    @CsvSource({
        "王小明, 王小明, wxm, wangxiaoming",
        "劉志強, 刘志强, lzq, liuzhiqiang",
        "張偉, 张伟, zw, zhangwei",
        "单雄信, 单雄信, sxx, shanxiongxin",
        "單雄信, 单雄信, sxx, shanxiongxin",
        "曾国藩, 曾国藩, zgf, zengguofan",
        "仇英, 仇英, qy, qiuying",
        "解缙, 解缙, xj, xiejin",
        "查良镛, 查良镛, zly, zhaliangyong",
        "区志航, 区志航, ozh, ouzhihang",
        "朴正, 朴正, pz, puzheng",
        "尉迟恭, 尉迟恭, ycg, yuchigong",
        "迪丽热巴·迪力木拉提, 迪丽热巴迪力木拉提, dlrbdlmlt, dilirebadilimulati",
        "'王 小明', 王小明, wxm, wangxiaoming"
    })
    void a_name_is_found_by_simplified_script_and_by_its_own_reading(
            String name, String simplified, String initials, String pinyin) {
        assertEquals(new NameKey(simplified, initials, pinyin), NameReading.of(name));
    }
}
