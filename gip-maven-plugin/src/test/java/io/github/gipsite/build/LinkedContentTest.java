package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.PreviewSite;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in the content folder: none brings in a file of this machine from elsewhere. */
class LinkedContentTest {
  private static final String SECRET = "外面的文件";
  private static final String FINDING = "这里或上层文件夹是一个链接，没有指向内容文件夹里的文件，不读取也不发布 | 把文件本身放到这里，不用链接";

  @TempDir private Path temp;
  private Path root;
  private ContentFolder content;
  private ContentFolder outside;

  @BeforeEach
  void write() {
    root = temp.resolve("content");
    content = ContentFolder.good(root);
    outside = ContentFolder.good(temp.resolve("outside")).write("secret", SECRET);
  }

  @Test
  void ofAFileThatIsReadLeadsOut() throws IOException {
    link("2024/overview.md", temp.resolve("outside/secret"));
    assertThat(content.sentences()).containsExactly(FINDING);
    assertThat(content.places()).containsExactly("unreadable-file ERROR 2024/overview.md:1:1");
  }

  @Test
  void everyFileOfALinkedYearIsRefused() throws IOException {
    content.move("2024", "../away");
    link("2024", temp.resolve("outside/2024"));
    assertThat(content.sentences()).isNotEmpty().containsOnly(FINDING);
    assertThat(content.places()).contains("unreadable-file ERROR 2024/report.yaml:1:1");
    assertThat(content.reading().archive().reportCount()).isZero();
  }

  @Test
  void anAgencyThatIsALinkHasNoReports() throws IOException {
    outside.write("agency.yaml", "name: 示例市示例局\nkind: department\n");
    link("bureau", temp.resolve("outside"));
    assertThat(content.places()).containsExactly("unreadable-file ERROR bureau/agency.yaml:1:1");
    assertThat(content.reading().archive().reportCount()).isOne();
  }

  @Test
  void aReplacedFileOfTheTemplateLeadsOut() throws IOException {
    link("template/styles/office.css", temp.resolve("outside/secret"));
    assertThat(content.places())
        .containsExactly("unreadable-file ERROR template/styles/office.css:1:1");
  }

  @Test
  void attachmentsThatLeadOutAreNotPublished() throws IOException {
    content.write("2024/files/own.txt", "自己的文件");
    link("2024/files/linked.txt", temp.resolve("outside/secret"));
    link("2024/files/folder", temp.resolve("outside"));
    link("2024/files/device", Path.of("/dev/zero"));
    link("2024/files/nothing", Path.of("nothing"));
    link("2024/files/loop", Path.of("loop"));
    assertThat(content.sentences()).hasSize(5).containsOnly(FINDING);
    assertThat(content.report().attachments()).containsExactly("2024/files/own.txt");
  }

  @Test
  void aFolderOfAttachmentsThatIsALinkIsNotPublished() throws IOException {
    link("2024/files", temp.resolve("outside"));
    assertThat(content.places()).containsExactly("unreadable-file ERROR 2024/files:1:1");
    assertThat(content.report().attachments()).isEmpty();
  }

  @Test
  void whatIsHiddenInTheContentFolderStaysHidden() throws IOException {
    content.write(".git/config", SECRET);
    link("2024/files/config.txt", root.resolve(".git/config"));
    assertThat(content.places()).containsExactly("unreadable-file ERROR 2024/files/config.txt:1:1");
  }

  @Test
  void aLinkThatStaysInsideIsAFile() throws IOException {
    content
        .write("shared/plan.txt", "同一份附件")
        .write("shared/none.md", content.read("2024/other.md"));
    content.remove("2024/other.md");
    link("2024/other.md", Path.of("../shared/none.md"));
    link("2024/files/plan.txt", Path.of("../../shared/plan.txt"));
    assertThat(content.sentences()).isEmpty();
    BuiltSite site = BuiltSite.of(root, temp.resolve("target"));
    assertThat(site.files()).containsEntry("2024/files/plan.txt", "同一份附件");
  }

  @Test
  void theContentFolderItselfMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), root);
    assertThat(ContentFolder.at(link).sentences()).isEmpty();
    content.write("2024/files/own.txt", "自己的文件");
    assertThat(ContentFolder.at(link).report().attachments()).hasSize(1);
  }

  @Test
  void aLinkThatIsPutInThePlaceOfAFileLaterIsNotOpened() throws IOException {
    content.write("2024/files/own.txt", "自己的文件");
    SourceFolder source = content.source();
    content.remove("2024/files/own.txt");
    link("2024/files/own.txt", temp.resolve("outside/secret"));
    assertThatThrownBy(() -> source.open("2024/files/own.txt"))
        .isInstanceOf(FileSystemException.class);
  }

  @Test
  void aDraftShowsNothingOfWhatALinkLeadsTo() throws IOException {
    link("2024/overview.md", temp.resolve("outside/secret"));
    link("2024/files/linked.txt", temp.resolve("outside/secret"));
    SiteBuild build =
        new SiteBuild(BuiltSite.settings(root, temp.resolve("target"), FailOn.ERROR), line -> {});
    build.draft();
    PreviewSite again = build.draft();
    assertThat(again.file("2024/files/linked.txt")).isEmpty();
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    again.file("2024/index.html").orElseThrow().content().writeTo(page);
    assertThat(page.toString(StandardCharsets.UTF_8)).contains("示例市").doesNotContain(SECRET);
  }

  private void link(String path, Path target) throws IOException {
    Path link = root.resolve(path);
    Files.createDirectories(link.getParent());
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }
}
