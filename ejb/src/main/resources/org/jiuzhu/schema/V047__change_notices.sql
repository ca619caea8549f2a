-- 调整(停发)告知书 is issued like the other papers of a case.
alter table issued_paper drop constraint paper_kind;
alter table issued_paper
    add constraint paper_kind_known check (kind in ('APPLICATION', 'PROMISE', 'RECEIPT', 'SUPPLEMENT', 'SURVEY', 'MINUTES', 'PUBLICITY',
        'APPROVAL', 'DECISION', 'TERMINATION', 'FILING', 'CLOCK', 'EXPLANATION', 'CHANGE'));
