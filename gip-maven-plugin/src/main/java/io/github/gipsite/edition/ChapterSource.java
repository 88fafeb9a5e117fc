package io.github.gipsite.edition;

import java.util.List;

/** The source that decides which chapters a report has. */
public enum ChapterSource {
  /** The form: it names every chapter, and the files that belong to it. */
  FORM {
    @Override
    List<Chapter> chapters(List<Chapter> form, List<String> files) {
      return form;
    }
  },
  /** The folder of the year: every Markdown file is a chapter, in the order of their names. */
  FILES {
    @Override
    List<Chapter> chapters(List<Chapter> form, List<String> files) {
      return files.stream().filter(NarrativePart::isFile).sorted().map(Chapter::ofFile).toList();
    }
  };

  /** The chapters of a report with these files. */
  abstract List<Chapter> chapters(List<Chapter> form, List<String> files);
}
