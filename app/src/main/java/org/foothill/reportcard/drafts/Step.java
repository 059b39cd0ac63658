package org.foothill.reportcard.drafts;

import java.util.Locale;

/** What is to be done before an edition appears, in order. */
public enum Step {
  /** Choose measures, and decide on those without figures. */
  MEASURES,
  /** The release passed its privacy audit. */
  FIGURES,
  /** A person stands for every sentence. */
  SENTENCES,
  /** Every text is there in every language. */
  LANGUAGES,
  /** A second edition of a year says why. */
  REVISION,
  /** Pages can be used by everybody and say nothing but public figures. */
  PAGES,
  /** Team leads and heads sign. */
  SIGN_OFFS;

  /** Part of message keys and anchors. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
