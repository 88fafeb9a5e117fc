package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gipsite.part.PartsRefused;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.JavaProcess;
import io.github.gipsite.testkit.SampleParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight processes that build one archive at a time, one of which is killed and run again. */
class EightMachinesTest {
  private static final int MACHINES = 8;
  private static final int KILLED = 3;

  @TempDir private Path temp;
  private SampleParts archive;

  @Test
  void oneIsKilledAndRunAgain() throws IOException, InterruptedException {
    archive = SampleParts.sevenAgencies(temp);
    Path parts = Files.createDirectory(temp.resolve("parts"));
    List<JavaProcess> machines = new ArrayList<>();
    for (int number : IntStream.rangeClosed(1, MACHINES).toArray()) {
      machines.add(start(parts, number));
    }
    for (JavaProcess machine : machines) {
      assertThat(machine.read()).isEqualTo("read");
    }
    machines.remove(KILLED - 1).kill();
    for (JavaProcess machine : machines) {
      machine.goOn();
    }
    for (JavaProcess machine : machines) {
      assertThat(machine.end()).isEmpty();
    }
    assertThatThrownBy(() -> archive.merge(List.of(parts))).isInstanceOf(PartsRefused.class);
    JavaProcess again = start(parts, KILLED);
    again.goOn();
    assertThat(again.end()).isEqualTo("read");
    BuiltSite merged = archive.merge(List.of(parts));
    assertThat(merged.files()).isEqualTo(archive.alone().files());
  }

  private JavaProcess start(Path parts, int number) throws IOException {
    return JavaProcess.start(
        PartProcess.class,
        archive.content(),
        parts.resolve("part-" + number),
        Path.of(number + "/" + MACHINES));
  }
}
