package org.foothill.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.foothill.core.Language;
import org.foothill.core.Visitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Makes pages of requests. Works alone: without other modules the visitor is nobody in particular.
 */
@Component
final class RequestPages implements Pages {
  private final Texts texts;
  private final Assets assets;
  private final ObjectProvider<VisitorSource> visitors;
  private final ObjectProvider<PartnershipName> partnership;
  private final ObjectProvider<PageNotices> notices;
  private final List<NavigationEntry> navigation;
  private final String origin;

  RequestPages(
      Texts texts,
      Assets assets,
      ObjectProvider<VisitorSource> visitors,
      ObjectProvider<PartnershipName> partnership,
      ObjectProvider<PageNotices> notices,
      ObjectProvider<NavigationEntry> navigation,
      @Value("${foothill.access.origin:}") String origin) {
    this.texts = texts;
    this.assets = assets;
    this.visitors = visitors;
    this.partnership = partnership;
    this.origin = origin;
    this.notices = notices;
    this.navigation =
        navigation.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
  }

  @Override
  public Page page(HttpServletRequest request, String titleKey, Object... arguments) {
    return titled(request, texts.in(language(request)).of(titleKey, arguments));
  }

  @Override
  public Page titled(HttpServletRequest request, String title) {
    var language = language(request);
    var text = texts.in(language);
    var visitor = visitor(request, language);
    return new Page(
        title,
        name(text),
        text,
        new LiveLinks(request.getContextPath(), language, assets),
        visitor,
        Addresses.withoutPrefix(Addresses.of(request)),
        navigation.stream().filter(entry -> mayUse(visitor, entry)).toList(),
        csrf(request),
        origin,
        notices(request, text));
  }

  private List<String> notices(HttpServletRequest request, Text text) {
    var path = Addresses.withoutPrefix(Addresses.of(request));
    return Addresses.hasNoPrefix(path)
        ? List.of()
        : notices.stream().flatMap(each -> each.of(path, text).stream()).toList();
  }

  /** That of the address; English below addresses of a language that is not offered. */
  private Language language(HttpServletRequest request) {
    var wanted = Addresses.language(request);
    return texts.offered().contains(wanted) ? wanted : Language.ENGLISH;
  }

  private Visitor visitor(HttpServletRequest request, Language language) {
    var source = visitors.getIfAvailable();
    return source == null ? Visitor.anonymous(language) : source.visitor(request, language);
  }

  private String name(Text text) {
    var source = partnership.getIfAvailable();
    return source == null ? text.of("site.partnership") : source.name(text);
  }

  private static boolean mayUse(Visitor visitor, NavigationEntry entry) {
    return entry.ability().isEmpty() || visitor.abilities().contains(entry.ability());
  }

  /** Read only when a form is drawn: reading it opens a session, which readers do not need. */
  private static Page.Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Page.Csrf(token::getParameterName, token::getToken)
        : Page.Csrf.NONE;
  }
}
