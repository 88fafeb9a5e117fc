package io.github.gipsite.maven;

import io.github.gipsite.bundle.BundleContent;
import io.github.gipsite.bundle.RepositoryFile;
import io.github.gipsite.bundle.Tool;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;

/** Finds the files of this plugin: all that a Maven reads that has nothing yet. */
final class ToolResolver {
  private static final String CONTEXT = "plugin";

  /** Maven 3.8 adds this to every plugin that has no version of it. */
  private static final String ADDED_BY_MAVEN = "org.codehaus.plexus:plexus-utils:1.1";

  private final RepositorySystem system;
  private final DefaultRepositorySystemSession session;
  private final List<RemoteRepository> repositories;
  private final SortedMap<String, RepositoryFile> found = new TreeMap<>();

  ToolResolver(
      RepositorySystem system,
      RepositorySystemSession session,
      List<RemoteRepository> repositories) {
    this.system = system;
    this.repositories = repositories;
    this.session = new DefaultRepositorySystemSession(session);
    // Every artifact that a Maven looks at, also one in the place of which another is taken in the
    // end: Maven 3.8 reads the POMs of these, too.
    this.session.setDependencyGraphTransformer(null);
    this.session.setConfigProperty("aether.dependencyCollector.impl", "df");
    this.session.setConfigProperty("aether.collector.impl", "df");
  }

  /** Finds the files of a version. */
  Tool resolve(String version, BundleContent content) throws RepositoryException, IOException {
    List<Artifact> own =
        List.of(own(RepositoryFile.PLUGIN, version), own(RepositoryFile.TEMPLATE, version));
    if (content == BundleContent.TOOL) {
      for (Artifact artifact : own) {
        addWithPom(artifact);
      }
    } else if (content == BundleContent.ALL) {
      addBelow(collect(own));
    }
    return new Tool(version, content, List.copyOf(found.values()));
  }

  /** Whether the plugin was once taken from a repository that is not on this machine. */
  boolean isPublished(String version) throws RepositoryException {
    return resolve(own(RepositoryFile.PLUGIN, version)).getRepository()
            instanceof RemoteRepository repository
        && !repository.getProtocol().equals("file");
  }

  private static Artifact own(String artifactId, String version) {
    return new DefaultArtifact(RepositoryFile.GROUP, artifactId, "jar", version);
  }

  private DependencyNode collect(List<Artifact> own) throws RepositoryException {
    CollectRequest request = new CollectRequest();
    request.setRequestContext(CONTEXT);
    request.setRepositories(repositories);
    own.forEach(artifact -> request.addDependency(new Dependency(artifact, "runtime")));
    request.addDependency(new Dependency(new DefaultArtifact(ADDED_BY_MAVEN), "runtime"));
    return system.collectDependencies(session, request).getRoot();
  }

  private void addBelow(DependencyNode node) throws RepositoryException, IOException {
    for (DependencyNode child : node.getChildren()) {
      if (addWithPom(child.getArtifact())) {
        addBelow(child);
      }
    }
  }

  /** Adds an artifact with the POMs that are read for it; false where it is there already. */
  private boolean addWithPom(Artifact artifact) throws RepositoryException, IOException {
    boolean isNew = !found.containsKey(path(artifact));
    if (isNew) {
      add(artifact);
      addPom(PomFamily.pom(artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion()));
    }
    return isNew;
  }

  private void addPom(Artifact pom) throws RepositoryException, IOException {
    if (found.containsKey(path(pom))) {
      return;
    }
    PomFamily family = new PomFamily(pom);
    Optional<Artifact> next = Optional.of(pom);
    while (next.isPresent()) {
      next = family.add(add(next.get()));
    }
    for (Artifact list : family.imports()) {
      addPom(list);
    }
  }

  private File add(Artifact artifact) throws RepositoryException {
    File file = resolve(artifact).getArtifact().getFile();
    found.put(path(artifact), new RepositoryFile(path(artifact), file.toPath()));
    return file;
  }

  private ArtifactResult resolve(Artifact artifact) throws RepositoryException {
    return system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, CONTEXT));
  }

  private static String path(Artifact artifact) {
    String classifier = artifact.getClassifier().isEmpty() ? "" : "-" + artifact.getClassifier();
    return RepositoryFile.path(
        artifact.getGroupId(),
        artifact.getArtifactId(),
        artifact.getVersion(),
        classifier + "." + artifact.getExtension());
  }
}
