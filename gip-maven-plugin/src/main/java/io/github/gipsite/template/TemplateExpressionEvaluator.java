package io.github.gipsite.template;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates the expressions of templates. A page has hundreds of them, nearly all are a variable
 * and what is asked of it; those are asked directly, and only the others by OGNL, which took half
 * of the time of a page.
 */
final class TemplateExpressionEvaluator implements IStandardVariableExpressionEvaluator {
  private final IStandardVariableExpressionEvaluator others =
      new OGNLVariableExpressionEvaluator(true);

  private final Map<String, Optional<CallChain>> chains = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    Optional<Object> value =
        expression.getUseSelectionAsRoot()
            ? Optional.empty()
            : chains
                .computeIfAbsent(expression.getExpression(), CallChain::parse)
                .flatMap(chain -> chain.value(context::getVariable));
    return value
        .map(found -> execution.getPerformTypeConversion() ? found.toString() : found)
        .orElseGet(() -> others.evaluate(context, expression, execution));
  }
}
