package org.foothill.reportcard;

import org.foothill.jobs.Jobs;
import tools.jackson.databind.json.JsonMapper;

/**
 * To build an edition as a job, in the name of the person who asked.
 *
 * @param by account name, as the register and the audit trail will write it
 */
public record EditionOrder(String by) {
  public static final String KIND = "edition";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static EditionOrder read(String arguments) {
    return JSON.readValue(arguments, EditionOrder.class);
  }

  public Jobs.Wish as(String title) {
    return new Jobs.Wish(KIND, title, JSON.writeValueAsString(this), by);
  }
}
