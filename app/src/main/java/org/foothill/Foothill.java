package org.foothill;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point. */
@SpringBootApplication
public class Foothill {
  public static void main(String[] args) {
    SpringApplication.run(Foothill.class, args);
  }
}
