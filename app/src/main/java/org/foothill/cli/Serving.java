package org.foothill.cli;

/** The running web site, for commands that prepare something and then serve. */
public interface Serving {
  /** The address a person types, such as {@code http://localhost:8080}. */
  String address();

  /** Says that the site is ready and where, and returns when the process is told to stop. */
  void stay() throws InterruptedException;
}
