package org.foothill.reportcard.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foothill.core.Language;
import org.foothill.disclosure.figures.Figures;
import org.foothill.site.Texts;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Looks at every file of an edition that is not sealed yet. */
@Component
public final class EditionCheck {
  /** More than this is not read by anybody. */
  private static final int MOST = 50;

  private static final String ENTRANCE = "index.html";
  private final Figures figures;
  private final Texts texts;

  EditionCheck(Figures figures, Texts texts) {
    this.figures = figures;
    this.texts = texts;
  }

  /** One sentence for each problem, naming the file; the first fifty. */
  public List<String> problems(Path folder) throws IOException {
    List<String> names;
    try (var all = Files.walk(folder)) {
      names =
          all.filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
    }
    var problems = new ArrayList<String>();
    var links = new LinkCheck(names.stream().collect(Collectors.toSet()));
    if (names.contains(ENTRANCE)) {
      links.read(ENTRANCE, Jsoup.parse(Files.readString(folder.resolve(ENTRANCE))));
    }
    for (var language : texts.offered()) {
      for (var name : names) {
        if (name.startsWith(language.tag() + "/")) {
          look(folder, name, language, links, problems);
        }
      }
    }
    problems.addAll(links.problems());
    return problems.stream().limit(MOST).toList();
  }

  private void look(
      Path folder, String name, Language language, LinkCheck links, List<String> problems)
      throws IOException {
    var file = folder.resolve(name);
    if (name.endsWith(".html")) {
      var html = Files.readString(file);
      var page = Jsoup.parse(html);
      links.read(name, page);
      var found = new ArrayList<>(PageCheck.problems(page, language.tag(), (int) Files.size(file)));
      var hidden = texts.in(language).of("reportcard.hidden");
      found.addAll(new HiddenCheck(figures).inPage(page, hidden));
      found.forEach(problem -> problems.add("The page %s: %s.".formatted(name, problem)));
    } else if (name.matches(".*/(indicators|schools/[^/]+)/[^/]+\\.csv")) {
      var indicator = name.substring(name.lastIndexOf('/') + 1, name.length() - ".csv".length());
      new HiddenCheck(figures)
          .inTable(indicator, Files.readString(file))
          .forEach(problem -> problems.add("The table %s: %s.".formatted(name, problem)));
    } else if (name.endsWith(".pdf") && !isTagged(file)) {
      problems.add("The document %s is not tagged for screen readers.".formatted(name));
    }
  }

  private static boolean isTagged(Path pdf) throws IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
      var catalog = document.getDocumentCatalog();
      return catalog.getStructureTreeRoot() != null
          && catalog.getMarkInfo() != null
          && catalog.getMarkInfo().isMarked()
          && catalog.getLanguage() != null;
    }
  }
}
