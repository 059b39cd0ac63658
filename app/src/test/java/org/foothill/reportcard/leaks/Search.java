package org.foothill.reportcard.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.reportcard.leaks.CountedTown.Key;
import org.foothill.reportcard.pages.InventedPlan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads one public document after the other and looks for every hidden cell where a reader would:
 * its row, its dot, its clause, its column, its place in an order. Where a hidden cell is told of,
 * there may be no number at all, whether it is the true one or not.
 */
final class Search {
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d[–-]\\d\\d\\b");
  private static final Pattern CODE =
      Pattern.compile("/(?:indicators|embed|schools/\\d{14})/([A-Z0-9-]+)(/|$|\\.csv)");
  private static final Pattern GROUP = Pattern.compile("/groups/([A-Z0-9-]+)(/|$)");
  private static final Pattern PLACE = Pattern.compile("/(schools|groups|places)/\\w+(/|$)");
  private static final Pattern PAIR = Pattern.compile("/compare/(\\d+)/(\\d+)(/|$)");
  private static final Pattern SCHOOL = Pattern.compile("/schools/(\\d{14})(/|$)");

  /** What a reader cannot see as a statement: addresses, styles, and where something is drawn. */
  private static final List<String> MECHANICS =
      List.of(
          "href",
          "class",
          "id",
          "scope",
          "colspan",
          "role",
          "aria-labelledby",
          "viewbox",
          "width",
          "height",
          "points",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "cx",
          "cy",
          "r",
          "text-anchor",
          "tabindex",
          "lang",
          "for",
          "rel",
          "src",
          "content-type",
          "charset",
          "type",
          "property");

  private final Secrets secrets;
  private final List<String> leaks = new ArrayList<>();
  private final Map<String, Integer> looked = new TreeMap<>();

  Search(Secrets secrets) {
    this.secrets = secrets;
  }

  /** One sentence for each leak; empty is good. */
  List<String> leaks() {
    return leaks;
  }

  /** How many hidden cells were looked for in which kind of place. */
  Map<String, Integer> looked() {
    return looked;
  }

  /**
   * @param address with or without host, such as {@code /en/indicators/ATT-CHRONIC}
   */
  void read(String address, String text) {
    if (address.endsWith(".csv")) {
      csv(address, text);
    } else if (text.stripLeading().startsWith("<")) {
      page(address, Jsoup.parse(text));
    } else {
      json(address, text);
    }
  }

  private static boolean isMechanics(org.jsoup.nodes.Attribute attribute) {
    return MECHANICS.contains(attribute.getKey().toLowerCase(java.util.Locale.ROOT));
  }

  private void look(String kind) {
    looked.merge(kind, 1, Integer::sum);
  }

  private void leak(String address, String kind, Key key, String found) {
    leaks.add("%s, %s of %s: %s".formatted(address, kind, key, found));
  }

  private void csv(String address, String text) {
    var lines = text.split("\r\n");
    var header = List.of(lines[0].split(","));
    var indicator = match(CODE, address).map(IndicatorId::new).orElseThrow();
    var order = new ArrayList<String>();
    for (int i = 1; i < lines.length; i++) {
      var fields = Csv.fields(lines[i]);
      var group = fields.get(header.indexOf("group_code"));
      if (StudentGroup.parse(group).isEmpty()) {
        continue;
      }
      var key =
          new Key(
              indicator,
              SchoolYear.parse(fields.get(0)).orElseThrow(),
              new PlaceId(fields.get(1)),
              new StudentGroup(group));
      order.add(fields.get(0) + fields.get(1) + " " + group);
      if (secrets.hides(key)) {
        look("csv row");
        var rest = String.join(",", fields.subList(header.indexOf("group") + 1, fields.size()));
        if (!rest.replace(",", "").equals("hidden")) {
          leak(address, "csv row", key, rest);
        }
      }
    }
    inOrder(
        address,
        "csv",
        order,
        secrets.catalogue().groups().stream().map(group -> group.group().code()).toList());
  }

