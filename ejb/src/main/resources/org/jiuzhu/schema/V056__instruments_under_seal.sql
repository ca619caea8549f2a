-- 委托书: issued once under the seal of whoever grants it, as a PDF that can be kept and is signed; found again by its code.
create table instrument_paper (
    instrument_id bigint      not null primary key,
    township_code varchar(12) not null,
    title         varchar(80) not null,
    number        varchar(60) not null,
    body          varchar(60) not null,
    seal          varchar(60) not null,
    holder        varchar(60) not null,
    code          char(20)    not null,
    digest        char(64)    not null,
    pdf_sha256    char(64)    not null,
    pages         int         not null,
    issued_by     varchar(40) not null,
    issued_at     datetime    not null,
    constraint instrument_paper_code unique (code),
    constraint instrument_paper_of foreign key (instrument_id) references delegation_instrument (id),
    constraint instrument_paper_officer foreign key (issued_by) references officer (login)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
create table instrument_paper_pdf (
    instrument_id bigint   not null primary key,
    bytes         longblob not null,
    constraint pdf_of_instrument_paper foreign key (instrument_id) references instrument_paper (instrument_id)
) default charset = utf8mb4 collate = utf8mb4_general_ci;

-- 培训合格证: its scan, once by its content among the files of evidence.
create table certificate_scan (
    certificate_id bigint      not null primary key,
    file_id        bigint      not null,
    uploaded_by    varchar(40) not null,
    uploaded_at    datetime    not null,
    constraint scan_of_certificate foreign key (certificate_id) references training_certificate (id),
    constraint scan_file foreign key (file_id) references evidence_file (id),
    constraint scan_officer foreign key (uploaded_by) references officer (login)
) default charset = utf8mb4 collate = utf8mb4_general_ci;
