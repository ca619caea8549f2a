-- 中办发〔2020〕18号, in force beside every version since the pilot: how often benefits are reviewed, and that an
-- undisputed family may do without the appraisal.
insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('REVIEW_MONTHS_STABLE', '2018-01-01', 12, '月', '民发〔2012〕220号第三十三条', 1, '三无、重病重残且收入基本无变化的，每年复核一次'),
    ('REVIEW_MONTHS_STABLE', '2020-08-25', 12, '月', '中办发〔2020〕18号第（七）项', 1, '特困人员和短期内经济状况变化不大的，每年核查一次'),
    ('REVIEW_MONTHS_VARIABLE', '2018-01-01', 3, '月', '民发〔2012〕220号第三十三条', 1, '有劳动能力、收入不固定的农村家庭按季复核（城市按月）'),
    ('REVIEW_MONTHS_VARIABLE', '2020-08-25', 6, '月', '中办发〔2020〕18号第（七）项', 1, '收入来源不固定、有劳动能力的，每半年核查一次'),
    ('APPRAISAL_SKIPPED_UNDISPUTED', '2018-01-01', 0, '是否', '民发〔2012〕220号第二十一条', 1, '低保申请均须民主评议'),
    ('APPRAISAL_SKIPPED_UNDISPUTED', '2020-08-25', 1, '是否', '中办发〔2020〕18号第（二十四）项', 1, '没有争议的救助申请家庭可不再进行民主评议');
