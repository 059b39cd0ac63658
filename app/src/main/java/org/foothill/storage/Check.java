package org.foothill.storage;

/** One thing that {@code foothill doctor} looks at. Modules contribute beans of this type. */
public interface Check {
  /** Short name, such as "Disk space". */
  String name();

  Verdict look();

  /** What was found, and for anything but good news what to do about it. */
  sealed interface Verdict {
    record Well(String found) implements Verdict {}

    record Careful(String found, String advice) implements Verdict {}

    record Broken(String found, String advice) implements Verdict {}
  }
}
