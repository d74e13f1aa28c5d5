import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Does all that one can do to calendars, at random, and prints what comes out. */
public class Calendars {
  static final String[] ZONES = {
    "UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "GMT-03:30",
    "Europe/London"
  };
  static final int[] FIRST = {0, 1575, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, -13, 0};
  static final int[] COUNT = {2, 12, 12, 53, 6, 31, 366, 7, 5, 2, 12, 24, 60, 60, 1000, 27, 3};

  static long seed;

  static int below(int count) {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    return (int) Math.floorMod(seed >>> 33, (long) count);
  }

  /** A value for a field, sometimes one outside of its range. */
  static int value(int field) {
    switch (field) {
      case Calendar.ERA:
        return below(2);
      case Calendar.YEAR:
        return below(3) == 0 ? 1575 + below(12) : below(2) == 0 ? 1900 + below(200) : below(4000);
      case Calendar.ZONE_OFFSET:
        return (below(27) - 13) * 3600000;
      case Calendar.DST_OFFSET:
        return below(3) * 1800000;
      default:
        int value = FIRST[field] + below(COUNT[field]);
        return below(4) == 0 ? value * 4 - COUNT[field] : value;
    }
  }

  static String fields(Calendar calendar) {
    StringBuilder text = new StringBuilder().append(calendar.getTimeInMillis());
    for (int i = 0; i < Calendar.FIELD_COUNT; i++) {
      text.append(' ').append(calendar.get(i));
    }
    return text.toString();
  }

