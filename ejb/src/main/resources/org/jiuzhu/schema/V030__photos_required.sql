-- 影像备案: whether a grant waits for the photos of survey, appraisal and board; the bureau turns it on by a dated row.
insert into rule_parameter (name, effective_from, number_value, unit, document_number, confirmed, reason) values
    ('PHOTOS_REQUIRED', '2018-01-01', 0, '是1否0', '产品约定', 0, '入户、评议、公示照片不齐时只提示、不拦截，是否改为必备待市民政局确认');
