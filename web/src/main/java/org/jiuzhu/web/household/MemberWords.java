package org.jiuzhu.web.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.household.MemberFacts;
import org.jiuzhu.household.MembersFile;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.web.layout.Labels;
import org.jiuzhu.web.layout.Texts;

/** What is so of a member, in one line; whose hand wrote it. */
@Named("memberWords")
@ApplicationScoped
public class MemberWords {
    @Inject
    private OfficerNames names;

    @Inject
    private Labels labels;

    /** Registration, residence, work, health: what is usual is left out. */
    public String told(MemberFacts facts) {
        Stream<String> always = Stream.of(
                Texts.of("members.registration", facts.registration()),
                labels.of(facts.absence() == Absence.NONE ? facts.residence() : facts.absence()),
                labels.of(facts.workAbility()));
        Stream<String> sometimes = Stream.of(
                        facts.isStudying() ? "member.studying" : "",
                        facts.isEmployed() ? "member.employed" : "",
                        facts.isSeriouslyIll() ? "member.ill" : "")
                .filter(key -> !key.isEmpty())
                .map(Texts::of);
        Stream<String> disabilities = Stream.of(certified(facts.disabilities())).filter(told -> !told.isEmpty());
        return Stream.of(always, sometimes, disabilities)
                .flatMap(words -> words)
                .collect(Collectors.joining(Texts.of("layout.comma")));
    }

    /** The kinds of a certificate with their grades. */
    public String certified(List<Disability> disabilities) {
        return disabilities.stream()
                .map(one -> Texts.of("members.disability", one.type(), one.grade()))
                .collect(Collectors.joining(Texts.of("layout.comma")));
    }

    public int age(HouseholdMember member, MembersFile file) {
        return Ages.on(member.person().bornOn(), file.day());
    }

    public String masked(HouseholdMember member) {
        return IdentityNumber.masked(member.person().identityNumber());
    }

    /** Who wrote it down and when; nothing where nobody did. */
    public String hand(String login, LocalDateTime at) {
        return at == null ? "" : Texts.of("members.hand", names.of(login), at);
    }

    /** Why it was written down; what an application said needs no other reason. */
    public String why(HouseholdMember member) {
        String reason = member.history().reason();
        return reason.isEmpty() ? Texts.of("members.declared") : reason;
    }

    /** The deeds that a row allows: what holds may change and end, what was not yet corrected may be. */
    public List<MemberDeed> deeds(HouseholdMember member) {
        if (member.to() == null) {
            return List.of(MemberDeed.CHANGE, MemberDeed.CORRECT, MemberDeed.END);
        }
        return member.history().isCorrected() ? List.of() : List.of(MemberDeed.CORRECT);
    }
}
