package org.foothill.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothill.accountability.AssistanceRules;
import org.foothill.accountability.ColourGrid;
import org.foothill.accountability.Cuts;
import org.foothill.accountability.GroupSizes;
import org.foothill.accountability.IndicatorRules;

/** All rules of all years. A year's rules never change when another year's are added. */
record Rulebook(
    List<Indicator> indicators,
    List<CutSet> cuts,
    List<Grid> grids,
    List<Sizes> sizes,
    List<Publication> publications,
    List<Assistance> assistance) {

  /**
   * The cut scores of an indicator; {@code untested} names those that no published row has tested.
   */
  record CutSet(
      Effective effective,
      String indicator,
      GridUse grid,
      Map<String, Cuts> cuts,
      Set<String> untested) {}

  /** Which colour table, and whether small groups use the inner three columns only. */
  record GridUse(String name, boolean threeByFive) {}

  /** A colour table; {@code unseen} names the cells that no published row has tested. */
  record Grid(Effective effective, String name, ColourGrid grid, List<String> unseen) {
    /** Cells of an indicator, such as 4-1; the file says them as "GRAD 4-1". */
    Set<String> untested(String indicator) {
      return unseen.stream()
          .filter(each -> each.startsWith(indicator + " "))
          .map(each -> each.substring(indicator.length() + 1))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
  }

  /** Smallest groups, and which groups there are. */
  record Sizes(Effective effective, GroupSizes sizes, Set<String> groups) {}

  /** The letters; {@code byStatus} names the indicators that had a status level but no colour. */
  record Assistance(Effective effective, AssistanceRules rules, Set<String> byStatus) {}

  Optional<Indicator> indicator(String word) {
    return indicators.stream().filter(each -> each.isCalled(word)).findFirst();
  }

  /** The newest year whose habits of print were checked. */
  int newestCheckedYear() {
    return publications.stream()
        .filter(Publication::exact)
        .mapToInt(each -> each.effective().from())
        .max()
        .orElse(0);
  }

  /** Empty when nothing is known of the indicator in the year, or it had figures only. */
  Optional<YearRules> of(Indicator indicator, int year) {
    var publication =
        publications.stream()
            .filter(each -> each.effective().holdsIn(year) && each.knows(indicator.code()))
            .findFirst();
    var cut =
        cuts.stream()
            .filter(
                each -> each.effective().holdsIn(year) && each.indicator().equals(indicator.code()))
            .findFirst();
    var size = sizes.stream().filter(each -> each.effective().holdsIn(year)).findFirst();
    if (publication.isEmpty() || cut.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    return grid(cut.get().grid().name(), year)
        .map(
            grid -> together(indicator, publication.get(), cut.get(), new Sized(grid, size.get())));
  }

  /** What does not depend on the indicator. */
  private record Sized(Grid grid, Sizes sizes) {}

  private static YearRules together(
      Indicator indicator, Publication publication, CutSet cut, Sized sized) {
    var sizes = sizes(sized.sizes().sizes(), cut.grid());
    return new YearRules(
        indicator,
        new IndicatorRules(indicator.code(), cut.cuts(), sized.grid().grid(), sizes),
        publication,
        sized.sizes().groups(),
        new YearRules.Untested(cut.untested(), sized.grid().untested(indicator.code())),
        List.of(
            publication.effective(),
            cut.effective(),
            sized.grid().effective(),
            sized.sizes().effective()));
  }

  private static GroupSizes sizes(GroupSizes all, GridUse use) {
    return new GroupSizes(
        all.shown(),
        all.coloured(),
        all.colouredFewer(),
        all.fewerGroups(),
        use.threeByFive() ? all.wholeGrid() : 0);
  }

  private Optional<Grid> grid(String name, int year) {
    return grids.stream()
        .filter(each -> each.name().equals(name) && each.effective().holdsIn(year))
        .findFirst();
  }

  /** Fewest students for a printed status; the same in every year so far. */
  int shown(int year) {
    return sizes.stream()
        .filter(each -> each.effective().holdsIn(year))
        .map(each -> each.sizes().shown())
        .findFirst()
        .orElse(1);
  }

  Optional<Assistance> assistance(int year) {
    return assistance.stream().filter(each -> each.effective().holdsIn(year)).findFirst();
  }
}
