package org.foothill.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.foothill.core.Language;

/** Addresses on the running server. */
final class LiveLinks implements Links {
  private final String context;
  private final Language language;
  private final Assets assets;

  LiveLinks(String context, Language language, Assets assets) {
    this.context = context;
    this.language = language;
    this.assets = assets;
  }

  @Override
  public String to(String path) {
    return Addresses.hasNoPrefix(path)
        ? context + path
        : context + Addresses.withPrefix(path, language);
  }

  @Override
  public String to(String path, Language other) {
    if (Addresses.hasNoPrefix(path)) {
      return context
          + "/language/"
          + other.tag()
          + "?to="
          + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
    return context + Addresses.withPrefix(path, other);
  }

  @Override
  public String asset(String name) {
    return context + "/assets/" + assets.hashed(name);
  }

  @Override
  public boolean live() {
    return true;
  }
}
