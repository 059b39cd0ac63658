package org.foothill.reportcard.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foothill.plan.PlanReader.PlaceView;

/** What readers look for by name, in the order of reading: schools, measures, groups, work. */
public final class PageIndex {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private final List<Entry> entries;

  private PageIndex(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * One page.
   *
   * @param kind what it is, in words
   * @param words by which it is found, beside its name
   */
  public record Entry(String kind, String name, String path, String words) {
    boolean holds(String word) {
      return plain(name + " " + words).contains(word);
    }
  }

  static PageIndex of(Sources sources, Voice voice) {
    var entries = new ArrayList<Entry>();
    for (var school : sources.schools()) {
      entries.add(school(voice, school));
    }
    for (var found : sources.measured()) {
      var words = voice.say(found.question()) + " " + found.id().code();
      var name = voice.say(found.name());
      entries.add(new Entry(voice.card("find.measure"), name, MeasureRow.pathOf(found), words));
    }
    for (var group : sources.toldGroups()) {
      var path = "/groups/" + group.group().code();
      var name = voice.say(group.name());
      entries.add(new Entry(voice.card("find.group"), name, path, voice.say(group.definition())));
    }
    for (var strategy : sources.strategies()) {
      var row = StrategyRow.of(sources, voice, strategy);
      var words = row.description() + " " + row.owner();
      entries.add(new Entry(voice.card("find.strategy"), row.name(), row.path(), words));
    }
    return new PageIndex(entries);
  }

  private static Entry school(Voice voice, PlaceView school) {
    var kind = voice.say("kind.one." + SchoolParts.kindOf(school));
    return new Entry(kind, school.name(), SchoolParts.pathOf(school), "");
  }

  /** Pages that have every word, as it is or as part of a longer one; accents do not count. */
  public List<Entry> find(String question) {
    var words = List.of(plain(question).strip().split("\\s+"));
    return words.equals(List.of(""))
        ? List.of()
        : entries.stream().filter(entry -> words.stream().allMatch(entry::holds)).toList();
  }

  private static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
