package org.foothill.site;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.foothill.core.Language;
import org.foothill.core.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs beside its own content. Templates pass it to {@code template.site.page}.
 *
 * @param title the h1 and the beginning of the title element
 * @param partnership the partnership's name, shown as the site's name
 * @param text messages in the page's language
 * @param links where things are, as seen from this page
 * @param path the page's own address without the language prefix, such as {@code
 *     /indicators/ATT-CHRONIC}
 * @param origin the public address of the site without a slash at its end, for what leaves it, such
 *     as a code on paper; empty when nobody set it
 * @param notices that this page was corrected, in sentences; empty for most
 */
public record Page(
    String title,
    String partnership,
    Text text,
    Links links,
    Visitor visitor,
    String path,
    List<NavigationEntry> navigation,
    Csrf csrf,
    String origin,
    List<String> notices) {
  public Page {
    navigation = List.copyOf(navigation);
    notices = List.copyOf(notices);
  }

  public Language language() {
    return visitor.language();
  }

  /**
   * Who did something, for readers: an account name, or in words that it was done at the command
   * line, which has no account.
   */
  public String person(String account) {
    return account.equals("command line") ? text.of("site.command-line") : account;
  }

  /**
   * A public page's whole address, for what is read elsewhere; empty when nobody set the origin.
   */
  public String address(String other) {
    return origin.isEmpty() ? "" : origin + Addresses.withPrefix(other, language());
  }

  /** True for the pages that everybody may read. */
  public boolean isPublic() {
    return !Addresses.hasNoPrefix(path);
  }

  /** Writes numbers, days and years in the language of the page. */
  public Numbers numbers() {
    return new Numbers(language());
  }

  /** Public doors, or those of the workspaces, in their order. */
  public List<NavigationEntry> doors(boolean workspace) {
    return navigation.stream().filter(entry -> entry.workspace() == workspace).toList();
  }

  /**
   * What {@code aria-current} says at a door: {@code page} when the visitor stands in it, {@code
   * true} when somewhere behind it, else nothing.
   */
  public @Nullable String current(NavigationEntry door) {
    if (door.path().equals(path)) {
      return "page";
    }
    boolean nearest =
        doors(door.workspace()).stream()
            .filter(other -> leadsTo(other, path))
            .max(Comparator.comparingInt(other -> other.path().length()))
            .filter(door::equals)
            .isPresent();
    return nearest ? "true" : null;
  }

  private static boolean leadsTo(NavigationEntry door, String path) {
    if (door.path().equals("/")) {
      return !Addresses.hasNoPrefix(path);
    }
    return path.equals(door.path()) || path.startsWith(door.path() + "/");
  }

  /**
   * Name and value of the hidden field that every form carries; both empty on frozen pages, which
   * have no forms.
   */
  public record Csrf(Supplier<String> fieldSource, Supplier<String> tokenSource) {
    /** Pages without forms. */
    public static final Csrf NONE = new Csrf(() -> "", () -> "");

    public String field() {
      return fieldSource.get();
    }

    public String token() {
      return tokenSource.get();
    }
  }
}
