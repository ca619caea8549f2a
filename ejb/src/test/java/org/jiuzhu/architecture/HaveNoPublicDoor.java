package org.jiuzhu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** No public constructor: what is stored is made by the services of its own package, after they have asked the rules. */
final class HaveNoPublicDoor extends ArchCondition<JavaClass> {
    static final ArchCondition<JavaClass> INTO_AN_ENTITY = new HaveNoPublicDoor();

    private HaveNoPublicDoor() {
        super("have no public constructor");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean open = type.getConstructors().stream()
                .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC));
        events.add(new SimpleConditionEvent(type, !open, type.getName() + " has a public constructor"));
    }
}
