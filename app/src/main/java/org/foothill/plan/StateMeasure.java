package org.foothill.plan;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measure of the state's School Dashboard, by its code there. A result may name some, so that the
 * state's printed figure stands beside the partnership's own, or alone where no student files are
 * loaded.
 */
public enum StateMeasure {
  CCI,
  CHRO,
  ELA,
  ELPI,
  GRAD,
  MATH,
  SCIENCE,
  SUSP;

  public static Optional<StateMeasure> parse(String code) {
    return Stream.of(values()).filter(each -> each.name().equals(code)).findFirst();
  }
}
