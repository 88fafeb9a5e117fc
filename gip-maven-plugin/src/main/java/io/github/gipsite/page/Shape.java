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
 * @param form another one where the shape is another: quicker to compare than views
 * @param view the view with a mark in the place of each text
 * @param texts what the marks stand for, as HTML
 */
record Shape(String form, Record view, List<Html> texts) {
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

  private record Parts(String name, List<RecordComponent> components, Constructor<?> constructor) {
    static Parts of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        components.forEach(component -> component.getAccessor().setAccessible(true));
        return new Parts(type.getName(), components, constructor);
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
    Marking marking = new Marking();
    Record marked = (Record) marking.marked(view);
    return new Shape(marking.form.toString(), marked, marking.texts);
  }

  /** Which of the texts a character stands for; none of them where it is no index of one. */
  static int index(char character) {
    return character - FIRST_MARK;
  }

  /** Walks through a view, and puts marks in the place of its texts. */
  private static final class Marking {
    private static final char NOTHING = '-';
    private static final char SOMETHING = '+';
    private static final char TEXT = '.';

    private final StringBuilder form = new StringBuilder();
    private final List<Html> texts = new ArrayList<>();

    Object marked(Object value) {
      if (value instanceof String text) {
        return text.isEmpty() ? nothing(text) : mark(escaped(text));
      }
      if (value instanceof Html html) {
        return html.isEmpty() ? nothing(html) : Html.of(mark(html));
      }
      if (value instanceof List<?> list) {
        return marked(list);
      }
      if (value instanceof Optional<?> optional) {
        return optional.isEmpty() ? nothing(optional) : something(optional.get());
      }
      if (value instanceof Record whole && !(value instanceof Fixed)) {
        return marked(whole);
      }
      say(value.toString());
      return value;
    }

    private static Html escaped(String text) {
      return Html.of(EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text));
    }

    private Object nothing(Object value) {
      form.append(NOTHING);
      return value;
    }

    /** Also where it holds nothing but an empty text. */
    private Object something(Object value) {
      form.append(SOMETHING);
      return Optional.of(marked(value));
    }

    /** With its length, so that no two forms read the same. */
    private void say(String what) {
      form.append(what.length()).append(':').append(what);
    }

    private String mark(Html text) {
      char mark = (char) (FIRST_MARK + texts.size());
      texts.add(text);
      form.append(TEXT);
      return String.valueOf(mark);
    }

    private List<Object> marked(List<?> list) {
      form.append('[').append(list.size()).append(']');
      List<Object> marked = new ArrayList<>(list.size());
      list.forEach(item -> marked.add(marked(item)));
      return marked;
    }

    private Object marked(Record whole) {
      Parts parts = PARTS.get(whole.getClass());
      say(parts.name());
      @Nullable Object[] marked = new Object[parts.components().size()];
      try {
        for (int i = 0; i < marked.length; i++) {
          marked[i] = marked(parts.components().get(i).getAccessor().invoke(whole));
        }
        return parts.constructor().newInstance(marked);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a view that refuses a mark for a text: " + whole, e);
      }
    }
  }
}