  /** Files that are no figures: seals, manifests. They may name no cell at all. */
  private void json(String address, String text) {
    look("other file");
    for (var group : secrets.catalogue().groups()) {
      if (text.contains('"' + group.group().code() + '"')) {
        leaks.add(address + " names the group " + group.group());
      }
    }
  }

  /** What a page is about. */
  private record Page(
      String address,
      Document html,
      Language language,
      Optional<IndicatorId> indicator,
      Optional<PlaceId> school,
      Optional<StudentGroup> group) {
    /** Whether its tables have columns for the year before and the newest one. */
    boolean hasTwoYears() {
      return PLACE.matcher(address).find() && indicator.isEmpty();
    }

    /** Whose figures its drawings and sentences are. */
    PlaceId place() {
      return school.orElse(InventedPlan.DISTRICT);
    }

    /** Whether the last column of a row is of everybody in the district. */
    boolean hasBeside(boolean isYear) {
      return indicator.isPresent()
          ? school.isPresent() && isYear
          : school.isPresent() || group.isPresent();
    }
  }

  private void page(String address, Document html) {
    var language = Language.parse(html.select("html").attr("lang")).orElse(Language.ENGLISH);
    var page =
        new Page(
            address,
            html,
            language,
            match(CODE, address).map(IndicatorId::new),
            match(SCHOOL, address).map(PlaceId::new),
            match(GROUP, address).flatMap(StudentGroup::parse));
    var pair = PAIR.matcher(address);
    if (pair.find()) {
      var places = List.of(new PlaceId(pair.group(1)), new PlaceId(pair.group(2)));
      html.select("tbody tr").forEach(row -> compared(page, row, places));
    } else {
      html.select("tr").forEach(row -> row(page, row));
    }
    html.select("li.result").forEach(item -> headline(page, item));
    html.select("svg.sparkline").forEach(drawing -> sparkline(page, drawing));
    if (page.indicator().isPresent()) {
      html.select("svg[aria-labelledby^=groups-]").forEach(drawing -> comparison(page, drawing));
      html.select("svg[aria-labelledby^=trend-]").forEach(drawing -> trend(page, drawing));
      html.select("svg[aria-labelledby^=multiples-] g.panel").forEach(panel -> panel(page, panel));
      html.select("svg[aria-labelledby^=map-]").forEach(map -> map(page, map));
      order(page);
    }
    html
        .select("title, desc, text, p, li, figcaption, caption, dd, dt, h1, h2, h3, summary, a")
        .stream()
        .filter(element -> element.closest("tr") == null)
        .forEach(element -> clauses(page, element.text()));
    for (var element : html.getAllElements()) {
      for (var attribute : element.attributes()) {
        if (!isMechanics(attribute)) {
          clauses(page, attribute.getValue());
        }
      }
    }
  }

  /** A row of a table: a group, a school, a measure or a year in its head, years in its columns. */
  private void row(Page page, Element row) {
    var head = row.select("> th[scope=row]").text();
    var measure = named(secrets.measures(page.language()), head);
    var group = Optional.ofNullable(secrets.groups(page.language()).get(head));
    var school = Optional.ofNullable(secrets.schools().get(head));
    var indicator = page.indicator().or(() -> measure);
    if (indicator.isEmpty() && school.isPresent()) {
      indicator = Optional.of(CountedTown.STUDENTS);
    }
    boolean isYear = YEAR.matcher(head).matches();
    if (indicator.isEmpty()
        || (group.isEmpty() && school.isEmpty() && measure.isEmpty() && !isYear)) {
      return;
    }
    var place = page.school().or(() -> school).orElse(InventedPlan.DISTRICT);
    for (var cell : row.select("> td:not(.spark)")) {
      var year = isYear ? year(head) : year(page, indicator.get(), cell);
      boolean beside = page.hasBeside(isYear) && cell.equals(row.select("> td").last());
      var key =
          new Key(
              indicator.get(),
              year,
              beside ? InventedPlan.DISTRICT : place,
              beside ? StudentGroup.ALL : group.or(page::group).orElse(StudentGroup.ALL));
      if (secrets.hides(key)) {
        look("table cell");
        if (!List.of("", label(page.language())).contains(cell.text())) {
          leak(page.address(), "other words than the one label", key, cell.text());
        }
        numberless(page, "table cell", key, cell);
      }
    }
    var years = secrets.figures().years(indicator.get());
    var theGroup = group.or(page::group).orElse(StudentGroup.ALL);
    var theIndicator = indicator.get();
    if (years.stream()
        .map(year -> new Key(theIndicator, year, place, theGroup))
        .allMatch(secrets::hides)) {
      look("row that is hidden in all years");
      var key = new Key(theIndicator, years.getLast(), place, theGroup);
      row.select("> td:not(:last-child), > th")
          .forEach(cell -> {
            for (var each : cell.select("*")) {
              each.attributes()
                  .forEach(attribute -> {
                    if (!isMechanics(attribute)
                        && DIGIT.matcher(plain(attribute.getValue())).find()) {
                      leak(
                          page.address(),
                          "attribute " + attribute.getKey(),
                          key,
                          attribute.getValue());
                    }
                  });
            }
          });
    }
  }

