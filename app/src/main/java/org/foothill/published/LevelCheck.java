package org.foothill.published;

import static org.foothill.published.Printed.BLANK;
import static org.foothill.published.Printed.NO_COLUMN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foothill.accountability.Colour;
import org.foothill.accountability.ColourGrid;
import org.foothill.accountability.Standing;
import org.foothill.accountability.Subject;
import org.foothill.accountability.YearFigure;
import org.foothill.published.Printed.Flag;
import org.jspecify.annotations.Nullable;

/** Compares the levels, colour, box and flags of one row with those that the rules give. */
final class LevelCheck {
  private final Row row;
  private final YearRules rules;
  private final FigureCheck.Found figures;
  private final Standing standing;
  private final boolean exact;

  /** Groups such as SBA, whose levels the state prints without holding anybody accountable. */
  private final boolean isBeside;

  private final List<Difference> differences = new ArrayList<>();

  LevelCheck(Row row, YearRules rules, FigureCheck.Found figures, Subject subject) {
    this.row = row;
    this.rules = rules;
    this.figures = figures;
    this.standing = rules.rules().judge(subject, figures.now(), figures.before(), figures.change());
    this.exact = rules.publication().exact();
    this.isBeside = !rules.groups().contains(row.subject().group());
  }

  List<Difference> check() {
    return switch (rules.extent()) {
      case FIGURES -> List.of();
      case STATUS_LEVEL -> statusOnly();
      case COLOUR -> everything();
    };
  }

  private List<Difference> statusOnly() {
    statusLevel();
    none("changelevel", row.printed().changeLevel());
    none("color", row.printed().colour());
    none("box", row.printed().box());
    return differences;
  }

  private void none(String column, int printed) {
    if (printed > 0) {
      differ(column, said(printed), 0, "none was published for this year");
    }
  }

  private List<Difference> everything() {
    statusLevel();
    changeLevel();
    changeWords();
    colour();
    flags();
    return differences;
  }

  private void differ(String column, Object printed, Object computed, String why) {
    differences.add(new Difference(column, String.valueOf(printed), String.valueOf(computed), why));
  }

  private static String said(int printed) {
    return printed == BLANK ? Difference.NOTHING : String.valueOf(printed);
  }

  private void statusLevel() {
    var printed = row.printed().statusLevel();
    if (printed == NO_COLUMN || !row.text().header().has("currstatus")) {
      return;
    }
    if (!agrees(printed, Set.of(standing.statusLevel()))) {
      differ("statuslevel", said(printed), standing.statusLevel(), "status " + status());
    }
  }

  private String status() {
    return figures.now().status() == null ? "none" : String.valueOf(figures.now().status());
  }

  /**
   * True when the printed level is one of those that the rules give. Blanks and zeros count as
   * right where the habits of print are not known.
   */
  private boolean agrees(int printed, Set<Integer> expected) {
    if (Math.max(printed, 0) > 0 || expected.contains(0)) {
      return expected.contains(Math.max(printed, 0));
    }
    if (isBeside) {
      return true;
    }
    return !exact && (printed == BLANK || !standing.enoughNow());
  }

  private void changeLevel() {
    var printed = row.printed().changeLevel();
    if (printed == NO_COLUMN || isChangeUnknown()) {
      return;
    }
    var expected = changeLevels();
    if (!agrees(printed, expected)) {
      differ("changelevel", said(printed), either(expected), changeReason());
    }
  }

  /**
   * The row may have two statuses, and yet nobody can say how far it moved. Where one of the years
   * has too few students for a status, there is certainly no change.
   */
  private boolean isChangeUnknown() {
    return figures.change() == null
        && !(exact && row.text().header().has("priorstatus"))
        && !isTooFew(figures.now())
        && !isTooFew(figures.before());
  }

  private boolean isTooFew(YearFigure figure) {
    return figure.hasStudents() && figure.students() < rules.rules().sizes().shown();
  }

  private Set<Integer> changeLevels() {
    if (!exact) {
      return new java.util.TreeSet<>(List.of(standing.changeLevel(), standing.usedChangeLevel()));
    }
    var fromTable = rules.publication().changeLevelFromTable().contains(row.indicator().code());
    return Set.of(fromTable ? standing.changeLevel() : standing.usedChangeLevel());
  }

  private static String either(Set<Integer> levels) {
    return String.join(" or ", levels.stream().map(String::valueOf).toList());
  }

