package java.util;

/**
 * Standard time and daylight saving by a rule for all years, as the variable TZ of POSIX says it:
 * {@code CET-1CEST,M3.5.0,M10.5.0/3}.
 */
final class YearlyRule {
  private static final int HOUR = 3_600_000;
  private static final long DAY = 24L * HOUR;

  private final String text;
  private int at;

  String standardName;
  Offsets standard;

  /** Null if clocks are never put forward. */
  String daylightName;

  Offsets daylight;
  private Change start;
  private Change end;

  private YearlyRule(String text) {
    this.text = text;
  }

  /**
   * A moment in each year: a weekday of a month, or a day of the year that counts leap days or not.
   */
  private record Change(int month, int week, int day, boolean skipsLeapDay, long time) {
    /** The moment in clock time, as if it were of UTC. */
    long in(int year) {
      return date(year) * DAY + time;
    }

    private long date(int year) {
      if (month < 0) {
        long first = CivilDays.gregorian(year, 0);
        boolean isLeap = CivilDays.gregorian(year + 1, 0) - first > 365;
        return first + day - (skipsLeapDay && !(isLeap && day >= 60) ? 1 : 0);
      }
      if (week == 5) {
        return CivilDays.onOrBefore(CivilDays.gregorian(year, month + 1) - 1, day + 1);
      }
      return CivilDays.onOrBefore(CivilDays.gregorian(year, month) + 7L * week - 1, day + 1);
    }
  }

  /** The rule that a text says; null if it is none. */
  static YearlyRule of(String text) {
    YearlyRule rule = new YearlyRule(text);
    try {
      return rule.read() ? rule : null;
    } catch (IndexOutOfBoundsException e) {
      return null;
    }
  }

  private boolean read() {
    standardName = name();
    standard = new Offsets(-(int) clock(), 0);
    if (at == text.length()) {
      return !standardName.isEmpty();
    }
    daylightName = name();
    int total = text.charAt(at) == ',' ? standard.total() + HOUR : -(int) clock();
    start = change();
    end = change();
    daylight = new Offsets(standard.total(), total - standard.total());
    if (daylight.savings() < 0) {
      turn();
    }
    return at == text.length() && !standardName.isEmpty() && !daylightName.isEmpty();
  }

  /** Makes the winter standard where the text says that it is an exception from summer. */
  private void turn() {
    String name = standardName;
    standardName = daylightName;
    daylightName = name;
    Change change = start;
    start = end;
    end = change;
    int winter = daylight.total();
    daylight = new Offsets(winter, standard.total() - winter);
    standard = new Offsets(winter, 0);
  }

  /** Letters, or anything between angle brackets. */
  private String name() {
    int first = at;
    if (text.charAt(at) == '<') {
      at = text.indexOf('>', at) + 1;
      return at == 0 ? "" : text.substring(first + 1, at - 1);
    }
    while (Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(first, at);
  }

  /** Hours, minutes and seconds with a sign, in milliseconds. */
  private long clock() {
    boolean isNegative = text.charAt(at) == '-';
    if (isNegative || text.charAt(at) == '+') {
      at++;
    }
    long unit = HOUR;
    long sum = number() * unit;
    while (unit > 1000 && at < text.length() && text.charAt(at) == ':') {
      at++;
      unit /= 60;
      sum += number() * unit;
    }
    return isNegative ? -sum : sum;
  }

  private int number() {
    int number = text.charAt(at++) - '0';
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      number = 10 * number + text.charAt(at++) - '0';
    }
    return number;
  }

  private Change change() {
    expect(',');
    int month = -1;
    int week = 0;
    int day;
    char form = text.charAt(at);
    if (form == 'M') {
      at++;
      month = number() - 1;
      expect('.');
      week = number();
      expect('.');
      day = number();
    } else {
      at += form == 'J' ? 1 : 0;
      day = number();
    }
    long time = 2 * HOUR;
    if (at < text.length() && text.charAt(at) == '/') {
      at++;
      time = clock();
    }
    return new Change(month, week, day, form == 'J', time);
  }

  private void expect(char expected) {
    if (text.charAt(at++) != expected) {
      throw new IndexOutOfBoundsException();
    }
  }

  /** The offsets of a rule with daylight saving at a moment, or at a time that clocks show. */
  Offsets at(long time, boolean isWall) {
    long day = Math.floorDiv(isWall ? time : time + standard.total(), DAY);
    int year = CivilDays.GREGORIAN.date(day).year();
    // Clocks that are put forward show no time before the one they are put to.
    long from = start.in(year) - standard.total() + (isWall ? daylight.total() : 0);
    long to = end.in(year) - daylight.total() + (isWall ? standard.total() : 0);
    boolean isSummer = from < to ? time >= from && time < to : time < to || time >= from;
    return isSummer ? daylight : standard;
  }

  @Override
  public String toString() {
    return text;
  }
}