  static String known(Calendar calendar) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Calendar.FIELD_COUNT; i++) {
      text.append(calendar.isSet(i) ? '1' : '0');
    }
    return text.toString();
  }

  static String limits(Calendar calendar, int field) {
    return calendar.getActualMinimum(field)
        + ".."
        + calendar.getActualMaximum(field)
        + " of "
        + calendar.getMinimum(field)
        + ".."
        + calendar.getMaximum(field)
        + ", "
        + calendar.getGreatestMinimum(field)
        + ".."
        + calendar.getLeastMaximum(field);
  }

  static boolean isBeforeChrist(Calendar calendar) {
    return ((Calendar) calendar.clone()).get(Calendar.ERA) == GregorianCalendar.BC;
  }

  static void change(Calendar calendar, StringBuilder log) {
    int operation = below(13);
    int field = below(Calendar.FIELD_COUNT);
    log.append(" | ").append(operation).append(' ').append(field).append(' ');
    boolean isOfWeeks = field == Calendar.WEEK_OF_YEAR || field == Calendar.WEEK_OF_MONTH;
    switch (operation) {
      case 5:
        calendar.add(field, below(200) - 100);
        break;
      case 6:
        if (!isOfWeeks || calendar.isLenient() && !isBeforeChrist(calendar)) {
          calendar.roll(field, below(60) - 30);
        }
        break;
      case 7:
        calendar.clear(field);
        break;
      case 8:
        log.append(calendar.getTimeInMillis()).append(' ').append(known(calendar));
        break;
      case 9:
        if (!isOfWeeks || calendar.isLenient() && !isBeforeChrist(calendar)) {
          log.append(limits(calendar, field));
        }
        break;
      case 10:
        if (!isBeforeChrist(calendar)) {
          log.append(calendar.getWeekYear()).append(' ').append(calendar.getWeeksInWeekYear());
        }
        if (below(2) == 0 && calendar.isLenient()) {
          calendar.setWeekDate(1500 + below(600), below(60) - 2, 1 + below(7));
        }
        break;
      case 11:
        log.append(calendar.get(field));
        break;
      case 12:
        if (below(2) == 0) {
          calendar.setTimeZone(TimeZone.getTimeZone(ZONES[below(ZONES.length)]));
        } else {
          log.append(((GregorianCalendar) calendar).isLeapYear(1500 + below(500)));
        }
        break;
      default:
        calendar.set(field, value(field));
    }
    if (below(3) == 0) {
      log.append(" ~ ").append(fields(calendar));
    }
  }

  static void set(Calendar calendar, StringBuilder log) {
    long span = below(4000000) - 2000000L;
    long time =
        below(2) == 0 ? -12219292800000L + span * 100000 : (below(400) - 200) * 10000000000L;
    if (below(25) == 0) {
      long change = below(3) == 0 ? Long.MIN_VALUE : -5000000000000L + below(1000) * 1000000000L;
      ((GregorianCalendar) calendar).setGregorianChange(new Date(change));
      calendar.setTimeInMillis(time + below(1000000));
      log.append(" changed ").append(fields(calendar));
      return;
    }
    calendar.setTimeInMillis(time + below(1000000));
    if (below(6) == 0) {
      calendar.clear();
    }
    if (below(5) == 0) {
      calendar.setFirstDayOfWeek(1 + below(7));
    }
    if (below(5) == 0) {
      calendar.setMinimalDaysInFirstWeek(1 + below(7));
    }
    calendar.setLenient(below(12) != 0);
    int changes = 1 + below(7);
    for (int i = 0; i < changes; i++) {
      change(calendar, log);
    }
  }

  static void random() {
    long hash = 0;
    for (int i = 1; i <= 6000; i++) {
      seed = i * 7919L + 17;
      TimeZone zone = TimeZone.getTimeZone(ZONES[below(ZONES.length)]);
      Calendar calendar =
          below(5) == 0 ? Calendar.getInstance(zone, Locale.UK) : new GregorianCalendar(zone);
      StringBuilder log = new StringBuilder();
      try {
        set(calendar, log);
        log.append(" => ").append(known(calendar)).append(' ').append(fields(calendar));
      } catch (IllegalArgumentException e) {
        log.append(" !! ").append(e);
      }
      hash = hash * 31 + log.toString().hashCode();
      if (i % 100 == 0) {
        System.out.println(i + " " + hash + log);
      }
    }
  }

  /** A calendar where each field counts days of ten hours. */
  static class Decimal extends Calendar {
    Decimal() {
      super(TimeZone.getTimeZone("UTC"), Locale.US);
      setTimeInMillis(0);
    }

    @Override
    protected void computeTime() {
      time = internalGet(DAY_OF_YEAR) * 36000000L + internalGet(HOUR) * 3600000L;
    }

    @Override
    protected void computeFields() {
      fields[DAY_OF_YEAR] = (int) (time / 36000000);
      fields[HOUR] = (int) (time / 3600000 % 10);
      isSet[DAY_OF_YEAR] = true;
      areFieldsSet = true;
    }

    @Override
    public void add(int field, int amount) {
      set(field, get(field) + amount);
    }

    @Override
    public void roll(int field, boolean up) {
      add(field, up ? 1 : -1);
    }

    @Override
    public int getMinimum(int field) {
      return 0;
    }

    @Override
    public int getMaximum(int field) {
      return 9;
    }

    @Override
    public int getGreatestMinimum(int field) {
      return 0;
    }

    @Override
    public int getLeastMaximum(int field) {
      return 3;
    }
  }

  static void own() {
    Calendar calendar = new Decimal();
    calendar.set(Calendar.DAY_OF_YEAR, 4);
    calendar.add(Calendar.HOUR, 17);
    System.out.println(calendar.getTimeInMillis() + " " + calendar.get(Calendar.DAY_OF_YEAR));
    calendar.roll(Calendar.HOUR, 2);
    calendar.roll(Calendar.DAY_OF_YEAR, -2);
    System.out.println(calendar.get(Calendar.HOUR) + " " + calendar.getTimeInMillis());
    System.out.println(calendar.getActualMaximum(Calendar.HOUR));
    System.out.println(calendar.getActualMinimum(Calendar.HOUR));
    try {
      calendar.getWeekYear();
    } catch (UnsupportedOperationException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    random();
    own();
  }
}
