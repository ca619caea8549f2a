/** 领导小组 and 指导: members, meetings, resolutions, problems of townships; training; the library of policies; telling villages. */
package org.jiuzhu.steering;