  /** Two places beside each other: neither number nor drawing nor answer where one is hidden. */
  private void compared(Page page, Element row, List<PlaceId> places) {
    var head = row.select("> th[scope=row]").text();
    var indicator = named(secrets.measures(page.language()), head).orElseThrow();
    for (int i = 0; i < places.size(); i++) {
      var key = new Key(indicator, secrets.newest(indicator), places.get(i), StudentGroup.ALL);
      if (secrets.hides(key)) {
        look("figure of a compared place");
        var cell = row.select("> td").get(i);
        if (!cell.text().equals(label(page.language()))) {
          leak(page.address(), "other words than the one label", key, cell.text());
        }
        numberless(page, "figure of a compared place", key, cell);
        if (!row.select("svg").isEmpty()) {
          leak(page.address(), "drawing of a compared place", key, row.select("svg").text());
        }
        var answer = Objects.requireNonNull(row.select("> td").last()).text();
        if (!List.of("Not compared", "Sin comparar").contains(answer)
            && !indicator.equals(CountedTown.STUDENTS)) {
          leak(page.address(), "answer of a comparison", key, answer);
        }
      }
    }
  }

  private SchoolYear year(Page page, IndicatorId indicator, Element cell) {
    var label = cell.attr("data-label");
    var years = secrets.figures().years(indicator);
    if (YEAR.matcher(label).matches()) {
      return year(label);
    }
    boolean before = page.hasTwoYears() && cell.elementSiblingIndex() == 2;
    return before ? years.get(years.size() - 2) : years.getLast();
  }

  /** The one label, whatever the reason. */
  private static String label(Language language) {
    return switch (language) {
      case ENGLISH -> "Hidden to protect student privacy";
      case SPANISH -> "Oculto para proteger la privacidad";
      case ARMENIAN, CHINESE -> throw new IllegalStateException("Nobody released this language.");
    };
  }

  private static SchoolYear year(String text) {
    return SchoolYear.parse(text.replace('–', '-')).orElseThrow();
  }

  /** Neither the text nor anything that a tooltip, a script or a screen reader finds. */
  private void numberless(Page page, String kind, Key key, Element element) {
    if (DIGIT.matcher(plain(element.text())).find()) {
      leak(page.address(), kind, key, element.text());
    }
    for (var each : element.select("*")) {
      for (var attribute : each.attributes()) {
        boolean label = attribute.getKey().equals("data-label");
        if (!isMechanics(attribute)
            && !label
            && DIGIT.matcher(plain(attribute.getValue())).find()) {
          leak(page.address(), "attribute " + attribute.getKey(), key, attribute.getValue());
        }
      }
    }
  }

  /** A measure of everybody in the district, as home and the lists of measures show it. */
  private void headline(Page page, Element item) {
    named(secrets.measures(page.language()), item.text())
        .map(id -> new Key(id, secrets.newest(id), InventedPlan.DISTRICT, StudentGroup.ALL))
        .filter(secrets::hides)
        .ifPresent(key -> {
          look("headline");
          item.select(".level").forEach(level -> numberless(page, "headline", key, level));
        });
  }

