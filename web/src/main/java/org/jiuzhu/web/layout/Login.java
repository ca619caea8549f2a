package org.jiuzhu.web.layout;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jiuzhu.access.DemonstrationAccounts;

/** The sign-in page: name and password, then back to the page first asked for. */
@Named
@RequestScoped
public class Login {
    @Inject
    private SecurityContext security;

    @Inject
    private DemonstrationAccounts demonstration;

    private List<DemonstrationAccounts.Row> accounts;
    private String name;
    private String password;
    private String from;

    /** Whoever is signed in already has no business on this page. */
    public void skipIfKnown() throws IOException {
        if (security.getCallerPrincipal() != null) {
            leave(FacesContext.getCurrentInstance());
        }
    }

    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        var parameters = withParams().credential(new UsernamePasswordCredential(name.strip(), password));
        AuthenticationStatus status =
                security.authenticate(request, (HttpServletResponse) external.getResponse(), parameters);
        if (status == AuthenticationStatus.SUCCESS) {
            request.getSession();
            request.changeSessionId();
            leave(faces);
        } else {
            String wrong = Texts.of("layout.login.wrong");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, wrong, null));
        }
    }

    /** The accounts of a demonstration, to choose from; none in a real installation. */
    public List<DemonstrationAccounts.Row> getAccounts() {
        if (accounts == null) {
            accounts = demonstration.rows();
        }
        return accounts;
    }

    public String getDemonstrationPassword() {
        return getAccounts().isEmpty() ? "" : DemonstrationAccounts.PASSWORD;
    }

    private void leave(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + Returns.safe(from));
        faces.responseComplete();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
