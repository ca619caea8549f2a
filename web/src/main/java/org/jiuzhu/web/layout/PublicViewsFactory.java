package org.jiuzhu.web.layout;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

/** Puts {@link PublicViews} before the application of the pages. */
public class PublicViewsFactory extends ApplicationFactory {
    private Application application;

    public PublicViewsFactory(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public synchronized Application getApplication() {
        if (application == null) {
            application = new PublicViews(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public synchronized void setApplication(Application replaced) {
        application = null;
        getWrapped().setApplication(replaced);
    }
}
