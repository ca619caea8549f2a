-- Standards, parameters and deadlines with the documents behind them. Rows are added, never changed.

insert into standard (matter, registration, effective_from, monthly_fen, document_number, confirmed, reason) values
    ('DIBAO', 'URBAN', '2018-01-01', 55600, '黑龙江省2018年城乡低保指导标准', 0, '省指导标准，556元/月'),
    ('DIBAO', 'RURAL', '2018-01-01', 32500, '黑龙江省2018年城乡低保指导标准', 0, '省指导标准，3900元/年'),
    ('DIBAO', 'URBAN', '2019-01-01', 57300, '黑龙江省2019年城乡低保指导标准', 0, '省指导标准，573元/月'),
    ('DIBAO', 'RURAL', '2019-01-01', 33475, '黑龙江省2019年城乡低保指导标准', 0, '省指导标准，4017元/年'),
    ('DIBAO', 'URBAN', '2021-01-01', 63700, '黑龙江省2021年县级城乡低保标准', 0, '县级标准，待市民政局确认'),
    ('DIBAO', 'RURAL', '2021-01-01', 40100, '黑龙江省2021年县级城乡低保标准', 0, '县级标准，待市民政局确认'),
    ('DIBAO', 'URBAN', '2022-01-01', 66900, '黑龙江省2022年县级城乡低保标准', 0, '县级标准，待市民政局确认'),
    ('DIBAO', 'RURAL', '2022-01-01', 44100, '黑龙江省2022年县级城乡低保标准', 0, '县级标准，待市民政局确认'),
    ('DIBAO', 'URBAN', '2024-07-01', 71000, '黑龙江省2024年7月城乡低保标准', 0, '待市民政局确认'),
    ('DIBAO', 'RURAL', '2024-07-01', 51700, '黑龙江省2024年7月城乡低保标准', 0, '待市民政局确认'),
    ('DIBAO', 'URBAN', '2025-07-01', 78000, '黑龙江省2025年城乡低保标准（推算）', 0, '由特困基本生活标准1014元除以1.3推算，待市民政局确认'),
    ('DIBAO', 'RURAL', '2025-07-01', 58500, '黑龙江省2025年城乡低保标准（推算）', 0, '由特困基本生活标准761元除以1.3推算并取整，待市民政局确认');

insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('MINIMUM_PAYMENT_FEN', '2018-01-01', 100, '分', '产品约定第20条', 0, '差额取整为零时按1元发放，待市民政局确认'),
    ('MONEY_CAP_MONTHS', '2018-01-01', 20, '月', '产品约定第11条', 0, '人均货币财产上限为20个月保障标准，待市民政局确认'),
    ('HOMES_MAX', '2018-01-01', 1, '套', '产品约定第11条', 0, '住房不超过一套，待市民政局确认'),
    ('PUBLICITY_DAYS', '2018-01-01', 7, '日', '民发〔2021〕57号第十九条', 1, '公示期七日，张贴当日不计'),
    ('CUT_OFF_DAY', '2018-01-01', 15, '日', '产品约定第13条', 0, '当月15日（含）前审批的列入次月名单，待市民政局确认'),
    ('MIN_INVESTIGATORS', '2018-01-01', 2, '人', '民发〔2021〕57号第十六条', 1, '入户调查不少于两人');

insert into deadline (rule_version, step, route, limit_value, limit_unit, document_number, confirmed) values
    ('DB_2021_2022', 'ACCEPT', 'ONE_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0),
    ('DB_2021_2022', 'ACCEPT', 'TWO_LEVEL', 5, 'WD', '参照行政许可法第三十二条', 0),
    ('DB_2021_2022', 'RECORD_SURVEY', 'ONE_LEVEL', 3, 'WD', '民发〔2021〕57号第十五条', 1),
    ('DB_2021_2022', 'RECORD_SURVEY', 'TWO_LEVEL', 3, 'WD', '民发〔2021〕57号第十五条', 1),
    ('DB_2021_2022', 'SIGN_SURVEY', 'ONE_LEVEL', 2, 'WD', '产品约定：调查员应在两个工作日内会签', 0),
    ('DB_2021_2022', 'SIGN_SURVEY', 'TWO_LEVEL', 2, 'WD', '产品约定：调查员应在两个工作日内会签', 0),
    ('DB_2021_2022', 'REQUEST_CHECK', 'ONE_LEVEL', 3, 'WD', '民发〔2021〕57号第十七条', 1),
    ('DB_2021_2022', 'REQUEST_CHECK', 'TWO_LEVEL', 3, 'WD', '民发〔2021〕57号第十七条', 1),
    ('DB_2021_2022', 'ANSWER_CHECK', 'ONE_LEVEL', 3, 'WD', '民发〔2021〕57号第十七条', 1),
    ('DB_2021_2022', 'ANSWER_CHECK', 'TWO_LEVEL', 3, 'WD', '民发〔2021〕57号第十七条', 1),
    ('DB_2021_2022', 'REVIEW', 'ONE_LEVEL', 3, 'WD', '产品约定：调查核对完成后三个工作日内提出审核意见', 0),
    ('DB_2021_2022', 'REVIEW', 'TWO_LEVEL', 5, 'WD', '产品约定：调查核对完成后五个工作日内提出审核意见', 0),
    ('DB_2021_2022', 'POST_NOTICE', 'ONE_LEVEL', 1, 'WD', '产品约定：审核意见后及时公示', 0),
    ('DB_2021_2022', 'POST_NOTICE', 'TWO_LEVEL', 1, 'WD', '产品约定：审核意见后及时公示', 0),
    ('DB_2021_2022', 'RESOLVE_OBJECTION', 'ONE_LEVEL', 5, 'WD', '产品约定：异议五个工作日内核实', 0),
    ('DB_2021_2022', 'RESOLVE_OBJECTION', 'TWO_LEVEL', 5, 'WD', '产品约定：异议五个工作日内核实', 0),
    ('DB_2021_2022', 'DECIDE', 'ONE_LEVEL', 3, 'WD', '产品约定：公示期满后三个工作日内审批', 0),
    ('DB_2021_2022', 'DECIDE', 'TWO_LEVEL', 10, 'WD', '民发〔2021〕57号第二十条', 1),
    ('DB_2021_2022', 'NOTIFY', 'ONE_LEVEL', 3, 'WD', '民发〔2021〕57号第二十一条', 1),
    ('DB_2021_2022', 'NOTIFY', 'TWO_LEVEL', 3, 'WD', '民发〔2021〕57号第二十一条', 1),
    ('DB_2021_2022', 'TOTAL', 'ONE_LEVEL', 20, 'WD', '民发〔2022〕83号第四部分第（一）项', 1),
    ('DB_2021_2022', 'TOTAL', 'TWO_LEVEL', 30, 'WD', '民发〔2021〕57号第二十二条', 1);
