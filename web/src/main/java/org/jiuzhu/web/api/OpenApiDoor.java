package org.jiuzhu.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** What this door reads and answers, for whoever writes to it. */
@Path("/openapi.yaml")
public class OpenApiDoor {

    @GET
    @Produces("application/yaml;charset=UTF-8")
    public InputStream document() {
        return OpenApiDoor.class.getResourceAsStream("/META-INF/openapi.yaml");
    }
}
