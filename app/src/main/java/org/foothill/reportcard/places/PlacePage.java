package org.foothill.reportcard.places;

import java.util.List;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.reportcard.pages.MapParts;
import org.foothill.reportcard.pages.ShareParts;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.StrategyRow.Reference;
import org.foothill.reportcard.pages.SubjectParts;
import org.foothill.reportcard.pages.Voice;

/** A district: every figure of all its students, who they are, and its schools. */
public record PlacePage(
    String lead,
    List<SubjectParts.Part> parts,
    List<ShareParts.Share> shares,
    Optional<MapParts.MapPart> map,
    List<Reference> schools) {
  static PlacePage of(Sources sources, Voice voice, PlaceId place) {
    var schools =
        sources.schools().stream()
            .filter(school -> school.id().cds().startsWith(place.cds()))
            .toList();
    return new PlacePage(
        voice.card("place.lead"),
        SubjectParts.of(
            sources, voice, new SubjectParts.Subject(place, StudentGroup.ALL), Optional.empty()),
        ShareParts.of(sources, voice, place),
        MapParts.of(voice, schools, _ -> true),
        schools.stream()
            .map(school -> new Reference("/schools/" + school.id().cds(), school.name()))
            .toList());
  }
}
