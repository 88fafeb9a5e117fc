package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.ShortFindings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhaustedCheckTest {
  @TempDir private Path temp;

  @Test
  void aCheckThatNeedsTooMuchIsAFindingOnTheReport() {
    assertThat(found(new StackOverflowError()))
        .containsExactly("unreadable-file ERROR 2024/report.yaml:1:1");
    assertThat(found(new OutOfMemoryError()))
        .containsExactly("unreadable-file ERROR 2024/report.yaml:1:1");
  }

  private List<String> found(VirtualMachineError error) {
    AgencyChecks own = new AgencyChecks(List.of(new Failing(error)));
    CheckCache last = new CheckCache(BuildCache.none(), "", own);
    return ShortFindings.places(
        last.check(ContentFolder.good(temp.resolve(error.toString())).series()).findings());
  }

  private record Failing(VirtualMachineError error) implements Check {
    @Override
    public Rule rule() {
      return Rule.error("failing");
    }

    @Override
    public List<Diagnostic> check(CheckedReport checked) {
      throw error;
    }
  }
}
