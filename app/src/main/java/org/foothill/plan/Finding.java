package org.foothill.plan;

/** Something in a plan that a person must repair. Each kind has its page below docs/findings. */
public sealed interface Finding {
  /** Where it is. */
  Place at();

  /** What is wrong and what to do. */
  String message();

  /**
   * A place in a plan.
   *
   * @param file the file's name; empty for a form
   * @param line from 1; 0 for a form
   * @param path such as {@code strategies[3].owner}, or the id of an input
   */
  record Place(String file, int line, String path) {
    @Override
    public String toString() {
      return file.isEmpty() ? path : "%s:%d: %s".formatted(file, line, path);
    }
  }

  record UnreadablePlan(Place at, String why) implements Finding {
    @Override
    public String message() {
      return "This is not readable as YAML: %s. Correct the line and try again.".formatted(why);
    }
  }

  record UnknownField(Place at, String field) implements Finding {
    @Override
    public String message() {
      return "'%s' is not a field that is known here. Correct its spelling or take it out."
          .formatted(field);
    }
  }

  record MissingField(Place at, String field) implements Finding {
    @Override
    public String message() {
      return "'%s' is missing. Fill it in.".formatted(field);
    }
  }

  record MissingTranslation(Place at, String language) implements Finding {
    @Override
    public String message() {
      return "The text in '%s' is missing. Every text is needed in English (en) and Spanish (es)."
          .formatted(language);
    }
  }

  record MalformedValue(Place at, String value, String expected) implements Finding {
    @Override
    public String message() {
      return "'%s' cannot be read here. Write %s.".formatted(value, expected);
    }
  }

  record DuplicateCode(Place at, String code) implements Finding {
    @Override
    public String message() {
      return "'%s' is there twice. Give one of the two another code or take it out."
          .formatted(code);
    }
  }

  record UnknownIndicator(Place at, String code) implements Finding {
    @Override
    public String message() {
      return "The catalogue has no indicator '%s'. See 'foothill indicators list' for those it has."
          .formatted(code);
    }
  }

  record UnknownGroup(Place at, String code) implements Finding {
    @Override
    public String message() {
      return "The catalogue has no student group '%s'. Use a code such as ALL, EL or SWD."
          .formatted(code);
    }
  }

  record UnknownPlace(Place at, String code) implements Finding {
    @Override
    public String message() {
      return "The plan has no place '%s'. Add it under places or correct the code.".formatted(code);
    }
  }

  record UnknownResult(Place at, String code) implements Finding {
    @Override
    public String message() {
      return "The plan has no result '%s'. Add it under results or correct the code."
          .formatted(code);
    }
  }

  record ResultWithoutIndicator(Place at, String result) implements Finding {
    @Override
    public String message() {
      return """
      Result '%s' has no indicator. Choose one, or write 'indicators: not measured yet' so that the pages can \
      say so.\
      """
          .formatted(result);
    }
  }

  record TooManyHeadlines(Place at, int count, int most) implements Finding {
    @Override
    public String message() {
      return "%d headline indicators are too many to be looked at. Keep %d and move the others to 'more'."
          .formatted(count, most);
    }
  }

  record StrategyWithoutOwner(Place at, String strategy) implements Finding {
    @Override
    public String message() {
      return "Strategy '%s' has no owner. Name the one role that answers for it."
          .formatted(strategy);
    }
  }

  record StoppedWithoutReason(Place at, String strategy) implements Finding {
    @Override
    public String message() {
      return "Strategy '%s' is stopped without a reason. Say why, so that others can learn from it."
          .formatted(strategy);
    }
  }

  record DatesReversed(Place at, String earlier, String later) implements Finding {
    @Override
    public String message() {
      return "It ends (%s) before it begins (%s). Correct one of the two."
          .formatted(later, earlier);
    }
  }

  record TargetWithoutUnit(Place at, String indicator) implements Finding {
    @Override
    public String message() {
      return "The target for '%s' has no unit. Write 'unit: percent' or 'unit: students'."
          .formatted(indicator);
    }
  }

  record WrongUnit(Place at, String unit, String expected) implements Finding {
    @Override
    public String message() {
      return "The indicator is counted in %s, not in '%s'. Correct the unit or choose another indicator."
          .formatted(expected, unit);
    }
  }
}
