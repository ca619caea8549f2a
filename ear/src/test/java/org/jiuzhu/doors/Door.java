package org.jiuzhu.doors;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.jiuzhu.casework.Intake;

/** A business method of a session bean of the shipped archive, found by looking through its classes. */
record Door(Class<?> bean, Method method) {
    private static final List<Class<? extends Annotation>> SESSION_BEANS =
            List.of(Stateless.class, Singleton.class, Stateful.class);
    private static final List<Class<? extends Annotation>> WORDS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    /** Every door there is. */
    static List<Door> all() throws Exception {
        Path root = Path.of(Intake.class.getResource("Intake.class").toURI())
                .resolve("../../../..")
                .normalize();
        try (Stream<Path> files = Files.walk(root.resolve("org/jiuzhu"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> named(root.relativize(file)))
                    .filter(type -> SESSION_BEANS.stream().anyMatch(type::isAnnotationPresent))
                    .flatMap(Door::of)
                    .toList();
        }
    }

    private static Class<?> named(Path file) {
        String name = file.toString().replace('/', '.').replace('\\', '.').replaceFirst("\\.class$", "");
        try {
            return Class.forName(name, false, Intake.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Door> of(Class<?> bean) {
        return Arrays.stream(bean.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Door(bean, method));
    }

    /** Whether it says whom it lets in, at the method or for the whole bean. */
    boolean speaks() {
        return word() != null;
    }

    boolean isOpenToEveryone() {
        return word() instanceof PermitAll;
    }

    /** The roles that it lets in. */
    Set<String> roles() {
        return word() instanceof RolesAllowed allowed ? Set.of(allowed.value()) : Set.of();
    }

    /** The word at the method, else the one at the class that declares it. */
    private Annotation word() {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(place -> WORDS.stream().map(place::getAnnotation))
                .filter(word -> word != null)
                .findFirst()
                .orElse(null);
    }

    /** Knocks with empty hands: what would be done does not matter, only whether the caller is turned away. */
    boolean turnsAway() throws Exception {
        Object[] nothing =
                Arrays.stream(method.getParameterTypes()).map(Door::nothing).toArray();
        try {
            method.invoke(InitialContext.doLookup("java:app/jiuzhu-ejb/" + bean.getSimpleName()), nothing);
            return false;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof EJBAccessException;
        }
    }

    /** Null, or the zero of a primitive. */
    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    @Override
    public String toString() {
        return bean.getSimpleName() + "." + method.getName();
    }
}