  /** Dots and bends stand over years that are shown, and the words beside them say no more. */
  private void sparkline(Page page, Element drawing) {
    var id = drawing.select("title").attr("id");
    var row = Objects.requireNonNull(drawing.parent());
    var indicator =
        page.indicator().or(() -> Optional.of(new IndicatorId(id.substring("spark-".length()))));
    var place =
        id.startsWith("school-")
            ? new PlaceId(id.substring("school-".length()))
            : page.school().orElse(InventedPlan.DISTRICT);
    var years = secrets.figures().years(indicator.orElseThrow());
    for (int i = 0; i < years.size(); i++) {
      var group = page.group().orElse(StudentGroup.ALL);
      var key = new Key(indicator.get(), years.get(i), place, group);
      if (secrets.hides(key)) {
        look("point of a small trend");
        double x =
            years.size() == 1 ? 75 : Math.round((6 + 138.0 * i / (years.size() - 1)) * 10) / 10.0;
        for (var drawn : row.select("polyline, circle")) {
          for (var point : (drawn.attr("points") + " " + drawn.attr("cx") + ",").split(" ")) {
            if (point.startsWith(x + ",")) {
              leak(page.address(), "point of a small trend", key, drawn.outerHtml());
            }
          }
        }
        clause(page, drawing.select("title").text(), secretYear(key), key);
      }
    }
  }

  private static String secretYear(Key key) {
    return key.year().toString().replace('-', '–');
  }

  /** The clause that begins with these words has no number behind them. */
  private void clause(Page page, String text, String words, Key key) {
    for (var clause : text.split("[;.] |;")) {
      if (clause.strip().startsWith(words + ":")) {
        look("clause of a drawing's text");
        if (DIGIT.matcher(plain(clause.strip().substring(words.length()))).find()) {
          leak(page.address(), "clause of a drawing's text", key, clause);
        }
      }
    }
  }

  /**
   * A panel has as many marks as the school has years that are shown, and words that say no more.
   */
  private void panel(Page page, Element panel) {
    var school = secrets.schools().get(panel.select("title").text());
    var indicator = page.indicator().orElseThrow();
    long shown = 0;
    for (var year : secrets.figures().years(indicator)) {
      var key = new Key(indicator, year, Objects.requireNonNull(school), StudentGroup.ALL);
      shown += secrets.shown(key).isPresent() ? 1 : 0;
      if (year.equals(secrets.newest(indicator)) && secrets.hides(key)) {
        look("panel of a school");
        numberless(
            page, "panel of a school", key, Objects.requireNonNull(panel.select("text").last()));
      }
    }
    int marks = panel.select("circle, line.band-mark").size();
    if (marks != shown) {
      leaks.add("%s draws %d marks for %d years".formatted(page.address(), marks, shown));
    }
  }

  /** A dot is filled where the newest figure is shown, and nowhere else. */
  private void map(Page page, Element map) {
    look("dots of a map");
    var indicator = page.indicator().orElseThrow();
    long shown =
        secrets.schools().values().stream()
            .map(school -> new Key(indicator, secrets.newest(indicator), school, StudentGroup.ALL))
            .filter(key -> secrets.shown(key).isPresent())
            .count();
    int filled = map.select("circle.spot:not(.ring)").size();
    if (filled != shown) {
      leaks.add("%s fills %d dots for %d schools".formatted(page.address(), filled, shown));
    }
  }

  private void comparison(Page page, Element drawing) {
    var names = secrets.groups(page.language());
    var indicator = page.indicator().orElseThrow();
    var texts = drawing.select("text.name, text.value, text.unseen");
    for (var name : drawing.select("text.name")) {
      var group = names.get(name.text());
      if (group == null) {
        leaks.add(page.address() + " draws an unknown group " + name.text());
        continue;
      }
      var key = new Key(indicator, secrets.newest(indicator), page.place(), group);
      if (secrets.hides(key)) {
        look("row of a drawing");
        var value = texts.get(texts.indexOf(name) + 1).text();
        if (DIGIT.matcher(value).find()) {
          leak(page.address(), "row of a drawing", key, value);
        }
        clause(page, drawing.select("desc").text(), name.text(), key);
      }
    }
    long shown =
        drawing.select("text.name").stream()
            .map(name -> names.get(name.text()))
            .filter(Objects::nonNull)
            .filter(group ->
                secrets
                    .shown(new Key(indicator, secrets.newest(indicator), page.place(), group))
                    .isPresent())
            .count();
    int marks = drawing.select("circle, polygon, line.band-mark").size();
    if (marks != shown) {
      leaks.add(
          "%s draws %d marks for %d groups that are shown".formatted(page.address(), marks, shown));
    }
    scale(page, drawing);
  }

