package org.jiuzhu.web.layout;

import java.util.List;

/** A feature's functions for the list at the left; every bean of this kind is asked. */
public interface MenuItems {

    /** In the order in which they are to stand in their groups. */
    List<MenuItem> items();
}
