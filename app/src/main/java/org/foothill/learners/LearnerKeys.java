package org.foothill.learners;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a state id into the learner key: the first 64 bits of its HMAC-SHA256. Belongs to one
 * thread. Keys used before are remembered in a table of fixed size, because one student has many
 * rows and the digest is the dearest step of a row. With a secret of its own it does the same for
 * the ids of staff.
 */
final class LearnerKeys {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final int SLOTS = 1 << 16;

  private final Mac mac;
  private final byte[] digits = new byte[10];
  private final long[] known = new long[SLOTS];
  private final long[] keys = new long[SLOTS];
  private final byte[] digest = new byte[32];

  LearnerKeys(byte[] secret) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HmacSHA256.", e);
    }
  }

  /** The key of the ten-digit state id. */
  long keyOf(long stateId) {
    // Slot 0 is empty when its state id is 0, and 0000000000 is not a state id that passes checks.
    int slot = (int) ((stateId * 0x9E3779B97F4A7C15L) >>> 48);
    if (known[slot] == stateId && stateId != 0) {
      return keys[slot];
    }
    digest(stateId);
    long key = (long) LONGS.get(digest, 0);
    known[slot] = stateId;
    keys[slot] = key;
    return key;
  }

  /** The next 64 bits: tells two state ids apart that fell on the same key. */
  long checkBitsOf(long stateId) {
    digest(stateId);
    return (long) LONGS.get(digest, 8);
  }

  private void digest(long stateId) {
    write(stateId);
    mac.update(digits);
    finish();
  }

  private void finish() {
    try {
      mac.doFinal(digest, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 failed.", e);
    }
  }

  private void write(long number) {
    long rest = number;
    for (int i = 9; i >= 0; i--) {
      digits[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
