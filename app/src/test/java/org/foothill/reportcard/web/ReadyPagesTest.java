package org.foothill.reportcard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.foothill.audit.TrailEnd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Pages are kept while nobody decides anything. */
class ReadyPagesTest {
  private final AtomicLong trail = new AtomicLong(7);
  private final AtomicInteger made = new AtomicInteger();
  private final ReadyPages pages = pages();

  private ReadyPages pages() {
    var beans = new StaticListableBeanFactory();
    beans.addBean("trail", (TrailEnd) trail::get);
    return new ReadyPages(beans.getBeanProvider(TrailEnd.class));
  }

  private String page(String name, String text) {
    return pages
        .find(
            name,
            () -> {
              made.incrementAndGet();
              return Optional.of(ReadyPages.Ready.page(text.getBytes(StandardCharsets.UTF_8)));
            })
        .map(ready -> new String(ready.bytes(), StandardCharsets.UTF_8))
        .orElseThrow();
  }

  @Test
  void aPageIsMadeOnceUntilTheTrailGrows() throws InterruptedException {
    assertThat(page("/en", "first")).isEqualTo("first");
    assertThat(page("/en", "second")).isEqualTo("first");
    assertThat(page("/es", "primera")).isEqualTo("primera");
    assertThat(made).hasValue(2);
    trail.incrementAndGet();
    Thread.sleep(250);
    assertThat(page("/en", "third")).isEqualTo("third");
  }

  @Test
  void whatThereIsNotIsAskedForAgain() {
    assertThat(pages.find("/en/none", Optional::empty)).isEmpty();
    assertThat(page("/en/none", "now")).isEqualTo("now");
  }

  @Test
  void theOldestMakeRoom() {
    var megabyte = "x".repeat(1 << 20);
    for (int i = 0; i < 40; i++) {
      page("/en/" + i, megabyte);
    }
    page("/en/39", "new");
    assertThat(made).hasValue(40);
    page("/en/0", "new");
    assertThat(made).hasValue(41);
  }

  @Test
  void withoutATrailNothingIsKept() {
    var fresh = new ReadyPages(new StaticListableBeanFactory().getBeanProvider(TrailEnd.class));
    for (var text : new String[] {"a", "b"}) {
      assertThat(
              fresh.find(
                  "/en",
                  () -> Optional.of(ReadyPages.Ready.page(text.getBytes(StandardCharsets.UTF_8)))))
          .hasValueSatisfying(ready -> assertThat(ready.bytes()).asString().isEqualTo(text));
    }
  }
}
