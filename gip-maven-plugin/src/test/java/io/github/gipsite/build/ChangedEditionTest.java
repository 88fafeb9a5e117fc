package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.PreviewSite;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import io.github.gipsite.testkit.ShortFindings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build after a change of {@code editions/} is the same as one from nothing; so is a preview. */
class ChangedEditionTest {
  private static final String SAME = "id: \"2021\"\nlike: \"2021\"\nyears: {from: 2021}\n";
  private static final String CHANGED = SAME + "name: 示例格式\n";
  private static final String NEXT =
      "id: \"2024\"\nname: 2024 年示例格式\nbasis: 示例\nlike: \"2021\"\nyears: {from: 2024}\n";

  @TempDir Path temp;
  private ContentFolder content;
  private BuildSettings settings;
  private int builds;

  /** A change of the folder, with its name. */
  private record Change(String name, Consumer<ContentFolder> made) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change("a form more", folder -> folder.write("editions/2024.yaml", NEXT)),
        new Change("another name", folder -> folder.write("editions/2021.yaml", CHANGED + "#\n")),
        new Change(
            "another due date",
            folder -> folder.write("editions/2021.yaml", CHANGED + "due: {government: 01-31}\n")),
        new Change("a fault", folder -> folder.write("editions/2021.yaml", CHANGED + "naem: 1\n")),
        new Change(
            "a fault of YAML", folder -> folder.write("editions/2021.yaml", CHANGED + "a: [\n")),
        new Change("gone", folder -> folder.remove("editions/2021.yaml")),
        new Change("renamed", folder -> folder.move("editions/2021.yaml", "editions/2022.yaml")),
        new Change("renamed in capitals", folder -> folder.move("editions", "Editions")));
  }

  @BeforeEach
  void beginWithAFormOfTheOffice() throws IOException {
    content = GoodYears.since(2023, temp.resolve("content")).write("editions/2021.yaml", CHANGED);
    settings = BuiltSite.settings(content.root(), temp.resolve("target"), FailOn.NEVER);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theNextBuildIsThatOfTheNewForm(Change change) throws IOException {
    BuiltSite first = BuiltSite.of(settings);
    assertThat(first.page("index.html").text()).contains("示例格式");
    change.made().accept(content);
    BuiltSite next = BuiltSite.of(settings);
    BuiltSite fresh = fresh();
    assertThat(ShortFindings.sentences(next.findings().all()))
        .isEqualTo(ShortFindings.sentences(fresh.findings().all()));
    if (!fresh.findings().hasErrors()) {
      assertThat(next.files()).isEqualTo(fresh.files());
    }
  }

  private BuiltSite fresh() throws IOException {
    return BuiltSite.of(
        BuiltSite.settings(content.root(), temp.resolve("fresh" + builds++), FailOn.NEVER));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theNextDraftIsThatOfTheNewForm(Change change) {
    SiteBuild preview = new SiteBuild(settings, line -> {});
    assertThat(text(preview.draft(), "2024/index.html")).contains("2024");
    change.made().accept(content);
    PreviewSite next = preview.draft();
    PreviewSite fresh = new SiteBuild(settings, line -> {}).draft();
    assertThat(ShortFindings.sentences(next.findings().all()))
        .isEqualTo(ShortFindings.sentences(fresh.findings().all()));
    for (String page : List.of("index.html", "2024/index.html", "2023/index.html")) {
      assertThat(text(next, page)).isEqualTo(text(fresh, page));
    }
  }

  @Test
  void aFormWithAFaultIsAllThatIsSaidOfItsReports() {
    content
        .write("editions/2021.yaml", CHANGED + "naem: 1\n")
        .write("2024/report.yaml", "year: 2024\nnothing: [1]\n");
    assertThat(ShortFindings.places(content.findings().all()))
        .containsExactly("edition-file ERROR editions/2021.yaml:5:1");
  }

  @Test
  void anEditionBehindALinkOutOfTheFolderIsNotRead() throws IOException {
    Path outside = temp.resolve("outside.yaml");
    java.nio.file.Files.writeString(outside, NEXT);
    java.nio.file.Files.createSymbolicLink(content.root().resolve("editions/2024.yaml"), outside);
    assertThat(ShortFindings.places(content.findings().all()))
        .containsExactly("unreadable-file ERROR editions/2024.yaml:1:1");
  }

  private static String text(PreviewSite draft, String path) {
    return draft
        .file(path)
        .map(
            file -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              try {
                file.content().writeTo(out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return out.toString(StandardCharsets.UTF_8);
            })
        .orElse("");
  }
}
