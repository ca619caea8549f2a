package org.jiuzhu.web.layout;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostConstructViewMapEvent;
import jakarta.faces.event.SystemEvent;

/**
 * Public pages keep nothing from one request to the next. The map that the policy for scripts asks for would otherwise
 * make a session for every reader and every crawler.
 */
class PublicViews extends ApplicationWrapper {
    private static final String FOLDER = "/public/";

    PublicViews(Application wrapped) {
        super(wrapped);
    }

    @Override
    public void publishEvent(FacesContext faces, Class<? extends SystemEvent> news, Object source) {
        if (!isViewMapOfPublicPage(news, source)) {
            super.publishEvent(faces, news, source);
        }
    }

    @Override
    public void publishEvent(FacesContext faces, Class<? extends SystemEvent> news, Class<?> base, Object source) {
        if (!isViewMapOfPublicPage(news, source)) {
            super.publishEvent(faces, news, base, source);
        }
    }

    private static boolean isViewMapOfPublicPage(Class<? extends SystemEvent> news, Object source) {
        return news == PostConstructViewMapEvent.class
                && source instanceof UIViewRoot view
                && view.getViewId() != null
                && view.getViewId().startsWith(FOLDER);
    }
}
