package org.jiuzhu.finance;

/** 资金项目: from which purse a part of a payment is. */
public enum FundProject {
    DIBAO_URBAN,
    DIBAO_RURAL,
    TEKUN_BASIC,
    TEKUN_CARE,
    LINSHI
}
