import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Dates, calendars in the default time zone, and the zones that decide how both look. */
@SuppressWarnings("deprecation")
public class Dates {
  static long seed = 7;

  static int below(int count) {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    return (int) Math.floorMod(seed >>> 33, (long) count);
  }

  static String parts(Date date) {
    return date.getYear()
        + "-"
        + date.getMonth()
        + "-"
        + date.getDate()
        + " "
        + date.getDay()
        + " "
        + date.getHours()
        + ":"
        + date.getMinutes()
        + ":"
        + date.getSeconds()
        + " "
        + date.getTimezoneOffset();
  }

  static void change(Date date) {
    switch (below(6)) {
      case 0:
        date.setYear(below(600) - 400);
        break;
      case 1:
        date.setMonth(below(60) - 20);
        break;
      case 2:
        date.setDate(below(100) - 30);
        break;
      case 3:
        date.setHours(below(100) - 30);
        break;
      case 4:
        date.setMinutes(below(400) - 130);
        break;
      default:
        date.setSeconds(below(400) - 130);
    }
  }

  static void random(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    System.out.println(zone + " " + TimeZone.getDefault().getID());
    long hash = 0;
    for (int i = 0; i < 500; i++) {
      Date date =
          switch (below(3)) {
            case 0 -> new Date((below(2000000) - 1000000) * 10000000L + below(1000));
            case 1 -> new Date(below(700) - 500, below(40) - 10, below(80) - 30);
            default ->
                new Date(
                    below(300) - 100, below(12), 1 + below(28), below(50) - 20, below(90), below(90));
          };
      String text = date + " " + date.getTime() + " " + parts(date);
      change(date);
      change(date);
      text += " " + date + " " + parts(date) + " " + date.toGMTString() + " " + date.hashCode();
      hash = hash * 31 + text.hashCode();
      if (i % 50 == 0) {
        System.out.println(hash + " " + text);
      }
    }
  }

