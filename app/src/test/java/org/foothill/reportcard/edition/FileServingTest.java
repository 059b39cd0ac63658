package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No Spring, no database: only files. */
class FileServingTest {
  @TempDir private Path editions;

  private Path edition(String code) throws IOException {
    var folder = editions.resolve(code);
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(folder.resolve("en/index.html"), "<h1>" + code + "</h1>");
    Files.writeString(folder.resolve(Manifest.FILE), "");
    return folder;
  }

  @Test
  void anEditionIsShownFromItsFilesAlone() throws IOException, InterruptedException {
    try (var serving = FileServing.begin(edition("2025-26.1"), 0);
        var client = HttpClient.newHttpClient()) {
      var page =
          client.send(
              HttpRequest.newBuilder(URI.create(serving.address() + "en/index.html")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("2025-26.1");
      var outside =
          client.send(
              HttpRequest.newBuilder(URI.create(serving.address() + "../SHA256SUMS")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(outside.statusCode()).isNotEqualTo(500);
    }
  }

  @Test
  void theNewestIsTakenAndWhatIsNotSealedIsNone() throws IOException {
    edition("2024-25.1");
    edition("2025-26.9");
    edition("2025-26.10");
    Files.createDirectories(editions.resolve(".building-1"));
    Files.createDirectories(editions.resolve("2026-27.1"));
    assertThat(FileServing.find(editions, "")).contains(editions.resolve("2025-26.10"));
    assertThat(FileServing.find(editions, "2024-25.1")).isPresent();
    assertThat(FileServing.find(editions, "2026-27.1")).isEmpty();
  }
}
