package io.github.gipsite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the packages to docs/architecture.md: who may import whom, and who may use which library.
 */
class ArchitectureTest {
  private static final String ROOT = "io.github.gipsite";
  private static final JavaClasses MAIN =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  /** A package, the packages of ours that it may import, and the libraries it may touch. */
  record House(String name, List<String> imports, List<String> libraries) {
    String[] allowed() {
      Stream<String> ours = Stream.concat(imports.stream(), Stream.of(name)).map(House::inFull);
      Stream<String> given = Stream.of("java..", "org.jspecify.annotations");
      return Stream.of(ours, libraries.stream(), given).flatMap(s -> s).toArray(String[]::new);
    }

    static String inFull(String name) {
      return name.isEmpty() ? ROOT : ROOT + "." + name;
    }
  }

  static Stream<House> houses() {
    return Stream.of(
        new House("files", List.of(), List.of()),
        new House("markup", List.of(), List.of()),
        new House("diagnostic", List.of(), List.of()),
        new House(
            "findings",
            List.of("files", "markup", "diagnostic", "cache"),
            List.of("com.google.gson..")),
        new House("cache", List.of("files", "diagnostic"), List.of("com.google.gson..")),
        new House("source", List.of("diagnostic", "cache"), List.of("org.yaml.snakeyaml..")),
        new House("template", List.of("markup", "source"), List.of("org.thymeleaf..")),
        new House(
            "markdown",
            List.of("diagnostic", "source"),
            List.of("com.vladsch.flexmark..", "org.jsoup..")),
        new House("edition", List.of("diagnostic", "source"), List.of()),
        new House("report", List.of("diagnostic", "cache", "source", "edition"), List.of()),
        new House("schema", List.of("source", "edition", "report"), List.of("com.google.gson..")),
        new House(
            "scaffold",
            List.of("files", "diagnostic", "source", "edition", "report", "schema"),
            List.of()),
        new House("bundle", List.of("files", "diagnostic", "source", "scaffold"), List.of()),
        new House("importer.document", List.of("diagnostic", "report"), List.of("org.jsoup..")),
        new House(
            "importer",
            List.of("diagnostic", "edition", "report", "scaffold", "importer.document"),
            List.of()),
        new House("prose", List.of("diagnostic", "source", "edition", "report"), List.of()),
        new House(
            "similarity",
            List.of("diagnostic", "cache", "source", "edition", "report"),
            List.of("com.google.gson..")),
        new House(
            "content",
            List.of("diagnostic", "cache", "source", "markdown", "edition", "report"),
            List.of("com.google.gson..")),
        new House(
            "check",
            List.of(
                "diagnostic",
                "cache",
                "source",
                "markdown",
                "edition",
                "report",
                "prose",
                "similarity",
                "data",
                "download"),
            List.of("com.google.gson..")),
        new House("trend", List.of("edition", "report"), List.of()),
        new House("data", List.of("diagnostic", "cache", "edition", "report"), List.of()),
        new House(
            "download", List.of("data", "edition", "report", "xlsx"), List.of("com.google.gson..")),
        new House(
            "search", List.of("cache", "edition", "report", "prose"), List.of("com.google.gson..")),
        new House("table", List.of("markup", "template", "edition", "report"), List.of()),
        new House("chart", List.of("template", "trend"), List.of()),
        new House(
            "page",
            List.of(
                "diagnostic",
                "cache",
                "source",
                "template",
                "markdown",
                "edition",
                "report",
                "trend",
                "data",
                "download",
                "table",
                "chart"),
            List.of()),
        new House("xlsx", List.of("markup"), List.of()),
        new House(
            "output",
            List.of(
                "diagnostic",
                "source",
                "template",
                "edition",
                "report",
                "data",
                "download",
                "search",
                "table",
                "page"),
            List.of()),
        new House("publish", List.of("files", "diagnostic", "cache", "output"), List.of()),
        new House("part", List.of("files", "diagnostic", "cache", "content", "output"), List.of()),
        new House(
            "",
            List.of(
                "files",
                "diagnostic",
                "findings",
                "cache",
                "source",
                "template",
                "markdown",
                "edition",
                "report",
                "schema",
                "scaffold",
                "bundle",
                "importer.document",
                "importer",
                "prose",
                "similarity",
                "content",
                "check",
                "trend",
                "data",
                "download",
                "search",
                "table",
                "chart",
                "page",
                "output",
                "publish",
                "part"),
            List.of()),
        new House(
            "preview",
            List.of("", "diagnostic", "findings", "cache", "source", "output"),
            List.of("com.sun.net.httpserver..")),
        new House(
            "maven",
            List.of(
                "",
                "diagnostic",
                "findings",
                "source",
                "report",
                "scaffold",
                "bundle",
                "importer.document",
                "content",
                "page",
                "publish",
                "part",
                "preview"),
            List.of("org.apache.maven..", "org.eclipse.aether..", "javax.inject..")));
  }

  @ParameterizedTest
  @MethodSource("houses")
  void importsOnlyWhatStandsBelowIt(House house) {
    classes()
        .that()
        .resideInAPackage(House.inFull(house.name()))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(house.allowed())
        .check(MAIN);
  }

  @Test
  void everyPackageIsOneOfTheHouse() {
    assertThat(MAIN.stream().map(type -> type.getPackageName()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            houses().map(house -> House.inFull(house.name())).toList());
  }

  /** Each package is a slice of its own, also one in another. */
  @Test
  void noPackageIsPartOfACycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void everyPackageSaysThatNothingInItIsNull() {
    JavaPackage root = MAIN.getPackage(ROOT);
    assertThat(Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream()))
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }
}
