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
import java.util.function.Predicate;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into {@link YamlValue}s. SnakeYAML only composes nodes: its own types would turn
 * {@code 0370} into 248. Aliases, tags and documents beyond the first have no use here and are
 * refused, so that no input can grow while it is read.
 */
public final class YamlParser {
  private static final int DEEPEST = 20;

  private final SourceText source;
  private final Consumer<Diagnostic> findings;
  private final MisreadNodes misread;

  private YamlParser(SourceText source, Consumer<Diagnostic> findings) {
    this.source = source;
    this.findings = findings;
    this.misread = new MisreadNodes(source);
  }

  /** Parses the mapping of a file; empty, with a finding, where there is none. */
  public static Optional<YamlMap> parse(SourceText source, Consumer<Diagnostic> findings) {
    Optional<YamlMap> plain = PlainYaml.read(source);
    return plain.isPresent() ? plain : compose(source, findings);
  }

  /** Parses with SnakeYAML, without trying {@link PlainYaml} first. */
  static Optional<YamlMap> compose(SourceText source, Consumer<Diagnostic> findings) {
    return new YamlParser(source, findings).parse();
  }

  private Optional<YamlMap> parse() {
    Node root;
    try {
      root = composer().getSingleNode();
    } catch (YAMLException e) {
      findings.accept(YamlErrorMessages.explain(source, e));
      return Optional.empty();
    }
    if (root == null) {
      findings.accept(
          Diagnostic.of(
              SourceRules.YAML_SYNTAX, SourceLocation.startOf(source.file()), "yaml-syntax.empty"));
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    Optional<Diagnostic> refused = refused(nodes);
    if (refused.isPresent()) {
      findings.accept(refused.get());
      return Optional.empty();
    }
    if (root instanceof MappingNode map) {
      misread.invisible(nodes).ifPresent(findings);
      misread.quotes(nodes).forEach(findings);
      misread.remarks(nodes).forEach(findings);
      return Optional.of(map(map));
    }
    findings.accept(YamlErrorMessages.notAMapping(source, place(root)));
    return Optional.empty();
  }

  /**
   * Creates a composer, which is all that is needed of SnakeYAML: making one that knows types takes
   * longer than reading.
   */
  private Composer composer() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    // They are all refused below, in words of our own.
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    StreamReader reader = new StreamReader(new StringReader(onOneLine()));
    return new Composer(new ParserImpl(reader, options), new TextsOnly(), options);
  }

  /** A resolver that takes every value for a text and tests for no number or date. */
  private static final class TextsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // No value is anything but a text.
    }
  }

  /**
   * The text without the characters at which YAML breaks lines and editors do not, because they
   * would shift places.
   */
  private String onOneLine() {
    return source.text().replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
  }

  /**
   * Collects the nodes in the order of the file. Nodes are shared only by an anchor, where the walk
   * ends.
   */
  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    if (node.getAnchor() == null) {
      children(node).forEach(child -> collect(child, nodes));
    }
  }

  /** The finding on the first construct that is not supported. */
  private Optional<Diagnostic> refused(List<Node> nodes) {
    return first(nodes, node -> node.getAnchor() != null)
        .map(alias -> fault(alias, "yaml-syntax.alias"))
        .or(() -> first(nodes, YamlParser::isTagged).map(tag -> fault(tag, "yaml-syntax.tag")))
        .or(() -> first(nodes, YamlParser::isUnwritable).map(this::unwritable))
        .or(() -> misread.indent(nodes))
        .or(() -> slip(nodes).map(slip -> YamlErrorMessages.fullWidthColon(source, place(slip))));
  }

  private static Optional<Node> slip(List<Node> nodes) {
    for (Node node : nodes) {
      Optional<Node> slip = slip(node);
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> first(List<Node> nodes, Predicate<Node> condition) {
    for (Node node : nodes) {
      if (condition.test(node)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private static boolean isTagged(Node node) {
    return !node.getTag().getValue().startsWith(Tag.PREFIX);
  }

  /**
   * Whether an escape stands for a character that a file cannot hold, such as an unpaired
   * surrogate.
   */
  private static boolean isUnwritable(Node node) {
    return node instanceof ScalarNode scalar && !StreamReader.isPrintable(scalar.getValue());
  }

  private Diagnostic unwritable(Node node) {
    int character =
        ((ScalarNode) node)
            .getValue()
            .codePoints()
            .filter(c -> !StreamReader.isPrintable(c))
            .findFirst()
            .orElseThrow();
    return YamlErrorMessages.controlCharacter(place(node), character);
  }

  /** A line that is meant as a key and a value, and is valid YAML all the same, as one text. */
  private static Optional<Node> slip(Node node) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        int line = tuple.getKeyNode().getStartMark().getLine();
        Node value = tuple.getValueNode();
        if (YamlErrorMessages.isSlip(tuple.getKeyNode())) {
          return Optional.of(tuple.getKeyNode());
        }
        if (value.getStartMark().getLine() > line && YamlErrorMessages.isSlip(value)) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Node> children(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node instanceof MappingNode mapping) {
      List<Node> children = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        children.add(tuple.getKeyNode());
        children.add(tuple.getValueNode());
      }
      return children;
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
        findings.accept(fault(tuple.getKeyNode(), "yaml-syntax.key"));
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
    return new YamlText(MisreadNodes.read(node), quoted, place(node));
  }

  private SourceLocation place(Node node) {
    return place(source, node);
  }

  static SourceLocation place(SourceText source, Node node) {
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

  private Diagnostic fault(Node node, String key) {
    return Diagnostic.of(SourceRules.YAML_SYNTAX, place(node), key);
  }
}
