package org.foothill.access.credentials;

import java.security.SecureRandom;

/** Random values that nobody can guess. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int GROUPS = 5;

  private Secrets() {}

  public static byte[] bytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /**
   * A password that can be read out on the telephone, such as {@code bodi-kera-muno-safi-lote}: ten
   * syllables of 70, so 61 bits.
   */
  public static String readablePassword() {
    var password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      password.append(group == 0 ? "" : "-").append(syllable()).append(syllable());
    }
    return password.toString();
  }

  private static String syllable() {
    return "" + letter(CONSONANTS) + letter(VOWELS);
  }

  private static char letter(String letters) {
    return letters.charAt(RANDOM.nextInt(letters.length()));
  }
}
