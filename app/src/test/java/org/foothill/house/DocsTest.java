package org.foothill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Documents, messages and fixtures say what the program does. */
class DocsTest {
  private static final Path DOCS = Checkout.ROOT.resolve("docs");
  private static final Path RESOURCES = Checkout.ROOT.resolve("app/src/main/resources");
  private static final Promised PROMISED = Promised.of(Source.ofProgram());

  private static List<String> pages(String folder, Set<String> promised) {
    return DocGuards.missingPages(
        folder, promised, Checkout.texts(DOCS.resolve(folder), n -> n.endsWith(".md")).keySet());
  }

  @Test
  void everyCommandHasItsPage() {
    assertThat(pages("commands", PROMISED.commands())).isEmpty();
  }

  @Test
  void everyFindingHasItsPage() {
    assertThat(pages("findings", PROMISED.findings())).isEmpty();
  }

  @Test
  void everyEventHasItsPage() {
    assertThat(pages("events", PROMISED.events())).isEmpty();
  }

  @Test
  void everyIndicatorHasItsPage() {
    var codes = new TreeSet<String>();
    var line = Pattern.compile("(?m)^id: *(\\S+)");
    Checkout.texts(RESOURCES.resolve("catalogue/indicators"), name -> name.endsWith(".yaml"))
        .values()
        .forEach(text -> {
          var id = line.matcher(text);
          if (id.find()) {
            // One page explains a family: CTE-COMP-{pathway} is CTE-COMP-PATHWAY.
            codes.add(id.group(1).replaceAll("[{}]", "").toUpperCase(Locale.ROOT));
          }
        });
    assertThat(pages("indicators", codes)).isEmpty();
  }

  @Test
  void everySettingHasItsPage() {
    var settings = new TreeSet<>(PROMISED.settings());
    Checkout.texts(RESOURCES, name -> name.startsWith("application"))
        .values()
        .forEach(text -> settings.addAll(Promised.settingsIn(text)));
    assertThat(pages("settings", settings)).isEmpty();
  }

  @Test
  void everyPublicPageIsExplained() {
    var pages = Checkout.texts(DOCS.resolve("pages"), name -> name.endsWith(".md")).values();
    // What stands for many addresses is looked at by PublicAddressesTest.
    var addresses =
        PROMISED.addresses().stream()
            .filter(address -> !address.contains("{*"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(DocGuards.unexplainedAddresses(addresses, pages)).isEmpty();
  }

  @Test
  void bothLanguagesSayTheSame() {
    var files = Checkout.texts(RESOURCES.resolve("messages"), n -> n.endsWith(".properties"));
    var names = new TreeSet<String>();
    files.keySet().forEach(file -> names.add(file.replaceFirst("_(en|es)\\.properties$", "")));
    var complaints = new ArrayList<String>();
    for (var name : names) {
      complaints.addAll(
          DocGuards.unequalMessages(
              name,
              properties(files.getOrDefault(name + "_en.properties", "")),
              properties(files.getOrDefault(name + "_es.properties", ""))));
    }
    assertThat(complaints).isEmpty();
  }

  static Properties properties(String text) {
    try {
      var properties = new Properties();
      properties.load(new StringReader(text));
      return properties;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void fixturesHoldInventedPeopleOnly() {
    Map<String, String> texts = new TreeMap<>();
    for (var folder : List.of("app/src/test", "engine/src/test", "browser-tests/src", "samples")) {
      Checkout.texts(
              Checkout.ROOT.resolve(folder),
              name ->
                  !name.startsWith("DocGuardsCanFail")
                      && name.matches(".*\\.(java|txt|csv|ya?ml|json|md)"))
          .forEach((path, text) -> texts.put(folder + "/" + path, text));
    }
    assertThat(DocGuards.personalValues(texts)).isEmpty();
  }

  @Test
  void everyWordHasItsSource() {
    assertThat(DocGuards.unsourcedWords(Checkout.read(DOCS.resolve("words.md")))).isEmpty();
  }
}
