package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML into {@link YamlValue}s. SnakeYAML only composes nodes: its own types would turn
 * {@code 0370} into 248. Aliases, tags and documents beyond the first have no use here and are
 * refused, so that no input can grow while it is read.
 */
public final class YamlFile {
  private static final int DEEPEST = 20;

  private final SourceText source;
  private final Consumer<Diagnostic> findings;

  private YamlFile(SourceText source, Consumer<Diagnostic> findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The mapping that makes up the file; empty, with a finding, where it is none. */
  public static Optional<YamlMap> parse(SourceText source, Consumer<Diagnostic> findings) {
    return new YamlFile(source, findings).parse();
  }

  private Optional<YamlMap> parse() {
    Node root;
    try {
      root = new Yaml(new SafeConstructor(options())).compose(new StringReader(onOneLine()));
    } catch (YAMLException e) {
      findings.accept(YamlFault.explain(source, e));
      return Optional.empty();
    }
    if (root == null) {
      return fault(SourceLocation.startOf(source.file()), "yaml-syntax.empty");
    }
    Node alias = firstAlias(root);
    if (alias != null) {
      return fault(place(alias), "yaml-syntax.alias");
    }
    Optional<Node> tagged = firstTagged(root);
    if (tagged.isPresent()) {
      return fault(place(tagged.get()), "yaml-syntax.tag");
    }
    Optional<SourceLocation> colon = firstFullWidthColon(root);
    if (colon.isPresent()) {
      findings.accept(YamlFault.fullWidthColon(source, colon.get()));
      return Optional.empty();
    }
    if (value(root) instanceof YamlMap map) {
      return Optional.of(map);
    }
    findings.accept(YamlFault.notAMapping(source, place(root)));
    return Optional.empty();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    // They are all refused below, in words of our own.
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    return options;
  }

  /** YAML also breaks lines at characters that no editor breaks lines at; places would be off. */
  private String onOneLine() {
    return source.text().replaceAll("[\u0085\u2028\u2029]", " ");
  }

  /**
   * Nodes are shared only behind an anchor, so stopping at the first one makes this walk finite.
   */
  private static @Nullable Node firstAlias(Node node) {
    if (node.getAnchor() != null) {
      return node;
    }
    for (Node child : children(node)) {
      Node found = firstAlias(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Optional<Node> firstTagged(Node node) {
    return node.getTag().getValue().startsWith(Tag.PREFIX)
        ? children(node).stream().flatMap(child -> firstTagged(child).stream()).findFirst()
        : Optional.of(node);
  }

  /** A line that is meant as a key and a value, and is YAML all the same, as one text. */
  private Optional<SourceLocation> firstFullWidthColon(Node node) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        int line = tuple.getKeyNode().getStartMark().getLine();
        Node value = tuple.getValueNode();
        if (YamlFault.isSlip(tuple.getKeyNode())) {
          return Optional.of(place(tuple.getKeyNode()));
        }
        if (value.getStartMark().getLine() > line && YamlFault.isSlip(value)) {
          return Optional.of(place(value));
        }
      }
    }
    return children(node).stream()
        .flatMap(child -> firstFullWidthColon(child).stream())
        .findFirst();
  }

  private static List<Node> children(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .flatMap(tuple -> List.of(tuple.getKeyNode(), tuple.getValueNode()).stream())
          .toList();
    }
    return List.of();
  }

  private YamlValue value(Node node) {
    if (node instanceof MappingNode mapping) {
      return map(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      return new YamlList(sequence.getValue().stream().map(this::value).toList(), place(node));
    }
    return text((ScalarNode) node);
  }

  private YamlMap map(MappingNode node) {
    Map<String, YamlText> seen = new HashMap<>();
    List<YamlMap.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        fault(place(tuple.getKeyNode()), "yaml-syntax.key");
        continue;
      }
      YamlText key = text(keyNode);
      YamlText first = seen.putIfAbsent(key.text(), key);
      if (first != null) {
        findings.accept(
            Diagnostic.of(SourceRules.YAML_SYNTAX, key.place(), "yaml-syntax.key-twice", key.text())
                .withRelated(List.of(first.place())));
        continue;
      }
      entries.add(new YamlMap.Entry(key, value(tuple.getValueNode())));
    }
    return new YamlMap(entries, place(node));
  }

  private YamlText text(ScalarNode node) {
    boolean quoted = node.getScalarStyle() != ScalarStyle.PLAIN;
    return new YamlText(node.getValue(), quoted, place(node));
  }

  private SourceLocation place(Node node) {
    int length =
        node instanceof ScalarNode && node.getStartMark().getLine() == node.getEndMark().getLine()
            ? node.getEndMark().getColumn() - node.getStartMark().getColumn()
            : 1;
    return new SourceLocation(
        source.file(),
        node.getStartMark().getLine() + 1,
        node.getStartMark().getColumn() + 1,
        Math.max(1, length));
  }

  private Optional<YamlMap> fault(SourceLocation place, String key) {
    findings.accept(Diagnostic.of(SourceRules.YAML_SYNTAX, place, key));
    return Optional.empty();
  }
}
