package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;

/** What the last run knew of the search index is taken over, and no further than it is right. */
class SearchIndexRebuildTest extends RebuiltSite {
  @Test
  void aNoteThatIsNoneIsNotBelieved() throws IOException {
    Path note = temp.resolve("target/.site.made");
    assertThat(note).exists();
    Files.writeString(note, "a\tb\tc\td\n\t\t\na\t1 2\n99\t99999999999999999999\t1\tindex.html\n");
    Files.writeString(temp.resolve("target/gip/searched.txt"), "report 0\t00000000 a\nindex\t[]\n");
    build();
    assertThatItIsAsBuiltAfresh("a broken note");
  }

  /** All years before it have other numbers then. */
  @Test
  void whatTheLastRunKnewOfItsIndexIsAsGoodAsTheReports() throws IOException {
    Path note = temp.resolve("target/gip/searched.txt");
    String whole = Files.readString(note);
    move("first/2024");
    build();
    assertThat(note).content().isNotEqualTo(whole);
    assertThatItIsAsBuiltAfresh("without a year");
    move("first/2024");
    build();
    assertThat(note).hasContent(whole);
    assertThatItIsAsBuiltAfresh("with it again");
  }

  @Test
  void theIndexOfReportsThatHaveNotChangedIsNotPutTogetherAgain() throws IOException {
    Path note = temp.resolve("target/gip/searched.txt");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(note, longAgo);
    build();
    assertThat(Files.getLastModifiedTime(note)).isEqualTo(longAgo);
    replace("site.yaml", "title: ", "title: 又");
    build();
    assertThat(Files.getLastModifiedTime(note)).isGreaterThan(longAgo);
  }

  @Test
  void aRunThatFailsLeavesTheNoteAboutTheIndex() throws IOException {
    Path note = temp.resolve("target/gip/searched.txt");
    String whole = Files.readString(note);
    append("first/2023/report.yaml", "\nyear: 几\n");
    assertThat(BuiltSite.of(settings("target")).findings().hasErrors()).isTrue();
    assertThat(note).hasContent(whole);
  }
}
