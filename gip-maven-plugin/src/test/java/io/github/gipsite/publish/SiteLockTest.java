package io.github.gipsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.output.OutputFile;
import io.github.gipsite.publish.SiteLock.SiteLocked;
import io.github.gipsite.testkit.FolderContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of a site between two builds in one process. */
class SiteLockTest {
  @TempDir private Path target;
  private Path site;

  @BeforeEach
  void nameTheSite() {
    site = target.resolve("site");
  }

  @Test
  void theSecondIsRefusedAndTheFirstGoesOn() throws IOException {
    OutputFile meanwhile =
        OutputFile.of(
            "a.html",
            out -> {
              assertThatThrownBy(() -> write(file("b.html", "后来的"))).isInstanceOf(SiteLocked.class);
              out.write('1');
            });
    write(meanwhile);
    assertThat(FolderContents.of(target))
        .containsOnlyKeys("site/a.html", "site/.gip-site", ".site.lock");
  }

  @Test
  void afterwardsItIsFree() throws IOException {
    write(file("a.html", "1"));
    write(file("b.html", "2"));
    assertThat(FolderContents.of(site)).containsOnlyKeys("b.html", ".gip-site");
  }

  @Test
  void aFileThatAnInterruptedRunLeftLocksNothing() throws IOException {
    Files.writeString(target.resolve(".site.lock"), "");
    write(file("a.html", "1"));
    assertThat(site.resolve("a.html")).hasContent("1");
  }

  @Test
  void ofManyAtOnceOneIsInsideAtATime() throws InterruptedException, ExecutionException {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    Callable<Void> work =
        () -> {
          for (int i = 0; i < 200; i++) {
            try (SiteLock lock = SiteLock.of(site)) {
              assertThat(lock).isNotNull();
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              inside.decrementAndGet();
            } catch (SiteLocked taken) {
              Thread.onSpinWait();
            }
          }
          return null;
        };
    List<Future<Void>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(threads.submit(work));
    }
    for (Future<Void> each : all) {
      each.get();
    }
    threads.shutdown();
    assertThat(most).hasValue(1);
  }

  private void write(OutputFile... files) throws IOException {
    new SiteWriter(site, count -> {}).write(Stream.of(files));
  }

  private static OutputFile file(String path, String text) {
    return OutputFile.of(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
