package org.foothill.sample;

/** Race and ethnicity as the state groups them, with what goes with it in an invented district. */
enum Heritage {
  HISPANIC(Names.SPANISH, 1.25, 1.0, -0.10),
  BLACK(Names.AFRICAN_AMERICAN, 0.05, 1.30, -0.18),
  WHITE(Names.EUROPEAN, 0.08, 0.90, 0.10),
  ARMENIAN(Names.ARMENIAN, 2.0, 0.85, 0.05),
  ASIAN(Names.CHINESE, 1.6, 0.60, 0.35),
  FILIPINO(Names.FILIPINO, 0.8, 0.65, 0.22),
  TWO_OR_MORE(Names.OTHER, 0.15, 1.0, 0.10),
  AMERICAN_INDIAN(Names.OTHER, 0.1, 1.45, -0.20),
  PACIFIC_ISLANDER(Names.OTHER, 0.3, 1.45, -0.15),
  NOT_REPORTED(Names.OTHER, 0.3, 1.1, 0);

  private static final int[] POOR = {715, 120, 45, 20, 25, 25, 25, 4, 3, 8};
  private static final int[] NOT_POOR = {330, 75, 330, 40, 90, 35, 85, 3, 3, 9};
  private static final int[] NO_CODES = {};

  final Names names;
  final double learning;
  final double absence;
  final double marks;

  /**
   * @param learning how much likelier than others to speak another language at home
   * @param absence factor on days missed
   * @param marks shift of achievement, in deviations
   */
  Heritage(Names names, double learning, double absence, double marks) {
    this.names = names;
    this.learning = learning;
    this.absence = absence;
    this.marks = marks;
  }

  static Heritage draw(boolean poor, Chance chance) {
    return values()[chance.pick(poor ? POOR : NOT_POOR)];
  }

  /** CALPADS race codes, most often one; none where ethnicity alone was given. */
  int[] raceCodes(Chance chance) {
    return switch (this) {
      case HISPANIC -> {
        int kind = chance.pick(46, 48, 2, 4);
        yield kind == 0 ? NO_CODES : new int[] {new int[] {0, 700, 600, 100}[kind]};
      }
      case BLACK -> new int[] {600};
      case WHITE, ARMENIAN -> new int[] {700};
      case ASIAN ->
          new int[] {
            new int[] {201, 202, 203, 204, 205, 207, 299}[chance.pick(42, 10, 20, 8, 12, 3, 5)]
          };
      case FILIPINO -> new int[] {400};
      case TWO_OR_MORE -> {
        int first = chance.pick(5, 3, 1) == 0 ? 600 : 201;
        yield new int[] {first, chance.happens(0.85) ? 700 : 400};
      }
      case AMERICAN_INDIAN -> new int[] {100};
      case PACIFIC_ISLANDER -> new int[] {chance.happens(0.5) ? 303 : 301};
      case NOT_REPORTED -> NO_CODES;
    };
  }

  /** CALPADS primary language of a home where another language than English is spoken. */
  String language(Chance chance) {
    return switch (this) {
      case HISPANIC -> "01";
      case ARMENIAN -> "12";
      case ASIAN -> chance.happens(0.5) ? "07" : chance.happens(0.5) ? "03" : "04";
      case FILIPINO -> "05";
      case WHITE -> chance.happens(0.5) ? "29" : "11";
      case BLACK, TWO_OR_MORE, AMERICAN_INDIAN, PACIFIC_ISLANDER, NOT_REPORTED ->
          chance.happens(0.6) ? "01" : "11";
    };
  }
}
