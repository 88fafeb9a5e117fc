package io.github.gipsite.page;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/**
 * A view apart from its texts. Two reports whose lists are of the same length, with texts in the
 * same places, have one shape; how many there are of a thing, numbers, and what is empty belong to
 * it.
 *
 * @param view the view with a mark in the place of each text
 * @param texts what the marks stand for, as HTML
 */
record Shape(Record view, List<Html> texts) {
  /** Marks are single characters, which no word of a template contains. */
  private static final char FIRST_MARK = '\uE100';

  private static final char LAST_MARK = '\uF8FF';

  /** How records are taken apart and put together, which Java is slow to say. */
  private static final ClassValue<Parts> PARTS =
      new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
          return Parts.of(type);
        }
      };

  private record Parts(List<RecordComponent> components, Constructor<?> constructor) {
    static Parts of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        components.forEach(component -> component.getAccessor().setAccessible(true));
        return new Parts(components, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("every record has a constructor of its components", e);
      }
    }
  }

  /** Whether there are marks enough for the texts: a chart of thousands of years has too many. */
  boolean isWhole() {
    return texts.size() <= LAST_MARK - FIRST_MARK + 1;
  }

  /**
   * Of a record of texts, numbers, {@link Html}, {@link Fixed}, and records, lists and optionals of
   * them.
   */
  static Shape of(Record view) {
    List<Html> texts = new ArrayList<>();
    return new Shape((Record) marked(view, texts), texts);
  }

  /** Which of the texts a character stands for; none of them where it is no index of one. */
  static int index(char character) {
    return character - FIRST_MARK;
  }

  private static Object marked(Object value, List<Html> texts) {
    if (value instanceof String text) {
      return text.isEmpty()
          ? text
          : mark(Html.of(EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text)), texts);
    }
    if (value instanceof Html html) {
      return html.isEmpty() ? html : Html.of(mark(html, texts));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> marked(item, texts)).toList();
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(item -> marked(item, texts));
    }
    return value instanceof Record whole && !(value instanceof Fixed)
        ? marked(whole, texts)
        : value;
  }

  private static String mark(Html text, List<Html> texts) {
    texts.add(text);
    return String.valueOf((char) (FIRST_MARK + texts.size() - 1));
  }

  private static Object marked(Record whole, List<Html> texts) {
    Parts parts = PARTS.get(whole.getClass());
    @Nullable Object[] marked = new Object[parts.components().size()];
    try {
      for (int i = 0; i < marked.length; i++) {
        marked[i] = marked(parts.components().get(i).getAccessor().invoke(whole), texts);
      }
      return parts.constructor().newInstance(marked);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a view that refuses a mark for a text: " + whole, e);
    }
  }
}
