package org.foothill.plan.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.foothill.core.Words;
import org.foothill.plan.PlanReader.PlaceView;
import org.jspecify.annotations.Nullable;

/** Writes an entry as fields, in the order in which people read them. */
final class EntryWriter {
  private final LinkedHashMap<String, Node> fields = new LinkedHashMap<>();

  private EntryWriter() {}

  static Node.Mapping write(Entry entry) {
    var writer = new EntryWriter();
    switch (entry) {
      case Entry.OfPartnership(var partnership) ->
          writer
              .text("code", partnership.code())
              .words("name", partnership.name())
              .words("motto", partnership.motto())
              .words("goal", partnership.goal());
      case Entry.OfPlace(var place) -> writer.place(place);
      case Entry.OfResult result -> writer.result(result);
      case Entry.OfTarget(var target, var unit) ->
          writer
              .text("indicator", target.indicator())
              .text("group", target.group())
              .text("by", target.by())
              .text("value", target.value().toPlainString())
              .text("unit", unit)
              .text("baseline", target.baseline());
      case Entry.OfStrategy(var strategy) -> writer.strategy(strategy);
      case Entry.OfStory(var story) ->
          writer
              .text("indicator", story.indicator())
              .text("written_on", story.writtenOn())
              .text("written_by", story.writtenBy())
              .words("text", story.text())
              .perhapsWords("helping", story.factors().helping())
              .perhapsWords("holding_back", story.factors().holdingBack())
              .perhapsWords("help", story.factors().help());
    }
    return new Node.Mapping(writer.fields, 0);
  }

  private void place(PlaceView place) {
    text("code", place.id().cds()).text("name", place.name()).text("kind", place.kind());
    var spot = place.spot();
    if (spot != null) {
      text("latitude", plain(spot.latitude())).text("longitude", plain(spot.longitude()));
    }
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }

  private void result(Entry.OfResult result) {
    text("code", result.id()).words("name", result.name()).words("statement", result.statement());
    if (result.headline().isEmpty()) {
      text("indicators", EntryReader.NOT_MEASURED);
    }
    list("indicators", result.headline())
        .list("more", result.more())
        .list("state_measures", result.state());
  }

  private void strategy(Strategy strategy) {
    var details = strategy.details();
    text("code", details.id())
        .text("result", details.result())
        .words("name", details.name())
        .words("description", details.description())
        .text("owner", details.owner())
        .text("state", EntryReader.word(strategy.state()));
    if (!strategy.reason().isEmpty()) {
      text("reason", strategy.reason());
    }
    list("indicators", details.indicators())
        .list("groups", details.groups())
        .list("places", details.places())
        .perhaps("starts", details.starts())
        .perhaps("ends", details.ends());
  }

  private EntryWriter text(String field, Object value) {
    fields.put(field, new Node.Scalar(value.toString(), 0));
    return this;
  }

  private EntryWriter perhaps(String field, @Nullable Object value) {
    return value == null ? this : text(field, value);
  }

  private EntryWriter words(String field, Words words) {
    var texts = new LinkedHashMap<String, Node>();
    texts.put("en", new Node.Scalar(words.english(), 0));
    texts.put("es", new Node.Scalar(words.spanish(), 0));
    fields.put(field, new Node.Mapping(texts, 0));
    return this;
  }

  private EntryWriter perhapsWords(String field, @Nullable Words words) {
    return words == null ? this : words(field, words);
  }

  private EntryWriter list(String field, List<?> values) {
    if (!values.isEmpty()) {
      fields.put(
          field,
          new Node.Sequence(
              values.stream().<Node>map(value -> new Node.Scalar(value.toString(), 0)).toList(),
              0));
    }
    return this;
  }
}