  /** The scale ends where the shown figures and the target do, not where a hidden one would. */
  private void scale(Page page, Element drawing) {
    look("scale of a drawing");
    var wanted = Scales.of(secrets, page.indicator().orElseThrow(), page.place());
    var ticks = drawing.select("text.scale").size();
    if (ticks != wanted) {
      leaks.add(
          "%s has a scale with %d steps where the shown figures ask for %d"
              .formatted(page.address(), ticks, wanted));
    }
  }

  private void trend(Page page, Element drawing) {
    var indicator = page.indicator().orElseThrow();
    long shown = 0;
    for (var year : secrets.figures().years(indicator)) {
      var key = new Key(indicator, year, page.place(), StudentGroup.ALL);
      shown += secrets.shown(key).isPresent() ? 1 : 0;
      if (secrets.hides(key)) {
        look("point of a trend");
        clause(page, drawing.select("desc").text(), secretYear(key), key);
      }
    }
    int marks = drawing.select("circle.point, line.band-mark").size();
    if (marks != shown) {
      leaks.add("%s draws %d points for %d years".formatted(page.address(), marks, shown));
    }
  }

  /** Groups in the order of the catalogue, schools in that of the plan: never by value. */
  private void order(Page page) {
    for (var table : page.html().select("table")) {
      var rows = table.select("th[scope=row]").eachText();
      var groups = rows.stream().filter(secrets.groups(page.language())::containsKey).toList();
      inOrder(page.address(), "groups", groups, secrets.groupOrder(page.language()));
    }
    for (var kind : page.html().select("tbody")) {
      var rows = kind.select("th[scope=row]").eachText();
      var plan = secrets.plan().places().stream().map(place -> place.name()).toList();
      inOrder(page.address(), "schools", rows.stream().filter(plan::contains).toList(), plan);
    }
    for (var drawing : page.html().select("svg")) {
      inOrder(
          page.address(),
          "drawn groups",
          drawing.select("text.name").eachText(),
          secrets.groupOrder(page.language()));
    }
  }

  private void inOrder(String address, String what, List<String> found, List<String> order) {
    String before = "";
    int at = -1;
    for (var name : found) {
      int space = name.lastIndexOf(' ');
      boolean isCsv = what.equals("csv");
      var part = isCsv ? name.substring(0, space) : "";
      int next = order.indexOf(isCsv ? name.substring(space + 1) : name);
      if (part.equals(before) && next < at) {
        leaks.add("%s has its %s in another order at %s".formatted(address, what, name));
        return;
      }
      at = next;
      before = part;
    }
    if (!found.isEmpty()) {
      look("order of " + what);
    }
  }

  /** Running text: a clause that names a hidden cell has no number, whichever cell's it is. */
  private void clauses(Page page, String text) {
    for (var clause : text.split("[;.] |;")) {
      if (page.indicator().isPresent()) {
        var indicator = page.indicator().get();
        var groups = secrets.groups(page.language());
        named(groups, clause)
            .ifPresent(group -> {
              var key = new Key(indicator, secrets.newest(indicator), page.place(), group);
              sentence(page, clause, key);
            });
        named(secrets.schools(), clause)
            .ifPresent(school -> {
              var key = new Key(indicator, secrets.newest(indicator), school, StudentGroup.ALL);
              sentence(page, clause, key);
            });
      }
      page.school()
          .map(school ->
              new Key(
                  CountedTown.STUDENTS,
                  secrets.newest(CountedTown.STUDENTS),
                  school,
                  StudentGroup.ALL))
          .filter(secrets::hides)
          .ifPresent(key -> {
            look("text of a small school's page");
            for (var number : numbers(clause)) {
              if (secrets.forms(key).contains(number)) {
                leak(page.address(), "text of a small school's page", key, clause);
              }
            }
          });
    }
  }

