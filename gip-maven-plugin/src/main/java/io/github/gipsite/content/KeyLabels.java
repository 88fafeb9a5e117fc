package io.github.gipsite.content;

import java.util.List;
import java.util.Map;

/** The Chinese words by which people call the keys of the content files. */
final class KeyLabels {
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("年份", List.of("year")),
          Map.entry("年度", List.of("year")),
          Map.entry("标题", List.of("title")),
          Map.entry("网站标题", List.of("title")),
          Map.entry("公布日期", List.of("published")),
          Map.entry("发布日期", List.of("published")),
          Map.entry("公开日期", List.of("published")),
          Map.entry("日期", List.of("published", "date")),
          Map.entry("索引号", List.of("index-number")),
          Map.entry("状态", List.of("status")),
          Map.entry("说明", List.of("explanations")),
          Map.entry("更正", List.of("corrections")),
          Map.entry("网站", List.of("site")),
          Map.entry("单位", List.of("agency")),
          Map.entry("机关", List.of("agency")),
          Map.entry("名称", List.of("name")),
          Map.entry("单位名称", List.of("name")),
          Map.entry("种类", List.of("kind")),
          Map.entry("类型", List.of("kind", "type")),
          Map.entry("联系方式", List.of("contact")),
          Map.entry("联系电话", List.of("contact")),
          Map.entry("检查", List.of("check")),
          Map.entry("数字", List.of("figure")),
          Map.entry("原因", List.of("reason")),
          Map.entry("理由", List.of("reason")));

  private KeyLabels() {}

  /** The keys of some that are called so. */
  static List<String> keys(String label, List<String> among) {
    return KEYS.getOrDefault(label, List.of()).stream().filter(among::contains).toList();
  }
}
