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

/** The house of docs/architecture.md: who may import whom, and who may touch what. */
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
    List<String> model = List.of("diagnostic", "source", "edition", "report");
    List<String> all =
        List.of(
            "files",
            "note",
            "diagnostic",
            "source",
            "edition",
            "report",
            "prose",
            "content",
            "check",
            "trend",
            "data",
            "search",
            "page",
            "output",
            "schema",
            "scaffold",
            "intake");
    return Stream.of(
        new House("files", List.of(), List.of()),
        new House("note", List.of("files"), List.of()),
        new House("diagnostic", List.of("files", "note"), List.of("com.google.gson..")),
        new House("source", List.of("diagnostic"), List.of("org.yaml.snakeyaml..")),
        new House("edition", List.of("diagnostic", "source"), List.of()),
        new House("report", List.of("diagnostic", "source", "edition"), List.of()),
        new House(
            "content",
            List.of("note", "diagnostic", "source", "edition", "report"),
            List.of("com.google.gson..")),
        new House("schema", List.of("source", "edition", "report"), List.of("com.google.gson..")),
        new House(
            "scaffold",
            List.of("files", "diagnostic", "source", "edition", "report", "schema"),
            List.of()),
        new House(
            "intake",
            List.of("diagnostic", "source", "edition", "report", "scaffold"),
            List.of("org.jsoup..")),
        new House("prose", model, List.of()),
        new House(
            "check",
            List.of("note", "diagnostic", "source", "edition", "report", "prose"),
            List.of("com.google.gson..")),
        new House("trend", List.of("edition", "report"), List.of()),
        new House("data", List.of("source", "edition", "report"), List.of("com.google.gson..")),
        new House("search", List.of("note", "edition", "report", "prose"), List.of()),
        new House(
            "page",
            List.of("diagnostic", "source", "edition", "report", "trend", "data"),
            List.of("org.thymeleaf..", "com.vladsch.flexmark..", "org.jsoup..")),
        new House(
            "output",
            List.of("files", "diagnostic", "source", "edition", "report", "data", "search", "page"),
            List.of("com.google.gson..")),
        new House("", all, List.of()),
        new House(
            "preview",
            List.of("", "diagnostic", "source", "output"),
            List.of("com.sun.net.httpserver..")),
        new House(
            "maven",
            List.of(
                "",
                "diagnostic",
                "source",
                "report",
                "scaffold",
                "intake",
                "page",
                "output",
                "preview"),
            List.of("org.apache.maven..")));
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

  @Test
  void noPackageIsPartOfACycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void everyPackageSaysThatNothingInItIsNull() {
    JavaPackage root = MAIN.getPackage(ROOT);
    assertThat(Stream.concat(Stream.of(root), root.getSubpackages().stream()))
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }
}
