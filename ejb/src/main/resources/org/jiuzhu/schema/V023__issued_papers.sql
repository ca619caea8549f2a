-- 文书: each paper as it was issued; the PDF lies beside, so that lists never read it, and is written once.
create table issued_paper (
    id              bigint      not null auto_increment primary key,
    case_id         bigint      not null,
    township_code   varchar(12) not null,
    village_code    varchar(12) not null,
    kind            varchar(20) not null,
    title           varchar(80) not null,
    document_number varchar(80) not null,
    body            varchar(60) not null,
    seal            varchar(60) not null,
    masked_name     varchar(60) not null,
    code            char(20)    not null,
    digest          char(64)    not null,
    pdf_sha256      char(64)    not null,
    pages           int         not null,
    issued_by       varchar(40) not null,
    issued_at       datetime    not null,
    constraint paper_code unique (code),
    constraint paper_once unique (case_id, kind, digest),
    constraint paper_case foreign key (case_id) references assistance_case (id),
    constraint paper_officer foreign key (issued_by) references officer (login),
    constraint paper_place check (township_code = left(village_code, 9)),
    constraint paper_kind check (kind in ('APPLICATION', 'PROMISE', 'RECEIPT', 'SUPPLEMENT', 'SURVEY', 'MINUTES', 'PUBLICITY', 'APPROVAL', 'DECISION', 'TERMINATION', 'FILING', 'CLOCK', 'EXPLANATION')),
    index paper_of_case (case_id, id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create table issued_paper_pdf (
    paper_id bigint   not null primary key,
    bytes    longblob not null,
    constraint pdf_of_paper foreign key (paper_id) references issued_paper (id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

create index seal_use_by_day on seal_use (used_at, id);
