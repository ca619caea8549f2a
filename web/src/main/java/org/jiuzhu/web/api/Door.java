package org.jiuzhu.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST door; resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class Door extends Application {}
