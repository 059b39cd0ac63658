package org.foothill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.foothill.bench.Workshop.Ran;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The frozen edition of the demo by the command line: made whole, with nothing changed, after one
 * text changed, and its printed card beside the same pages printed by Chromium.
 */
final class EditionRows implements Measurement {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final long MOST_MEMORY = 2L << 30;
  private static final int MOST_SECONDS = 180;
  private static final int CARD = 40;
  private static final double CARD_SECONDS = 20;

  /** Pages of the web that the printed card holds; school by measure is on the web only. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(index|(results|indicators|state|groups|pathways|strategies|schools|places)/[^/]+/index|(schools|data|privacy|corrections)/index)\\.html");

  @Override
  public String name() {
    return "edition";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path data = workshop.demoData();
    if (!Files.isDirectory(data.resolve("editions"))) {
      Files.createDirectories(data);
      try (var site = Site.start(workshop, data, "demo")) {
        waitFor(data);
      }
    }
    Path edition = edition(data).orElseThrow();
    var rows = new ArrayList<Row>();
    rows.add(whole(build(workshop, data, "--anew"), edition));
    var unchanged = build(workshop, data);
    rows.add(
        Row.of(
                "the same again, nothing changed: every part kept and compared, start of Java included",
                figure(unchanged))
            .promised("not made again", unchanged.exit() == 0));
    rows.addAll(card(workshop, data, edition, unchanged.seconds()));
    rows.add(translated(workshop, data));
    return rows;
  }

  private static void waitFor(Path data) throws IOException, InterruptedException {
    for (int i = 0; i < 600 && edition(data).isEmpty(); i++) {
      Thread.sleep(500);
    }
  }

  private static Optional<Path> edition(Path data) throws IOException {
    Path editions = data.resolve("editions");
    if (!Files.isDirectory(editions)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(editions)) {
      return all.filter(one -> !one.getFileName().toString().startsWith("."))
          .max(java.util.Comparator.naturalOrder());
    }
  }

  private static Ran build(Workshop workshop, Path data, String... more) throws Exception {
    var words = new ArrayList<>(List.of("reportcard", "build", "--data", data.toString()));
    words.addAll(List.of(more));
    return workshop.foothill(words.toArray(String[]::new));
  }

  private static String figure(Ran ran) {
    return Row.seconds(ran.seconds()) + ", " + Row.megabytes(ran.peakMemory());
  }

  private static Row whole(Ran ran, Path edition) throws IOException {
    long pages = count(edition, ".html");
    return Row.of(
            "the demo's edition made whole: %,d pages and %,d other files, two printed cards among them"
                .formatted(pages, count(edition, "") - pages),
            figure(ran)
                + String.format(Locale.ROOT, ", %.0f pages/s", pages / ran.seconds())
                + (ran.exit() == 0 ? ", byte for byte the published one" : ", not the same"))
        .promised(
            "within 3 min and 2 GiB, the same bytes",
            ran.exit() == 0 && ran.seconds() < MOST_SECONDS && ran.peakMemory() < MOST_MEMORY);
  }

  private static long count(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .count();
    }
  }

  /** One printed card alone: what a build takes longer when only that part is not kept. */
  private static List<Row> card(Workshop workshop, Path data, Path edition, double unchanged)
      throws Exception {
    Bench.remove(data.resolve("cache/edition/en card"));
    var ran = build(workshop, data);
    double seconds = ran.seconds() - unchanged;
    Path card = edition.resolve("en/report-card-2025-26.pdf");
    int pages = pages(card);
    var row =
        Row.of(
                "its printed card in English alone, %d sheets, tagged, PDF/UA-1 and PDF/A-3a"
                    .formatted(pages),
                String.format(
                    Locale.ROOT,
                    "%.2f s, %.1f sheets/s, %.2f MB",
                    seconds,
                    pages / seconds,
                    Files.size(card) / 1e6))
            .promised(
                "40 sheets within 20 s", seconds * CARD / pages < CARD_SECONDS && ran.exit() == 0);
    return List.of(
        Files.isExecutable(CHROMIUM) ? beside(workshop, edition, row, pages / seconds) : row);
  }

  private static Row beside(Workshop workshop, Path edition, Row row, double ours)
      throws Exception {
    Path folder = Files.createDirectories(workshop.scratch("chromium"));
    Path html = Files.writeString(folder.resolve("all.html"), together(edition));
    Path pdf = folder.resolve("all.pdf");
    var ran =
        workshop.run(
            List.of(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                html.toUri().toString()));
    int pages = pages(pdf);
    double theirs = pages / ran.seconds();
    return row.against(
        String.format(
            Locale.ROOT,
            "Chromium, the same web pages in one document: %d sheets, %.2f s, %.1f sheets/s, %.2f MB, %s; no PDF/UA, no PDF/A",
            pages,
            ran.seconds(),
            theirs,
            Files.size(pdf) / 1e6,
            tagged(pdf) ? "tagged" : "not tagged"),
        ours / theirs);
  }

  /** One document of the web pages that the printed card is made of. */
  private static String together(Path edition) throws IOException {
    var whole = Jsoup.parse(Files.readString(edition.resolve("en/index.html")));
    var body = whole.select("main").getFirst().empty();
    try (var files = Files.walk(edition.resolve("en"))) {
      for (Path file : files.sorted().toList()) {
        var name = edition.resolve("en").relativize(file).toString();
        if (PRINTED.matcher(name).matches()) {
          body.appendChildren(Jsoup.parse(Files.readString(file)).select("main > *"));
        }
      }
    }
    styled(whole, edition);
    return whole.outerHtml();
  }

  private static void styled(Document whole, Path edition) throws IOException {
    try (var assets = Files.list(edition.resolve("assets"))) {
      for (Path sheet : assets.filter(file -> file.toString().endsWith(".css")).toList()) {
        whole.select("link[rel=stylesheet]").attr("href", sheet.toUri().toString());
      }
    }
  }

  private static int pages(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static boolean tagged(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return document.getDocumentCatalog().getStructureTreeRoot() != null;
    }
  }

  /** One Spanish text of the plan: the English half stays. */
  private static Row translated(Workshop workshop, Path data) throws Exception {
    Path plan = Files.createDirectories(workshop.scratch("plan"));
    String whole = Files.readString(Path.of("samples/pasadena/plan.yaml"));
    Files.copy(Path.of("samples/pasadena/partnership.yaml"), plan.resolve("partnership.yaml"));
    Files.writeString(
        plan.resolve("plan.yaml"),
        whole.replace("crecen sanos y con curiosidad", "crecen con salud y curiosidad"));
    workshop.foothill("plan", "import", plan.toString(), "--data", data.toString());
    var ran = build(workshop, data);
    return Row.of(
        "after one Spanish text of the plan changed: the English pages and card are kept",
        figure(ran) + (ran.exit() == 1 ? "; says that a revision is needed" : ""));
  }
}
