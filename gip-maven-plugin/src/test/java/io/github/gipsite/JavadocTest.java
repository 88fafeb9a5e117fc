package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Javadoc of types and packages begins with what the thing is or does. */
class JavadocTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** The first words of sentences that only hint at the thing. */
  private static final Set<String> BAD_BEGINNINGS =
      Set.of(
          "Above", "Against", "Also", "Among", "As", "At", "Before", "Below", "Beyond", "By",
          "Empty", "For", "From", "How", "If", "In", "It", "Nothing", "Of", "On", "Such", "That",
          "Those", "To", "What", "When", "Where", "Whether", "Which", "Who", "Whoever", "Whose",
          "With", "Without");

  private static final List<Declaration> DECLARATIONS = new ArrayList<>();

  /** A type or a package with its Javadoc, which is empty where there is none. */
  private record Declaration(String name, boolean nested, String javadoc) {
    static Declaration of(String name, boolean nested, @Nullable String javadoc) {
      return new Declaration(name, nested, javadoc == null ? "" : javadoc.strip());
    }

    boolean beginsBadly() {
      return BAD_BEGINNINGS.contains(javadoc.split("\\W", 2)[0]);
    }
  }

  @BeforeAll
  static void readDeclarations() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      DocTrees trees = DocTrees.instance(task);
      task.parse().forEach(file -> new Reader().scan(file, trees));
    }
  }

  @Test
  void everyTypeOfAFileAndEveryPackageHasJavadoc() {
    assertThat(DECLARATIONS).hasSizeGreaterThan(100);
    assertThat(DECLARATIONS)
        .filteredOn(declaration -> !declaration.nested() && declaration.javadoc().isEmpty())
        .isEmpty();
  }

  @Test
  void itsFirstWordIsNoneThatOnlyHints() {
    assertThat(DECLARATIONS).filteredOn(Declaration::beginsBadly).isEmpty();
  }

  /** Reads the declarations of a file. */
  private static final class Reader extends TreePathScanner<@Nullable Void, DocTrees> {
    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree file, DocTrees trees) {
      return file.getSourceFile().getName().endsWith("package-info.java")
          ? super.visitCompilationUnit(file, trees)
          : scan(file.getTypeDecls(), trees);
    }

    @Override
    public @Nullable Void visitPackage(PackageTree declared, DocTrees trees) {
      add(declared.getPackageName().toString(), false, trees);
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, DocTrees trees) {
      boolean nested = !(getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree);
      add(type.getSimpleName().toString(), nested, trees);
      return super.visitClass(type, trees);
    }

    private void add(String name, boolean nested, DocTrees trees) {
      DECLARATIONS.add(Declaration.of(name, nested, trees.getDocComment(getCurrentPath())));
    }
  }
}
