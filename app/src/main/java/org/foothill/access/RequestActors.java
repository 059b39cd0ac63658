package org.foothill.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the person in Spring Security's context of this thread. */
@Component
final class RequestActors implements Actors {
  private static final Actor COMMAND_LINE = Actor.operator("command line", "command line");

  @Override
  public Optional<Actor> current() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person
        ? Optional.of(person.account().actor())
        : Optional.empty();
  }

  @Override
  public Actor commandLine() {
    return COMMAND_LINE;
  }
}
