package org.foothill.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.foothill.accountability.AssistanceRules;
import org.foothill.accountability.Colour;
import org.foothill.accountability.ColourGrid;
import org.foothill.accountability.Cuts;
import org.foothill.accountability.GroupSizes;
import org.foothill.accountability.LevelTable;
import org.foothill.accountability.LevelTable.Better;
import org.foothill.accountability.Tenths;
import org.foothill.published.Rulebook.Assistance;
import org.foothill.published.Rulebook.CutSet;
import org.foothill.published.Rulebook.Grid;
import org.foothill.published.Rulebook.Sizes;

/** Turns the rule files into checked values, or says everything that is wrong with them. */
final class RuleReader {
  private static final int CUTS = 4;

  private final Map<String, String> files;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Indicator> indicators = new HashMap<>();

  private RuleReader(Map<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  /**
   * Reads all rule files.
   *
   * @param files text by path below the folder, such as {@code cuts/GRAD-2023.yaml}
   * @throws IllegalStateException with one line for each fault, naming file and field
   */
  static Rulebook read(Map<String, String> files) {
    return new RuleReader(files).read();
  }

  private Rulebook read() {
    each("indicators/", RuleReader::indicator).forEach(one -> indicators.put(one.code(), one));
    var book =
        new Rulebook(
            List.copyOf(indicators.values().stream().sorted(RuleReader::byCode).toList()),
            each("cuts/", this::cuts),
            each("grids/", this::grid),
            each("sizes/", this::sizes),
            each("publications/", this::publication),
            each("assistance/", this::assistance));
    complainAboutOverlaps(book);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "The accountability rules have %d fault(s):%n  %s"
              .formatted(faults.size(), String.join("\n  ", faults)));
    }
    return book;
  }

  private static int byCode(Indicator left, Indicator right) {
    return left.code().compareTo(right.code());
  }

  /** Reads each file of a folder; what a constructor refuses becomes a fault of the file. */
  private <R> List<R> each(String folder, BiFunction<RuleFile, String, R> reader) {
    var found = new ArrayList<R>();
    files.forEach((path, text) -> {
      if (path.startsWith(folder)) {
        try {
          found.add(reader.apply(RuleFile.parse(path, text, faults), path));
        } catch (IllegalArgumentException e) {
          faults.add("%s: %s".formatted(path, e.getMessage()));
        }
      }
    });
    return found;
  }

  private static Indicator indicator(RuleFile file, String path) {
    return new Indicator(
        file.text("indicator"),
        file.text("unit").equals("PERCENT"),
        file.text("better").equals("HIGHER"),
        file.texts("file_words"),
        file.words("name"),
        file.words("text"));
  }

  private CutSet cuts(RuleFile file, String path) {
    var code = file.text("indicator");
    var indicator = indicators.get(code);
    if (indicator == null) {
      throw new IllegalArgumentException("there is no indicator (%s).".formatted(code));
    }
    var better = indicator.higherIsBetter() ? Better.HIGHER : Better.LOWER;
    var cuts = new HashMap<String, Cuts>();
    file.named("cuts")
        .forEach((name, part) ->
            cuts.put(name, new Cuts(table(part, "status", better), table(part, "change", better))));
    return new CutSet(
        file.effective(),
        code,
        new Rulebook.GridUse(file.text("grid"), file.flag("three_by_five")),
        cuts,
        file.has("untested") ? Set.copyOf(file.texts("untested")) : Set.of());
  }

  private static LevelTable table(RuleFile part, String field, Better better) {
    List<Tenths> cuts = part.tenths(field);
    if (cuts.size() != CUTS) {
      throw new IllegalArgumentException("%s must hold four cuts.".formatted(field));
    }
    return new LevelTable(better, cuts.get(0), cuts.get(1), cuts.get(2), cuts.get(3));
  }

  private Grid grid(RuleFile file, String path) {
    return new Grid(
        file.effective(),
        file.text("grid"),
        ColourGrid.of(file.texts("rows")),
        file.texts("unseen"));
  }

  private Sizes sizes(RuleFile file, String path) {
    return new Sizes(
        file.effective(),
        new GroupSizes(
            file.number("shown"),
            file.number("coloured"),
            file.number("coloured_fewer"),
            Set.copyOf(file.texts("fewer_groups")),
            file.number("whole_grid")),
        Set.copyOf(file.texts("groups")));
  }

  private Publication publication(RuleFile file, String path) {
    return new Publication(
        file.effective(),
        file.flag("exact"),
        known(file, "levels_and_colour"),
        known(file, "status_level"),
        known(file, "figures"),
        known(file, "change_level_from_table"));
  }

  private Set<String> known(RuleFile file, String field) {
    var codes = new HashSet<>(file.texts(field));
    codes.stream()
        .filter(code -> !indicators.containsKey(code))
        .forEach(code -> file.complain(field, "names (%s), no indicator.".formatted(code)));
    return Set.copyOf(codes);
  }

  private Assistance assistance(RuleFile file, String path) {
    var clauses = new ArrayList<AssistanceRules.Clause>();
    for (var part : file.parts("clauses")) {
      var shows = new HashMap<String, Set<Colour>>();
      known(part, shows);
      clauses.add(
          new AssistanceRules.Clause(
              part.number("priority"),
              shows,
              part.has("groups") ? Set.copyOf(part.texts("groups")) : Set.of()));
    }
    var letters = letters(file.part("letters"));
    return new Assistance(
        file.effective(),
        new AssistanceRules(
            clauses, Set.copyOf(file.texts("groups")), letters, file.number("needed")),
        known(file, "status_level_counts"));
  }

  private static Map<Set<Integer>, String> letters(RuleFile part) {
    var letters = new HashMap<Set<Integer>, String>();
    for (var letter : part.names()) {
      letters.put(Set.copyOf(part.numbers(letter)), letter);
    }
    return letters;
  }

  private void known(RuleFile clause, Map<String, Set<Colour>> shows) {
    var part = clause.part("shows");
    for (var code : part.names()) {
      if (!indicators.containsKey(code)) {
        clause.complain("shows", "names (%s), no indicator.".formatted(code));
      }
      shows.put(
          code,
          part.texts(code).stream().map(Colour::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** Two files of one kind must not hold for the same year. */
  private void complainAboutOverlaps(Rulebook book) {
    var named = new HashMap<String, List<Effective>>();
    book.cuts().forEach(each -> add(named, "cuts of " + each.indicator(), each.effective()));
    book.grids().forEach(each -> add(named, "grid " + each.name(), each.effective()));
    book.sizes().forEach(each -> add(named, "sizes", each.effective()));
    book.publications().forEach(each -> add(named, "publications", each.effective()));
    book.assistance().forEach(each -> add(named, "assistance", each.effective()));
    named.forEach((name, all) -> {
      for (var i = 0; i < all.size(); i++) {
        for (var other : all.subList(i + 1, all.size())) {
          if (all.get(i).overlaps(other)) {
            faults.add("%s: two files hold for %d.".formatted(name, other.from()));
          }
        }
      }
    });
  }

  private static void add(Map<String, List<Effective>> named, String name, Effective effective) {
    named.computeIfAbsent(name, _ -> new ArrayList<>()).add(effective);
  }
}
