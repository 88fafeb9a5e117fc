package io.github.gipsite.template;

import io.github.gipsite.markup.MarkupEscaper;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The skeleton of a view: all of it but its texts. Two reports whose lists are of the same length,
 * with texts in the same places, have one skeleton; how many there are of a thing, numbers, and
 * what is empty belong to it.
 *
 * @param form another one where the skeleton is another: quicker to compare than views
 * @param whole the view itself
 * @param texts in it, as HTML
 */
record ViewSkeleton(String form, Record whole, List<HtmlFragment> texts)
    implements TemplateSkeleton {
  /** How records are taken apart and put together, which Java is slow to say. */
  private static final ClassValue<RecordLayout> PARTS =
      new ClassValue<>() {
        @Override
        protected RecordLayout computeValue(Class<?> type) {
          return RecordLayout.of(type);
        }
      };

  private record RecordLayout(
      String name, List<RecordComponent> components, Constructor<?> constructor) {
    static RecordLayout of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        components.forEach(component -> component.getAccessor().setAccessible(true));
        return new RecordLayout(type.getName(), components, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("every record has a constructor of its components", e);
      }
    }

    Object value(RecordComponent component, Record whole) {
      try {
        return component.getAccessor().invoke(whole);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a view that does not say what is in it: " + whole, e);
      }
    }

    Object made(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a view that refuses a mark for a text: " + name, e);
      }
    }
  }

  /**
   * Takes a view apart: a record of texts, numbers, {@link HtmlFragment}, {@link TemplateConstant},
   * and records, lists and optionals of them.
   */
  static ViewSkeleton of(Record view) {
    SkeletonReader reading = new SkeletonReader();
    reading.read(view);
    return new ViewSkeleton(reading.form.toString(), view, reading.texts);
  }

  /** The view with a mark in the place of each text, which most shapes are never asked for. */
  @Override
  public Record marked() {
    return (Record) new MarkingCopy().marked(whole);
  }

  /** Walks through a view, and takes down its form and its texts. */
  private static final class SkeletonReader {
    private static final char NOTHING = '-';
    private static final char SOMETHING = '+';
    private static final char TEXT = '.';

    private final StringBuilder form = new StringBuilder();
    private final List<HtmlFragment> texts = new ArrayList<>();

    void read(Object value) {
      if (value instanceof String text) {
        read(HtmlFragment.of(MarkupEscaper.page(text)));
      } else if (value instanceof HtmlFragment html) {
        read(html);
      } else if (value instanceof List<?> list) {
        form.append('[').append(list.size()).append(']');
        list.forEach(this::read);
      } else if (value instanceof Optional<?> optional) {
        // Something also where it holds nothing but an empty text.
        form.append(optional.isPresent() ? SOMETHING : NOTHING);
        optional.ifPresent(this::read);
      } else if (value instanceof Record whole && !(value instanceof TemplateConstant)) {
        RecordLayout parts = PARTS.get(whole.getClass());
        appendText(parts.name());
        for (RecordComponent component : parts.components()) {
          read(parts.value(component, whole));
        }
      } else {
        appendText(value.toString());
      }
    }

    private void read(HtmlFragment text) {
      form.append(text.isEmpty() ? NOTHING : TEXT);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }

    /** With its length, so that no two forms read the same. */
    private void appendText(String what) {
      form.append(what.length()).append(':').append(what);
    }
  }

  /** Walks the same way, and puts marks in the place of texts. */
  private static final class MarkingCopy {
    private int next;

    Object marked(Object value) {
      if (value instanceof String text) {
        return text.isEmpty() ? text : mark();
      }
      if (value instanceof HtmlFragment html) {
        return html.isEmpty() ? html : HtmlFragment.of(mark());
      }
      if (value instanceof List<?> list) {
        return list.stream().map(this::marked).toList();
      }
      if (value instanceof Optional<?> optional) {
        return optional.map(this::marked);
      }
      return value instanceof Record whole && !(value instanceof TemplateConstant)
          ? marked(whole)
          : value;
    }

    private String mark() {
      return TemplateSkeleton.mark(next++);
    }

    private Object marked(Record whole) {
      RecordLayout parts = PARTS.get(whole.getClass());
      return parts.made(
          parts.components().stream()
              .map(component -> marked(parts.value(component, whole)))
              .toArray());
    }
  }
}
