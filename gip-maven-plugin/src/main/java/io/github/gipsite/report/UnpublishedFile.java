package io.github.gipsite.report;

/**
 * A file or folder in the folder of a report that is not published. Links to it lead nowhere, which
 * is no second mistake.
 *
 * @param path from the content folder
 */
public record UnpublishedFile(String path) {

  /** The common cause of what is found about it. */
  public String cause() {
    return "unpublished:" + path;
  }
}
