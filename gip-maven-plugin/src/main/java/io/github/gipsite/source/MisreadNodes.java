package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values that are valid YAML, and are not what the writer sees on the screen. */
final class MisreadNodes {
  /** The most lines that one finding names. */
  private static final int MOST = 20;

  /** A remark where a value is expected, such as {@code #1} or a number of a document. */
  private static final Pattern VALUE_AS_REMARK = Pattern.compile(": +(?<value>#\\w.*)");

  private final SourceText source;
  private final InvisibleSlips slips;

  MisreadNodes(SourceText source) {
    this.source = source;
    this.slips = new InvisibleSlips(source.file(), source.text().lines().toList());
  }

  /** The key of a line that begins with an invisible character, and so belongs elsewhere. */
  Optional<Diagnostic> indent(List<Node> nodes) {
    return nodes.stream()
        .filter(MappingNode.class::isInstance)
        .flatMap(map -> ((MappingNode) map).getValue().stream())
        .map(NodeTuple::getKeyNode)
        .filter(key -> isPlain(key) && InvisibleCharacter.is(text(key).charAt(0)))
        .flatMap(key -> slips.at(key.getStartMark().getLine()).stream())
        .findFirst();
  }

  /** The finding on all invisible characters in keys and in values without words, at the first. */
  Optional<Diagnostic> invisible(List<Node> nodes) {
    List<Diagnostic> all =
        nodes.stream()
            .filter(node -> isPlain(node) && InvisibleCharacter.isFaulty(text(node)))
            .map(node -> node.getStartMark().getLine())
            .distinct()
            .sorted()
            .limit(MOST)
            .flatMap(line -> slips.at(line).stream())
            .toList();
    List<SourceLocation> others = all.stream().skip(1).map(Diagnostic::place).toList();
    return all.stream().findFirst().map(first -> first.withRelated(others));
  }

  /** The findings on values between quotation marks that YAML does not know, one a line. */
  List<Diagnostic> quotes(List<Node> nodes) {
    Set<Integer> lines = new HashSet<>();
    return pairs(nodes)
        .flatMap(pair -> misquoted(pair.getValueNode()).map(value -> quotes(pair, value)))
        .filter(finding -> lines.add(finding.place().line()))
        .limit(MOST)
        .toList();
  }

  private Diagnostic quotes(NodeTuple pair, ScalarNode value) {
    String line = slips.lines().get(value.getStartMark().getLine());
    String text = value.getValue();
    String inner = text.substring(1, text.length() - 1);
    boolean isBare = InvisibleCharacter.isBare(inner);
    Diagnostic finding =
        Diagnostic.of(
            SourceRules.YAML_SYNTAX,
            YamlParser.place(source, value),
            isBare ? "yaml-syntax.full-width-quote" : "yaml-syntax.full-width-quote.text",
            text(pair.getKeyNode()),
            YamlSlip.cut(FullWidthMarks.withQuotes(line).strip()),
            YamlSlip.cut(line.replace(text, FullWidthMarks.quoted(text)).strip()));
    return isBare ? finding : finding.withSeverity(Severity.WARNING);
  }

  /** The findings on values that begin with {@code #}, and so are remarks. */
  List<Diagnostic> remarks(List<Node> nodes) {
    return pairs(nodes)
        .filter(
            pair -> pair.getValueNode() instanceof ScalarNode value && value.getValue().isEmpty())
        .flatMap(pair -> remark(pair).stream())
        .limit(MOST)
        .toList();
  }

  private Optional<Diagnostic> remark(NodeTuple pair) {
    Node key = pair.getKeyNode();
    int number = key.getEndMark().getLine();
    String line = slips.lines().get(number);
    int after =
        line.offsetByCodePoints(
            0, Math.min(key.getEndMark().getColumn(), line.codePointCount(0, line.length())));
    Matcher value = VALUE_AS_REMARK.matcher(line).region(after, line.length());
    if (!value.lookingAt()) {
      return Optional.empty();
    }
    int at = value.start("value");
    String name = ((ScalarNode) key).getValue();
    return Optional.of(
        Diagnostic.of(
                SourceRules.YAML_SYNTAX,
                new SourceLocation(source.file(), number + 1, 1 + line.codePointCount(0, at), 1),
                "yaml-syntax.remark-for-value",
                name,
                YamlSlip.cut(name + ": " + FullWidthMarks.quoted(value.group("value").strip())))
            .withSeverity(Severity.WARNING));
  }

  private static Stream<NodeTuple> pairs(List<Node> nodes) {
    return nodes.stream()
        .filter(MappingNode.class::isInstance)
        .flatMap(map -> ((MappingNode) map).getValue().stream())
        .filter(pair -> pair.getKeyNode() instanceof ScalarNode);
  }

  /** The quoted texts of a value: itself, or those of its list. */
  private static Stream<ScalarNode> misquoted(Node value) {
    Stream<Node> all =
        value instanceof SequenceNode list ? list.getValue().stream() : Stream.of(value);
    return all.filter(node -> isPlain(node) && FullWidthMarks.areAround(text(node)))
        .map(ScalarNode.class::cast);
  }

  /** The text of a node as it is read. */
  static String read(ScalarNode node) {
    String text = node.getValue();
    if (isPlain(node) && FullWidthMarks.areAround(text)) {
      String inner = text.substring(1, text.length() - 1);
      return InvisibleCharacter.isBare(inner) ? inner : text;
    }
    return isPlain(node) && InvisibleCharacter.isIn(text) && InvisibleCharacter.isBare(text)
        ? InvisibleCharacter.deletedFrom(text)
        : text;
  }

  private static boolean isPlain(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && !scalar.getValue().isEmpty();
  }

  private static String text(Node node) {
    return ((ScalarNode) node).getValue();
  }
}