  private String changeReason() {
    return "change %s, %d students"
        .formatted(figures.change() == null ? "none" : figures.change(), figures.now().students());
  }

  /** Some reports say the change level in words. */
  private void changeWords() {
    var printed = row.printed().changeWords();
    if (printed.isEmpty() || figures.change() == null) {
      return;
    }
    var words = List.of(words(standing.changeLevel()), words(standing.usedChangeLevel()));
    if (words.stream().noneMatch(each -> each.equalsIgnoreCase(printed))) {
      var shape = "other words";
      differ("change_label", shape, words.getFirst(), changeReason());
    }
  }

  private String words(int level) {
    if (level == 3) {
      return "Maintained";
    }
    var up = level > 3 == rules.indicator().higherIsBetter();
    var far = level == 1 || level == 5;
    return (up ? "Increased" : "Declined") + (far ? " Significantly" : "");
  }

  private void colour() {
    var expected = colourToExpect();
    if (expected == null) {
      return;
    }
    var printed = row.printed().colour();
    if (printed != NO_COLUMN && !agreesColour(printed, expected.number())) {
      differ(
          "color",
          printed > 0 ? Colour.values()[printed].name().toLowerCase(Locale.ROOT) : said(printed),
          expected == Colour.NONE ? "0" : expected.name().toLowerCase(Locale.ROOT),
          expected == Colour.NONE ? reasonForNone() : levels());
    }
    var box =
        expected == Colour.NONE
            ? 0
            : ColourGrid.box(standing.statusLevel(), standing.usedChangeLevel());
    if (row.printed().box() != NO_COLUMN && !agreesColour(row.printed().box(), box)) {
      differ("box", said(row.printed().box()), box, levels());
    }
  }

  private String levels() {
    var cell = standing.statusLevel() + "-" + standing.usedChangeLevel();
    var untested = rules.untested().cells().contains(cell);
    return "levels %d and %d%s"
        .formatted(
            standing.statusLevel(),
            standing.usedChangeLevel(),
            untested ? ", a cell that no published row has tested" : "");
  }

  /** Null when nothing can be said: sizes, statuses or the change are not known. */
  private @Nullable Colour colourToExpect() {
    var hasLevels = standing.statusLevel() > 0 && standing.changeLevel() > 0;
    var ofCell =
        hasLevels
            ? rules.rules().grid().colour(standing.statusLevel(), standing.usedChangeLevel())
            : Colour.NONE;
    var sizesKnown = figures.now().hasStudents() && figures.before().hasStudents();
    if (isBeside || !sizesKnown && isSizeHidden()) {
      return row.printed().colour() > 0 && hasLevels ? ofCell : null;
    }
    if (!hasLevels && standing.isAccountable() && !exact) {
      return null;
    }
    return standing.colour();
  }

  private boolean isSizeHidden() {
    var header = row.text().header();
    return !header.has("currdenom") || !header.has("priordenom");
  }

  private boolean agreesColour(int printed, int expected) {
    return Math.max(printed, 0) == expected || !exact && printed == BLANK;
  }

  private String reasonForNone() {
    return standing.isAccountable()
        ? "no figures can lead to this cell"
        : "%d and %d students"
            .formatted(
                Math.max(figures.now().students(), 0), Math.max(figures.before().students(), 0));
  }

  private void flags() {
    if (isBeside) {
      return;
    }
    var printed = row.printed();
    if (figures.now().hasStudents()) {
      flag("smalldenom", printed.small(), standing.small());
      flag("currnsizemet", printed.enoughNow(), standing.enoughNow());
    }
    if (row.text().header().has("priordenom")) {
      flag("priornsizemet", printed.enoughBefore(), standing.enoughBefore());
      flag("accountabilitymet", printed.accountable(), standing.isAccountable());
    }
  }

  /** A blank flag means no. */
  private void flag(String column, Flag printed, boolean truth) {
    var isWrong = printed.contradicts(truth) || exact && printed == Flag.BLANK && truth;
    if (isWrong) {
      differ(
          column,
          printed == Flag.BLANK ? Difference.NOTHING : printed == Flag.YES ? "Y" : "N",
          truth ? "Y" : "N",
          "%d and %d students"
              .formatted(
                  Math.max(figures.now().students(), 0), Math.max(figures.before().students(), 0)));
    }
  }
}
