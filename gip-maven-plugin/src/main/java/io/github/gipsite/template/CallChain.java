package io.github.gipsite.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The plainest kind of expression of a template, such as {@code page.site().title()}: a variable
 * and what is asked of it, one after the other.
 */
final class CallChain {
  private static final Pattern CHAIN =
      Pattern.compile("\\w+(?:\\.\\w+\\((?:'[^'\\\\]*'|[0-9]{1,9})?\\))*");

  private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\((?:'([^']*)'|([0-9]+))?\\)");

  /** Whose methods may be called besides our own. */
  private static final List<Class<?>> VALUES =
      List.of(List.class, Optional.class, String.class, Integer.class, BigDecimal.class);

  private final String variable;
  private final List<Call> calls;

  private CallChain(String variable, List<Call> calls) {
    this.variable = variable;
    this.calls = calls;
  }

  /** Empty where the expression is of another kind. */
  static Optional<CallChain> parse(String expression) {
    if (!CHAIN.matcher(expression).matches()) {
      return Optional.empty();
    }
    int end = expression.indexOf('.');
    List<Call> calls = new ArrayList<>();
    Matcher call = CALL.matcher(expression);
    while (call.find()) {
      calls.add(Call.of(call.group(1), call.group(2), call.group(3)));
    }
    return Optional.of(new CallChain(end < 0 ? expression : expression.substring(0, end), calls));
  }

  /** Empty where there is nothing to ask, or nothing that may be asked. */
  Optional<Object> value(Function<String, @Nullable Object> variables) {
    Optional<Object> value = Optional.ofNullable(variables.apply(variable));
    for (Call call : calls) {
      value = value.flatMap(call::on);
    }
    return value;
  }

  /** One method with its argument, if it has any. */
  private record Call(
      String name,
      List<Class<?>> types,
      List<Object> arguments,
      Map<Class<?>, Optional<Method>> methods) {
    static Call of(String name, @Nullable String text, @Nullable String number) {
      if (text != null) {
        return new Call(name, List.of(String.class), List.of(text), new ConcurrentHashMap<>());
      }
      return number == null
          ? new Call(name, List.of(), List.of(), new ConcurrentHashMap<>())
          : new Call(
              name,
              List.of(int.class),
              List.of(Integer.valueOf(number)),
              new ConcurrentHashMap<>());
    }

    Optional<Object> on(Object target) {
      return methods
          .computeIfAbsent(target.getClass(), this::method)
          .flatMap(method -> invoke(method, target));
    }

    private Optional<Object> invoke(Method method, Object target) {
      try {
        return Optional.ofNullable(method.invoke(target, arguments.toArray()));
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(name + "()", e.getCause());
      } catch (IllegalAccessException e) {
        return Optional.empty();
      }
    }

    private Optional<Method> method(Class<?> type) {
      boolean ours = type.getName().startsWith("io.github.gipsite.");
      Optional<Class<?>> known =
          ours
              ? Optional.of(type)
              : VALUES.stream().filter(value -> value.isAssignableFrom(type)).findFirst();
      return known.flatMap(this::declared);
    }

    private Optional<Method> declared(Class<?> type) {
      try {
        Method method = type.getMethod(name, types.toArray(Class[]::new));
        // What every object can be asked, such as its class, is no business of a template.
        boolean own = method.getDeclaringClass() != Object.class && method.trySetAccessible();
        return own ? Optional.of(method) : Optional.empty();
      } catch (NoSuchMethodException e) {
        return Optional.empty();
      }
    }
  }
}
