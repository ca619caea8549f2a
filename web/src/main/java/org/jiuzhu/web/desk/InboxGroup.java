package org.jiuzhu.web.desk;

import java.util.List;
import org.jiuzhu.casework.TaskRow;
import org.jiuzhu.web.desk.Lamps.Lamp;

/** Rows of the inbox under one heading. */
public record InboxGroup(LampState state, List<Row> rows) {

    /** A duty with its lamp. */
    public record Row(TaskRow task, Lamp lamp) {}
}
