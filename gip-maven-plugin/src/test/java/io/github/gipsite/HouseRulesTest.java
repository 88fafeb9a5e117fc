package io.github.gipsite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.File;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules for all classes, whatever their package. */
class HouseRulesTest {
  private static final String ROOT = "io.github.gipsite";
  private static final JavaClasses MAIN =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  private static final Set<String> READING =
      Set.of(
          "exists",
          "find",
          "getLastModifiedTime",
          "isDirectory",
          "isRegularFile",
          "isSymbolicLink",
          "lines",
          "list",
          "newInputStream",
          "readAllBytes",
          "readAllLines",
          "readAttributes",
          "readSymbolicLink",
          "readString",
          "size",
          "walk",
          "walkFileTree");

  private static final Set<String> WRITERS =
      Set.of(
          "java.io.FileOutputStream",
          "java.io.FileWriter",
          "java.io.PrintWriter",
          "java.io.RandomAccessFile",
          "java.nio.channels.FileChannel",
          "java.nio.channels.AsynchronousFileChannel");

  private static final Set<String> MUTABLE =
      Set.of(
          "java.lang.StringBuilder",
          "java.text.DecimalFormat",
          "java.text.MessageFormat",
          "java.text.SimpleDateFormat",
          "java.util.ArrayList",
          "java.util.Date",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.TreeSet");

  @Test
  void onlyTheWritersOfTheSiteOfContentAndOfFindingsWriteFiles() {
    noClasses()
        .that()
        .haveNameNotMatching(
            ".*([.]publish[.](SiteWriter|SiteManifest|StagingFolders|ParallelFileWriter|PreviousBuild|SiteLock)|[.]scaffold[.]New(Files|Entry)|[.]files[.].*)([$].*)?")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "it may write to a file", access -> mayWrite(access.getTarget())))
        .check(MAIN);
  }

  @Test
  void nothingIsPrintedPastTheLog() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
  }

  @Test
  void nothingDependsOnTheTimeOfDay() {
    noClasses()
        .that()
        // Whether a file was touched just now decides whether it is read, not what is made of it.
        .haveSimpleNameNotEndingWith("DirectorySignature")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it asks for the time of day",
                call -> Set.of("now", "currentTimeMillis").contains(call.getName())))
        .check(MAIN);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching("(?i).*(util|helper|manager).*").check(MAIN);
  }

  @Test
  void noStateIsShared() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(mutable())
        .check(MAIN);
  }

  private static DescribedPredicate<JavaClass> mutable() {
    return DescribedPredicate.describe(
        "that may change",
        type ->
            type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent")
                || MUTABLE.contains(type.getName()));
  }

  /** Whether a call or construction could change something on disk. */
  private static boolean mayWrite(AccessTarget target) {
    String owner = target.getOwner().getName();
    return WRITERS.contains(owner)
        || (owner.equals(Files.class.getName()) && !READING.contains(target.getName()))
        || (owner.equals(File.class.getName()) && !target.getName().matches("<init>|toPath"));
  }
}
