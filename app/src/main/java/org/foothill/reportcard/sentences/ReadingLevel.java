package org.foothill.reportcard.sentences;

import java.util.regex.Pattern;
import org.foothill.core.Language;

/**
 * The school grade at which a text is readable, estimated by counting.
 *
 * <p>English: the grade level of Kincaid, Fishburne, Rogers and Chissom (1975), {@code 0.39 words
 * per sentence + 11.8 syllables per word - 15.59}. Spanish: the grade of Crawford (1989), {@code
 * 0.049 syllables in 100 words - 0.205 sentences in 100 words - 3.407}. Figures and their signs
 * count as words of one syllable, as Flesch counted them. Syllables are estimated by groups of
 * vowels; in Spanish two strong vowels, or a weak one with an accent, stand apart.
 */
public record ReadingLevel(int words, int sentences, int syllables) {
  /** The grade that public pages stay at or below. */
  public static final int HIGHEST = 8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,–-]*");
  private static final Pattern END = Pattern.compile("[.!?:;…](?=\\s|$|[)\\]\"”])");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** As in "graduate"; not in "equal" or "language". */
  private static final Pattern APART = Pattern.compile("(?<![gq])ua");

  private static final Pattern SPANISH_VOWELS =
      Pattern.compile("[íú]|[iuü]*[aeoáéó](?:[iuü](?![aeoáéó]))?|[iuü]+");

  public static ReadingLevel of(String text, Language language) {
    int words = 0;
    int syllables = 0;
    var each = WORD.matcher(text);
    while (each.find()) {
      words++;
      syllables += syllables(each.group().toLowerCase(language.locale()), language);
    }
    return new ReadingLevel(
        words, Math.max(1, (int) END.matcher(text).results().count()), syllables);
  }

  /** Both texts together. */
  public ReadingLevel plus(ReadingLevel other) {
    return new ReadingLevel(
        words + other.words, sentences + other.sentences, syllables + other.syllables);
  }

  /**
   * The grade, such as 6.4; 0 for a text without words, and in languages for which we know no
   * formula that was tested on schoolchildren.
   */
  public double grade(Language language) {
    if (words == 0) {
      return 0;
    }
    double grade =
        switch (language) {
          case ENGLISH -> 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
          case ARMENIAN, CHINESE -> 0;
          case SPANISH -> 0.049 * 100 * syllables / words - 0.205 * 100 * sentences / words - 3.407;
        };
    return Math.max(0, grade);
  }

  private static int syllables(String word, Language language) {
    if (!Character.isLetter(word.charAt(0))) {
      return 1;
    }
    return switch (language) {
      case ENGLISH -> english(word);
      case SPANISH -> spanish(word);
      case ARMENIAN, CHINESE -> 1;
    };
  }

  /** A silent e at the end is none, but for "le" after a consonant; so is the e of most "-ed". */
  private static int english(String word) {
    var plain = word.replaceAll("[^a-z]", "");
    int count = count(VOWELS, plain) + count(APART, plain);
    boolean silentEnd =
        plain.matches(".*[^aeiouy]es?") && !plain.matches(".*[^aeiouy]le|.*(s|x|z|ch|sh|c|g)es");
    boolean silentPast = plain.matches(".*[^aeioutdy]ed");
    return Math.max(1, silentEnd || silentPast ? count - 1 : count);
  }

  /** The u of "que" and "gui" is silent; a y before a vowel is a consonant, any other is an i. */
  private static int spanish(String word) {
    var plain =
        word.replaceAll("(?<=[gq])u(?=[eéií])", "")
            .replaceAll("y(?=[aeiouáéíóú])", "j")
            .replace('y', 'i');
    return Math.max(1, count(SPANISH_VOWELS, plain));
  }

  private static int count(Pattern pattern, String word) {
    return (int) pattern.matcher(word).results().count();
  }
}
