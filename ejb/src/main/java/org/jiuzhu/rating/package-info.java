/** 好差评 and 服务质量: what applicants say of the handling of their case, what is done about a bad rating, how long cases took. */
package org.jiuzhu.rating;
