package io.github.gipsite.template;

import io.github.gipsite.source.TemplateFiles;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Resolves the names of templates to files for Thymeleaf. */
final class TemplateFileResolver extends AbstractConfigurableTemplateResolver {
  private final TemplateFiles files;

  TemplateFileResolver(TemplateFiles files) {
    this.files = files;
  }

  @Override
  protected ITemplateResource computeTemplateResource(
      IEngineConfiguration configuration,
      @Nullable String owner,
      String template,
      String name,
      @Nullable String encoding,
      @Nullable Map<String, Object> attributes) {
    return new TemplateText(name, files.text(name).text());
  }

  /** The text of a template, with the name for messages. */
  private record TemplateText(String name, String text) implements ITemplateResource {
    @Override
    public String getDescription() {
      return name;
    }

    @Override
    public String getBaseName() {
      return name;
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public Reader reader() {
      return new StringReader(text);
    }

    @Override
    public ITemplateResource relative(String location) {
      throw new UnsupportedOperationException("templates are named from the top: " + location);
    }
  }
}
