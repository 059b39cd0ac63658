package planted.plan;

import org.springframework.context.event.EventListener;
import planted.funding.AwardMade;

/** Closes a circle. */
public class Strategies {
  @EventListener
  void on(AwardMade event) {
    throw new IllegalStateException("Nobody sends the event (%s).".formatted(event));
  }
}
