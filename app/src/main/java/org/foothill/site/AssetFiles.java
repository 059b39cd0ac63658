package org.foothill.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves assets by their hashed names, for ever. */
@Controller
final class AssetFiles {
  private static final String ROOT = "/assets/";
  private final Assets assets;

  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  @GetMapping(ROOT + "**")
  ResponseEntity<byte[]> asset(HttpServletRequest request) {
    var path = Addresses.of(request);
    return assets
        .find(path.substring(path.indexOf(ROOT) + ROOT.length()))
        .map(asset ->
            ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asset.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(asset.bytes()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
