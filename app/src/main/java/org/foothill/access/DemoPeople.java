package org.foothill.access;

import java.util.List;

/** Accounts to try Foothill with, one for each role. They exist only in demo data. */
public interface DemoPeople {
  /**
   * Marks this database as demo data. Works only while nobody has an account (or when it is marked
   * already), so that an installation in use can never become a demo.
   */
  Declared declareDemo();

  /**
   * Creates one account per role, or gives the existing ones new passwords. The passwords are
   * random and readable; they are kept nowhere but in the answer.
   */
  Outcome create();

  /** A person to sign in as. */
  record DemoPerson(String account, String displayName, String role, String password) {}

  /** The answers to {@link #declareDemo()}. */
  sealed interface Declared {
    record Demo() implements Declared {}

    record InUse(int accounts) implements Declared {}
  }

  /** The answers to {@link #create()}. */
  sealed interface Outcome {
    record Created(List<DemoPerson> people) implements Outcome {
      public Created {
        people = List.copyOf(people);
      }
    }

    /** The marker is missing: these are somebody's real data. */
    record NotDemoData() implements Outcome {}
  }
}
