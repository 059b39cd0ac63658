package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A door that makers of pages ask and that no fingerprint counts would let old pages stay. */
class IngredientsTest {
  private static final String MODULE = "org.foothill.reportcard";

  /** Packages whose beans make what an edition holds. */
  private static final Set<String> MAKERS =
      Set.of(
          "",
          ".pages",
          ".register",
          ".students",
          ".places",
          ".doing",
          ".pathways",
          ".sharing",
          ".standing",
          ".pdf",
          ".datapackage");

  /** What {@link Ingredients} and {@link ProgramHash} count. */
  private static final Set<String> COUNTED =
      Set.of(
          "org.foothill.plan.PlanReader",
          "org.foothill.indicators.catalogue.Catalogue",
          "org.foothill.disclosure.figures.Figures",
          "org.foothill.disclosure.figures.PublicPolicy",
          "org.foothill.published.StateFigures",
          "org.foothill.reportcard.Corrections",
          "org.foothill.reportcard.Editions",
          "org.foothill.reportcard.sentences.Sentences",
          "org.foothill.site.Texts",
          "org.foothill.site.Templates",
          "org.foothill.site.Assets");

  private static final Set<String> COUNTED_SETTINGS = Set.of("${foothill.access.origin:}");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(MODULE);

  private static Set<JavaClass> makers() {
    var packages = MAKERS.stream().map(MODULE::concat).collect(Collectors.toSet());
    return CLASSES.stream()
        .filter(type -> packages.contains(type.getPackageName()))
        .filter(type -> type.isMetaAnnotatedWith(org.springframework.stereotype.Component.class))
        .collect(Collectors.toSet());
  }

  @Test
  void everyDoorThatPagesAreMadeOfIsCounted() {
    var asked = new TreeSet<String>();
    for (var maker : makers()) {
      for (var constructor : maker.getConstructors()) {
        constructor.getParameterTypes().stream()
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream)
            .map(JavaClass::getName)
            .filter(name -> name.startsWith("org.foothill."))
            .forEach(asked::add);
      }
    }
    assertThat(asked).isNotEmpty();
    makers()
        .forEach(maker -> {
          asked.remove(maker.getName());
          // What a maker is asked as is made of what the maker asks.
          maker.getAllRawInterfaces().forEach(one -> dropUnlessCounted(asked, one.getName()));
        });
    assertThat(COUNTED).containsAll(asked);
  }

  private static void dropUnlessCounted(Set<String> asked, String name) {
    if (!COUNTED.contains(name)) {
      asked.remove(name);
    }
  }

  @Test
  void everySettingThatPagesRepeatIsCounted() {
    var settings = new TreeSet<String>();
    for (var maker : makers()) {
      for (var constructor : maker.getConstructors()) {
        constructor.getParameters().stream()
            .filter(parameter -> parameter.isAnnotatedWith(Value.class))
            .map(parameter -> parameter.getAnnotationOfType(Value.class).value())
            .forEach(settings::add);
      }
    }
    assertThat(settings).isNotEmpty();
    assertThat(COUNTED_SETTINGS).containsAll(settings);
  }
}
