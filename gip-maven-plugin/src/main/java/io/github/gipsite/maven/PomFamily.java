package io.github.gipsite.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.DefaultModelReader;
import org.apache.maven.model.io.ModelReader;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/** A POM with its parents, as far as the next POMs to be read follow from them. */
final class PomFamily {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

  /** A POM of others may have elements that this Maven does not know. */
  private static final Map<String, Boolean> LENIENT = Map.of(ModelReader.IS_STRICT, false);

  private final Map<String, String> properties = new HashMap<>();
  private final List<Dependency> imports = new ArrayList<>();

  /** Starts with the POM of an artifact. */
  PomFamily(Artifact pom) {
    properties.put("project.groupId", pom.getGroupId());
    properties.put("project.version", pom.getVersion());
  }

  /** Takes in a POM, the first one or the parent of the last, and returns its parent. */
  Optional<Artifact> add(File file) throws IOException {
    Model model = new DefaultModelReader().read(file, LENIENT);
    for (String name : model.getProperties().stringPropertyNames()) {
      properties.putIfAbsent(name, model.getProperties().getProperty(name));
    }
    DependencyManagement managed = model.getDependencyManagement();
    if (managed != null) {
      managed.getDependencies().stream()
          .filter(dependency -> "import".equals(dependency.getScope()))
          .forEach(imports::add);
    }
    Parent parent = model.getParent();
    if (parent == null) {
      return Optional.empty();
    }
    properties.putIfAbsent("project.parent.version", parent.getVersion());
    return Optional.of(pom(parent.getGroupId(), parent.getArtifactId(), parent.getVersion()));
  }

  /** The lists of versions that these POMs import. */
  List<Artifact> imports() {
    return imports.stream()
        .map(
            list -> pom(filled(list.getGroupId()), list.getArtifactId(), filled(list.getVersion())))
        .toList();
  }

  /** The POM of an artifact. */
  static Artifact pom(String groupId, String artifactId, String version) {
    return new DefaultArtifact(groupId, artifactId, "pom", version);
  }

  private String filled(String text) {
    String before = "";
    String now = text;
    while (!now.equals(before)) {
      before = now;
      now =
          PROPERTY
              .matcher(before)
              .replaceAll(
                  gap ->
                      Matcher.quoteReplacement(properties.getOrDefault(gap.group(1), gap.group())));
    }
    return now;
  }
}
