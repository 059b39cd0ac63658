package org.foothill.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Everything below {@code static/assets} on the class path, and htmx; read once. */
@Component
final class PackedAssets implements Assets {
  private static final String ROOT = "static/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "txt", "text/plain;charset=UTF-8",
          "woff2", "font/woff2");

  private final SortedMap<String, String> hashedNames = new TreeMap<>();
  private final SortedMap<String, Asset> assets = new TreeMap<>();

  PackedAssets() {
    var resolver = new PathMatchingResourcePatternResolver(PackedAssets.class.getClassLoader());
    var contents = new TreeMap<String, byte[]>();
    try {
      for (var file : resolver.getResources("classpath*:" + ROOT + "**/*.*")) {
        contents.put(nameOf(file.getURI()), file.getContentAsByteArray());
      }
      for (var file :
          resolver.getResources(
              "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js")) {
        contents.put("htmx.js", file.getContentAsByteArray());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    // Style sheets come last because they name fonts, whose hashes must then be known.
    contents.entrySet().stream()
        .sorted(Comparator.comparing(entry -> isStyle(entry.getKey())))
        .forEachOrdered(entry -> keep(entry.getKey(), entry.getValue()));
  }

  private static String nameOf(URI address) {
    var text = address.toString();
    return text.substring(text.lastIndexOf(ROOT) + ROOT.length());
  }

  private static boolean isStyle(String name) {
    return name.endsWith(".css");
  }

  private void keep(String name, byte[] bytes) {
    var content = isStyle(name) ? withHashedNames(bytes) : bytes;
    int dot = name.lastIndexOf('.');
    var ending = name.substring(dot + 1);
    var hashed = name.substring(0, dot) + "." + hash(content) + "." + ending;
    hashedNames.put(name, hashed);
    assets.put(hashed, new Asset(TYPES.getOrDefault(ending, "application/octet-stream"), content));
  }

  private byte[] withHashedNames(byte[] css) {
    var text = new String(css, StandardCharsets.UTF_8);
    for (var entry : hashedNames.entrySet()) {
      text = text.replace("url(\"" + entry.getKey() + "\")", "url(\"" + entry.getValue() + "\")");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256.", missing);
    }
  }

  @Override
  public List<String> files() {
    return List.copyOf(assets.keySet());
  }

  @Override
  public String hashed(String name) {
    var hashed = hashedNames.get(name);
    if (hashed == null) {
      throw new IllegalArgumentException("There is no asset (%s).".formatted(name));
    }
    return hashed;
  }

  @Override
  public Optional<Asset> find(String hashedName) {
    return Optional.ofNullable(assets.get(hashedName));
  }
}