  private void sentence(Page page, String clause, Key key) {
    if (secrets.hides(key)) {
      look("sentence");
      for (var number : numbers(clause)) {
        leak(page.address(), "sentence with " + number, key, clause);
      }
    }
  }

  private List<String> numbers(String text) {
    return Pattern.compile("\\d+(\\.\\d+)?")
        .matcher(plain(text))
        .results()
        .map(found -> found.group())
        .toList();
  }

  /** Without school years, digits that belong to names, and the grouping of digits. */
  private String plain(String text) {
    var plain = YEAR.matcher(text).replaceAll("");
    for (var group : secrets.catalogue().groups()) {
      plain = plain.replace(group.name().english(), "").replace(group.name().spanish(), "");
    }
    for (var indicator : secrets.catalogue().indicators()) {
      plain = plain.replace(indicator.name().english(), "").replace(indicator.name().spanish(), "");
    }
    return plain.replaceAll("(?<=\\d),(?=\\d{3})", "");
  }

  /** The longest of the names that the text has. */
  private static <T> Optional<T> named(Map<String, T> names, String text) {
    return names.entrySet().stream()
        .filter(entry ->
            Pattern.compile("(?<!\\p{L})" + Pattern.quote(entry.getKey()) + "(?!\\p{L})")
                .matcher(text)
                .find())
        .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue);
  }

  private static Optional<String> match(Pattern pattern, String address) {
    var matcher = pattern.matcher(address);
    return matcher.find()
        ? Optional.of(Objects.requireNonNull(matcher.group(1)))
        : Optional.empty();
  }

  /** Fields of a line with quotes. */
  private static final class Csv {
    static List<String> fields(String line) {
      var fields = new ArrayList<String>();
      var field = new StringBuilder();
      boolean quoted = false;
      for (char letter : (line + ",").toCharArray()) {
        if (letter == '"') {
          quoted = !quoted;
        } else if (letter == ',' && !quoted) {
          fields.add(field.toString());
          field.setLength(0);
        } else {
          field.append(letter);
        }
      }
      return fields;
    }
  }

  /** What a comparison's scale must be. */
  private static final class Scales {
    static int of(Secrets secrets, IndicatorId indicator, PlaceId place) {
      var target =
          secrets.plan().targets(indicator).stream()
              .filter(_ -> !place.isSchool())
              .map(aim -> (Double) aim.value().doubleValue())
              .findFirst();
      var spans = new ArrayList<org.foothill.site.charts.Comparison.Row>();
      for (var group : secrets.catalogue().groups()) {
        if (group.published()) {
          var key = new Key(indicator, secrets.newest(indicator), place, group.group());
          secrets
              .shown(key)
              .flatMap(Scales::span)
              .ifPresent(span ->
                  spans.add(
                      new org.foothill.site.charts.Comparison.Row(
                          "", span, "", org.foothill.site.charts.Comparison.Standing.PLAIN)));
        }
      }
      return new org.foothill.site.charts.Comparison(
              "x", "", "", spans, target.orElse(null), "", String::valueOf)
          .in(org.foothill.site.charts.Frame.WIDE)
          .ticks()
          .size();
    }

    private static Optional<org.foothill.site.charts.Span> span(PublicFigure figure) {
      return switch (figure) {
        case PublicFigure.Rate rate ->
            Optional.of(org.foothill.site.charts.Span.of(rate.percent().doubleValue()));
        case PublicFigure.Band band ->
            Optional.of(
                new org.foothill.site.charts.Span(
                    band.low().doubleValue(), band.high().doubleValue()));
        case PublicFigure.Count _,
            PublicFigure.Together _,
            PublicFigure.Hidden _,
            PublicFigure.Nobody _ ->
            Optional.empty();
      };
    }
  }
}
