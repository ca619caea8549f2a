package org.jiuzhu.web.casework;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Form;

/** What the clerk types beside a case. */
public class CounterForm implements Form, Serializable {
    public String missing;
    public String objector;
    public String content;
    public String remark;
    public String noticeRemark;
    public LocalDate notifiedOn;
    public String notifiedHow = "IN_PERSON";
}
