package org.foothill.unpick;

import java.util.List;
import java.util.Optional;
import org.foothill.solvers.Solvers;
import org.foothill.unpick.Board.Key;
import org.foothill.unpick.Board.What;

/** What whole numbers allow for one quantity of drawn tables. */
final class Interval {
  private Interval() {}

  static String of(Drawn drawn, String at) {
    return of(drawn.release(), What.PEOPLE, at);
  }

  static String outcome(Drawn drawn, String at) {
    return of(drawn.release(), What.OUTCOME, at);
  }

  static String of(Release release, What what, String at) {
    var made = new BoardMaker(List.of(release), Optional.empty(), new Trust()).make();
    if (!(made instanceof BoardMaker.Made.Whole whole)) {
      throw new IllegalArgumentException("The tables are faulty: " + made);
    }
    var known = new Narrowing(whole.board());
    if (known.run().isPresent()) {
      throw new IllegalArgumentException("The tables contradict themselves.");
    }
    int quantity = whole.board().find(new Key(what, List.of(at.split(" ")), 0)).orElseThrow();
    for (var island : Island.all(whole.board(), known)) {
      int place = island.place(quantity);
      if (place >= 0) {
        var oracle =
            new WholeOracle(Solvers.integer().orElseThrow(), island, WholeOracle.Extra.NOTHING);
        var weights = new double[island.quantities().length];
        weights[place] = 1;
        long most = Math.round(oracle.greatest(weights).bound());
        weights[place] = -1;
        return Math.round(-oracle.greatest(weights).bound()) + ".." + most;
      }
    }
    return known.low(quantity) + ".." + known.high(quantity);
  }
}