  static void zones() {
    String[] names = {
      "UTC", "GMT", "GMT+5", "GMT-5:30", "GMT+0530", "GMT+530", "GMT+14:59", "GMT+23:59",
      "GMT+24:00", "GMT+1:60", "GMT+1:5", "GMT+", "GMT-0", "GMT+00:00", "gmt+1", "GMT+1x", "Nowhere",
      "", "America/New_York", "Europe/Berlin", "Asia/Tokyo", "Etc/GMT+5", "Asia/Kolkata",
      "../Europe/Berlin", "Europe", "/Europe/Berlin", "Europe/Berlin/"
    };
    for (String name : names) {
      TimeZone zone = TimeZone.getTimeZone(name);
      System.out.println(
          name
              + " "
              + zone.getID()
              + " "
              + zone.getRawOffset()
              + " "
              + zone.useDaylightTime()
              + " "
              + zone.getDSTSavings()
              + " "
              + zone.observesDaylightTime()
              + " "
              + zone.getOffset(1751328000000L)
              + " "
              + zone.inDaylightTime(new Date(1751328000000L))
              + " "
              + zone.getOffset(1, 2025, 6, 1, 3, 0)
              + " "
              + zone.getOffset(4102444800000L + 180 * 86400000L));
    }
    TimeZone berlin = TimeZone.getTimeZone("Europe/Berlin");
    for (long t = 1743296400000L - 7200000; t < 1743296400000L + 7200000; t += 1800000) {
      System.out.print(berlin.getOffset(t) + " ");
    }
    System.out.println();
    TimeZone copy = (TimeZone) berlin.clone();
    System.out.println(copy.equals(berlin) + " " + copy.hasSameRules(berlin));
    copy.setRawOffset(0);
    System.out.println(copy.equals(berlin) + " " + copy.hasSameRules(berlin) + copy.getOffset(0));
    TimeZone utc = TimeZone.getTimeZone("UTC");
    utc.setID("mine");
    System.out.println(utc.getID() + " " + TimeZone.getTimeZone("UTC").getID() + " " + utc);
    System.out.println(utc.hasSameRules(TimeZone.getTimeZone("GMT")) + " " + utc.hasSameRules(null));
    try {
      TimeZone.getTimeZone((String) null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    int[][] wrong = {{2, 2025, 0, 1, 1, 0}, {1, 2025, 1, 29, 1, 0}, {1, 2025, 0, 1, 1, -1}};
    for (int[] w : wrong) {
      try {
        System.out.println(berlin.getOffset(w[0], w[1], w[2], w[3], w[4], w[5]));
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    }
  }

  static void ordinary() {
    TimeZone.setDefault(TimeZone.getTimeZone("GMT+02:00"));
    GregorianCalendar calendar = new GregorianCalendar(2024, Calendar.FEBRUARY, 29, 13, 5, 9);
    System.out.println(calendar);
    System.out.println(calendar.getTime() + " " + calendar.getTime().getTime());
    System.out.println(calendar);
    System.out.println(calendar.get(Calendar.DAY_OF_WEEK) == Calendar.THURSDAY);
    System.out.println(calendar);
    calendar.add(Calendar.YEAR, 1);
    System.out.println(calendar.getTime());
    calendar.add(Calendar.MONTH, -13);
    System.out.println(calendar.getTime() + " " + calendar.getActualMaximum(Calendar.DATE));
    calendar.roll(Calendar.HOUR, false);
    calendar.roll(Calendar.MINUTE, true);
    System.out.println(calendar.getTime() + " " + calendar.getCalendarType());
    Calendar copy = (Calendar) calendar.clone();
    System.out.println(copy.equals(calendar) + " " + (copy.hashCode() == calendar.hashCode()));
    System.out.println(calendar.hashCode() + " " + calendar.compareTo(copy));
    copy.add(Calendar.MILLISECOND, 1);
    System.out.println(copy.equals(calendar) + " " + copy.after(calendar) + copy.before(calendar));
    System.out.println(copy.before("x") + " " + calendar.compareTo(copy));
    copy.clear();
    copy.set(1999, Calendar.DECEMBER, 31, 23, 59, 59);
    System.out.println(copy.getTime() + " " + copy.isSet(Calendar.SECOND) + copy.isLenient());
    copy.set(2001, 0, 32, 25, 61);
    System.out.println(copy.getTime() + " " + copy.getTimeZone().getID());
    copy.setTime(new Date(86400000L * 365));
    System.out.println(copy);
    System.out.println(new GregorianCalendar(1582, Calendar.OCTOBER, 4).getTime());
    System.out.println(new GregorianCalendar(1582, Calendar.OCTOBER, 10).getTime());
    System.out.println(new GregorianCalendar(1582, Calendar.OCTOBER, 15, 12, 0).getTime());
    System.out.println(new GregorianCalendar(2023, 0, 1, 36, 0, 0).getTime());
    System.out.println(new GregorianCalendar().getGregorianChange());
    System.out.println(Calendar.getInstance().getFirstDayOfWeek());
    System.out.println(Calendar.getInstance(Locale.UK).getMinimalDaysInFirstWeek());
    System.out.println(new GregorianCalendar(Locale.ENGLISH).isWeekDateSupported());
    List<Calendar> days = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      days.add(new GregorianCalendar(2020 - i * 7 % 5, i, 28 + i));
    }
    days.sort(null);
    days.forEach(day -> System.out.println(day.getTime()));
  }

  static void fails() {
    Calendar calendar = new GregorianCalendar(2023, 1, 1);
    calendar.setLenient(false);
    int[][] wrong = {
      {Calendar.MONTH, 12}, {Calendar.DATE, 30}, {Calendar.HOUR, 12}, {Calendar.DAY_OF_YEAR, 366}
    };
    for (int[] set : wrong) {
      Calendar copy = (Calendar) calendar.clone();
      copy.set(set[0], set[1]);
      try {
        System.out.println(copy.getTime());
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    }
    calendar.setLenient(true);
    for (int field : new int[] {-1, 15, 17}) {
      try {
        calendar.add(field, 1);
        System.out.println(calendar.getTime());
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
      try {
        calendar.get(field);
        System.out.println("got");
      } catch (ArrayIndexOutOfBoundsException e) {
        System.out.println(e);
      }
    }
    calendar.set(Calendar.ERA, 2);
    try {
      calendar.getTime();
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    try {
      calendar.compareTo(null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }

  static void edges() {
    System.out.println(new Date(-62170329600000L).getYear());
    System.out.println(new Date(-5000, 9, 10, 1, 2, 3).getYear());
    TimeZone.setDefault(TimeZone.getTimeZone("GMT+02:00"));
    System.out.println(new Date(-12219292800001L).toGMTString());
    TimeZone.setDefault(TimeZone.getTimeZone("GMT-07:00"));
    System.out.println(new Date(-12219292800000L).toGMTString());
  }

  /** An hour and a half ahead, and twice that in even seconds. */
  static class Own extends TimeZone {
    Own() {
      setID("Own/Zone");
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
      return 5400000;
    }

    @Override
    public void setRawOffset(int offset) {}

    @Override
    public int getRawOffset() {
      return 5400000;
    }

    @Override
    public boolean useDaylightTime() {
      return true;
    }

    @Override
    public boolean inDaylightTime(Date date) {
      return date.getTime() / 1000 % 2 == 0;
    }
  }

  static void own() {
    TimeZone zone = new Own();
    System.out.println(zone.getOffset(0) + " " + zone.getOffset(1000) + " " + zone.getDSTSavings());
    Calendar calendar = new GregorianCalendar(zone);
    calendar.setTimeInMillis(1000);
    System.out.println(calendar.get(11) + " " + calendar.get(15) + " " + calendar.get(16));
    calendar.add(Calendar.SECOND, 1);
    System.out.println(calendar.get(11) + " " + calendar.get(15) + " " + calendar.get(16));
    calendar.set(2020, 1, 1);
    System.out.println(calendar.getTimeInMillis());
  }

  public static void main(String[] args) {
    ordinary();
    fails();
    edges();
    zones();
    own();
    random("UTC");
    random("America/New_York");
    random("Europe/Berlin");
    random("GMT-03:30");
    random("Asia/Tokyo");
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Date first = new Date(0);
    Date second = new Date(86400000);
    System.out.println(first.before(second) + " " + first.after(second) + first.compareTo(second));
    System.out.println(first.equals(new Date(0)) + " " + first.equals("x") + first.hashCode());
    System.out.println(Date.UTC(99, 11, 31, 23, 59, 60) + " " + new Date(100, 0, 1).getTime());
    Date copy = (Date) second.clone();
    copy.setTime(5);
    System.out.println(copy + " " + second + " " + new HashSet<>(List.of(first, second)).size());
    System.out.println(new Date(Long.MAX_VALUE) + " " + new Date(Long.MIN_VALUE));
    List<Date> dates = new ArrayList<>(List.of(second, first, copy));
    Collections.sort(dates);
    System.out.println(dates);
    System.out.println(new Date().getTime() / 100000000 == System.currentTimeMillis() / 100000000);
    TimeZone.setDefault(null);
    System.out.println(TimeZone.getDefault().getID().isEmpty());
  }
}
