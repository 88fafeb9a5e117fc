package io.github.gipsite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.FolderContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The message after a failure tells what is on the disk. */
class SiteStateTest {
  @TempDir private Path target;

  @Test
  void thereIsNone() {
    assertThat(since(SiteState.of(site()))).isEqualTo("goal.site.none");
  }

  @Test
  void itIsTheSame() throws IOException {
    SiteState before = build();
    assertThat(since(before)).isEqualTo("goal.site.unchanged");
    Files.move(site(), target.resolve("x"));
    Files.move(target.resolve("x"), site());
    assertThat(since(before)).isEqualTo("goal.site.unchanged");
  }

  @Test
  void itIsAnother() throws IOException {
    SiteState before = build();
    Files.move(site(), target.resolve("x"));
    Files.createDirectory(site());
    assertThat(since(before)).isEqualTo("goal.site.replaced");
  }

  @Test
  void itIsTheFirst() throws IOException {
    SiteState before = SiteState.of(site());
    build();
    assertThat(since(before)).isEqualTo("goal.site.replaced");
  }

  @Test
  void itStandsAside() throws IOException {
    SiteState before = build();
    Files.move(site(), target.resolve(".site.last"));
    assertThat(since(before)).isEqualTo("goal.site.aside");
  }

  @Test
  void itIsGone() throws IOException {
    SiteState before = build();
    FolderContents.delete(site());
    Files.delete(site());
    assertThat(since(before)).isEqualTo("goal.site.gone");
  }

  private String since(SiteState before) {
    return SiteState.of(site()).changeSince(before).key();
  }

  private SiteState build() throws IOException {
    Files.createDirectories(site());
    return SiteState.of(site());
  }

  private Path site() {
    return target.resolve("site");
  }
}
