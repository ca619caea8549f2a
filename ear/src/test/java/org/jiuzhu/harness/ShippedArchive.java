package org.jiuzhu.harness;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive as it is shipped, its pages replaced by the tests of one package, its sentences kept; deployed beside the real one. */
public final class ShippedArchive {
    private ShippedArchive() {}

    /** For {@code @Deployment}: the shipped EJBs and libraries with all test classes of the package of {@code test}. */
    public static EnterpriseArchive with(Class<?> test) {
        EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class, "jiuzhu-it.ear")
                .merge(
                        shipped(),
                        Filters.exclude(
                                "/.*\\.war|/META-INF/(application|glassfish-application)\\.xml|/META-INF/MANIFEST.MF"));
        ear.addAsManifestResource(new StringAsset(roleMapping()), "glassfish-application.xml");
        return ear.addAsModule(tests(test));
    }

    private static EnterpriseArchive shipped() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("jiuzhu.ear")));
    }

    private static WebArchive tests(Class<?> test) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "jiuzhu-it.war")
                .merge(
                        shipped().getAsType(WebArchive.class, "jiuzhu-web.war"),
                        Filters.include("/WEB-INF/classes/org/jiuzhu/web/"
                                + "(layout/(Failure|Texts|Wording)(\\$.*)?\\.class|texts/.*)"))
                .addClasses(
                        Told.class,
                        As.class,
                        As.Work.class,
                        Caller.class,
                        Caller.Outcome.class,
                        Login.class,
                        Workbooks.class)
                .addAsWebInfResource(new StringAsset(beans()), "beans.xml")
                .addAsWebInfResource(new StringAsset(callers()), "ejb-jar.xml")
                .addAsWebInfResource(new StringAsset(principals()), "glassfish-ejb-jar.xml");
        if (!test.getPackage().equals(ShippedArchive.class.getPackage())) {
            war.addPackage(test.getPackage());
        } else {
            war.addClasses(test, Guarded.class);
        }
        return war;
    }

    private static String beans() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                """;
    }

    private static String callers() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ejb-jar xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0">
                    <enterprise-beans>%s</enterprise-beans>
                    <assembly-descriptor>%s</assembly-descriptor>
                </ejb-jar>
                """.formatted(
                        forEachLogin("""
                        <session>
                            <ejb-name>%1$s</ejb-name>
                            <local-bean/>
                            <ejb-class>org.jiuzhu.harness.Caller</ejb-class>
                            <session-type>Stateless</session-type>
                            <security-identity><run-as><role-name>%2$s</role-name></run-as></security-identity>
                        </session>
                        """),
                        Login.allRoles().stream()
                                .map("<security-role><role-name>%s</role-name></security-role>"::formatted)
                                .collect(Collectors.joining()));
    }

    private static String principals() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <glassfish-ejb-jar><enterprise-beans>%s</enterprise-beans></glassfish-ejb-jar>
                """.formatted(
                        forEachLogin("<ejb><ejb-name>%1$s</ejb-name><principal><name>%1$s</name></principal></ejb>"));
    }

    private static String roleMapping() {
        return "<glassfish-application>"
                + Login.allRoles().stream().map(ShippedArchive::mappingOf).collect(Collectors.joining())
                + "</glassfish-application>";
    }

    private static String mappingOf(String role) {
        return "<security-role-mapping><role-name>" + role + "</role-name>"
                + Login.holding(role).stream()
                        .map(login -> "<principal-name>" + login.account() + "</principal-name>")
                        .collect(Collectors.joining())
                + "<group-name>" + role + "</group-name></security-role-mapping>";
    }

    private static String forEachLogin(String template) {
        return Arrays.stream(Login.values())
                .map(login -> template.formatted(login.account(), login.roles().get(0)))
                .collect(Collectors.joining());
    }
}
