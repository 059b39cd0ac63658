package org.foothill.reportcard.edition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A door behind which a test can change what is said, as another release or plan would. */
final class Swap<T> {
  private final Class<T> type;
  private final T first;
  private volatile T now;

  Swap(Class<T> type, T first) {
    this.type = type;
    this.first = first;
    this.now = first;
  }

  /** What the application asks. */
  T door() {
    return answering(() -> now, "", UnaryOperator.identity());
  }

  /** From now on one more question has another answer. */
  @SuppressWarnings("unchecked") // The test says what the question's answer is.
  <A> void change(String question, UnaryOperator<A> other) {
    var before = now;
    now = answering(() -> before, question, answer -> other.apply((A) answer));
  }

  void back() {
    now = first;
  }

  private T answering(Supplier<T> behind, String question, UnaryOperator<Object> other) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              try {
                method.setAccessible(true);
                var answer = method.invoke(behind.get(), arguments);
                return method.getName().equals(question) ? other.apply(answer) : answer;
              } catch (InvocationTargetException said) {
                throw said.getCause();
              }
            }));
  }
}
