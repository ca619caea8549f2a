package org.jiuzhu.rating;

import org.jiuzhu.rules.AssistanceMatter;

/** 服务质量 of a township and matter, or of all matters together where the matter is null; figures alone, nobody's. */
public record QualityRow(
        String townshipCode,
        String townshipName,
        AssistanceMatter matter,
        HandlingFigures handling,
        RatingFigures ratings,
        ObjectionFigures objections) {}
