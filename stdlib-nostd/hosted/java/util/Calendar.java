package java.util;

import java.io.Serializable;

/**
 * A moment as the fields of a calendar in a time zone. Setting a field changes the moment when that
 * is asked for next; of fields that contradict each other the last ones set count.
 */
public abstract class Calendar implements Serializable, Cloneable, Comparable<Calendar> {
  public static final int ERA = 0;
  public static final int YEAR = 1;
  public static final int MONTH = 2;
  public static final int WEEK_OF_YEAR = 3;
  public static final int WEEK_OF_MONTH = 4;
  public static final int DATE = 5;
  public static final int DAY_OF_MONTH = 5;
  public static final int DAY_OF_YEAR = 6;
  public static final int DAY_OF_WEEK = 7;
  public static final int DAY_OF_WEEK_IN_MONTH = 8;
  public static final int AM_PM = 9;
  public static final int HOUR = 10;
  public static final int HOUR_OF_DAY = 11;
  public static final int MINUTE = 12;
  public static final int SECOND = 13;
  public static final int MILLISECOND = 14;
  public static final int ZONE_OFFSET = 15;
  public static final int DST_OFFSET = 16;
  public static final int FIELD_COUNT = 17;

  public static final int SUNDAY = 1;
  public static final int MONDAY = 2;
  public static final int TUESDAY = 3;
  public static final int WEDNESDAY = 4;
  public static final int THURSDAY = 5;
  public static final int FRIDAY = 6;
  public static final int SATURDAY = 7;

  public static final int JANUARY = 0;
  public static final int FEBRUARY = 1;
  public static final int MARCH = 2;
  public static final int APRIL = 3;
  public static final int MAY = 4;
  public static final int JUNE = 5;
  public static final int JULY = 6;
  public static final int AUGUST = 7;
  public static final int SEPTEMBER = 8;
  public static final int OCTOBER = 9;
  public static final int NOVEMBER = 10;
  public static final int DECEMBER = 11;

  /** The thirteenth month, which other calendars have. */
  public static final int UNDECIMBER = 12;

  public static final int AM = 0;
  public static final int PM = 1;

  private static final String[] NAMES = {
    "ERA", "YEAR", "MONTH", "WEEK_OF_YEAR", "WEEK_OF_MONTH", "DAY_OF_MONTH", "DAY_OF_YEAR",
    "DAY_OF_WEEK", "DAY_OF_WEEK_IN_MONTH", "AM_PM", "HOUR", "HOUR_OF_DAY", "MINUTE", "SECOND",
    "MILLISECOND", "ZONE_OFFSET", "DST_OFFSET"
  };

  /** What {@link #order} says of a field that has no value. */
  static final int UNSET = 0;

  /** What it says of one that was computed; larger numbers say in which order others were set. */
  static final int COMPUTED = 1;

  /** The values of the fields. */
  protected int[] fields = new int[FIELD_COUNT];

  /** Which fields have values. */
  protected boolean[] isSet = new boolean[FIELD_COUNT];

  /** The moment, in milliseconds since 1970-01-01T00:00Z. */
  protected long time;

  /** Whether {@link #time} is up to date. */
  protected boolean isTimeSet;

  /** Whether the fields that have values agree with {@link #time}. */
  protected boolean areFieldsSet;

  private boolean areAllFieldsSet;
  private int[] order = new int[FIELD_COUNT];
  private int next = COMPUTED + 1;
  private boolean isLenient = true;
  private TimeZone zone;
  private int firstDayOfWeek;
  private int minimalDaysInFirstWeek;

  protected Calendar() {
    this(TimeZone.getDefault(), Locale.getDefault());
  }

  protected Calendar(TimeZone zone, Locale aLocale) {
    this.zone = zone;
    boolean isBritish = aLocale.getCountry().equals("GB");
    firstDayOfWeek = isBritish ? MONDAY : SUNDAY;
    minimalDaysInFirstWeek = isBritish ? 4 : 1;
  }

  /** Now, in the default time zone. */
  public static Calendar getInstance() {
    return new GregorianCalendar();
  }

  public static Calendar getInstance(TimeZone zone) {
    return new GregorianCalendar(zone);
  }

  public static Calendar getInstance(Locale aLocale) {
    return new GregorianCalendar(aLocale);
  }

  public static Calendar getInstance(TimeZone zone, Locale aLocale) {
    return new GregorianCalendar(zone, aLocale);
  }

  /** Computes {@link #time} from the fields. */
  protected abstract void computeTime();

  /** Computes the fields from {@link #time}. */
  protected abstract void computeFields();

  public final Date getTime() {
    return new Date(getTimeInMillis());
  }

  public final void setTime(Date date) {
    setTimeInMillis(date.getTime());
  }

  public long getTimeInMillis() {
    if (!isTimeSet) {
      computeTime();
      isTimeSet = true;
    }
    return time;
  }

  public void setTimeInMillis(long millis) {
    time = millis;
    isTimeSet = true;
    computeFields();
  }

  public int get(int field) {
    complete();
    return fields[field];
  }

  protected final int internalGet(int field) {
    return fields[field];
  }

  /** Gives a field a value that follows from the moment. */
  final void put(int field, int value) {
    fields[field] = value;
    isSet[field] = true;
    order[field] = COMPUTED;
  }

  /** How a field came to its value. */
  final int order(int field) {
    return order[field];
  }

  /** Makes it known that all fields follow from the moment. */
  final void setAllComputed() {
    for (int i = 0; i < FIELD_COUNT; i++) {
      put(i, fields[i]);
    }
    areFieldsSet = true;
    areAllFieldsSet = true;
  }

  /** Whether only some fields are known to agree with the moment. */
  final boolean isPartial() {
    return areFieldsSet && !areAllFieldsSet;
  }

  /** Keeps the fields for which bits are set, and takes the values from all others. */
  final void keepOnly(int mask) {
    for (int i = 0; i < FIELD_COUNT; i++) {
      if ((mask & 1 << i) == 0) {
        clearField(i);
      }
    }
    areFieldsSet = true;
    areAllFieldsSet = false;
  }

  private void clearField(int field) {
    fields[field] = 0;
    isSet[field] = false;
    order[field] = UNSET;
  }

  public void set(int field, int value) {
    if (isPartial()) {
      computeFields();
    }
    fields[field] = value;
    isSet[field] = true;
    order[field] = next++;
    isTimeSet = false;
    areFieldsSet = false;
  }

  public final void set(int year, int month, int date) {
    set(YEAR, year);
    set(MONTH, month);
    set(DATE, date);
  }

  public final void set(int year, int month, int date, int hourOfDay, int minute) {
    set(year, month, date);
    set(HOUR_OF_DAY, hourOfDay);
    set(MINUTE, minute);
  }

  public final void set(int year, int month, int date, int hourOfDay, int minute, int second) {
    set(year, month, date, hourOfDay, minute);
    set(SECOND, second);
  }

  /** Takes the values from all fields, so that the moment is that of a default for each. */
  public final void clear() {
    for (int i = 0; i < FIELD_COUNT; i++) {
      clearField(i);
    }
    clearState();
  }

  public final void clear(int field) {
    clearField(field);
    clearState();
  }

  private void clearState() {
    outdateFields();
    isTimeSet = false;
  }

  public final boolean isSet(int field) {
    return order[field] != UNSET;
  }

  /** Computes what is not up to date, the moment or the fields. */
  protected void complete() {
    getTimeInMillis();
    if (!areFieldsSet || !areAllFieldsSet) {
      computeFields();
      areFieldsSet = true;
      areAllFieldsSet = true;
    }
  }

  /** Which fields count, as a bit for each: of those that contradict each other the last ones set. */
  final int chosenFields() {
    int mask = bit(YEAR) | setBit(ERA);
    mask |= dateFields();
    int hour = Math.min(order[HOUR], order[AM_PM]) == UNSET ? 0 : Math.max(order[HOUR], order[AM_PM]);
    if (order[HOUR_OF_DAY] == UNSET && hour == 0) {
      mask |= setBit(HOUR) | setBit(AM_PM);
    } else {
      mask |= order[HOUR_OF_DAY] >= hour ? bit(HOUR_OF_DAY) : bit(HOUR) | setBit(AM_PM);
    }
    mask |= setBit(MINUTE) | setBit(SECOND) | setBit(MILLISECOND);
    mask |= order[ZONE_OFFSET] > COMPUTED ? bit(ZONE_OFFSET) : 0;
    return mask | (order[DST_OFFSET] > COMPUTED ? bit(DST_OFFSET) : 0);
  }

  static int bit(int field) {
    return 1 << field;
  }

  private int setBit(int field) {
    return order[field] == UNSET ? 0 : bit(field);
  }

  /** The later of two orders; that of neither when one is not set. */
  private int together(int field, int dayOfWeek) {
    return order[field] == UNSET || dayOfWeek == UNSET ? UNSET : Math.max(order[field], dayOfWeek);
  }

  /** The fields that choose the day of a year. */
  private int dateFields() {
    int day = order[DAY_OF_MONTH];
    int dayOfYear = order[DAY_OF_YEAR];
    int dayOfWeek = order[DAY_OF_WEEK];
    int weekOfMonth = together(WEEK_OF_MONTH, dayOfWeek);
    int ofMonth = together(DAY_OF_WEEK_IN_MONTH, dayOfWeek);
    int weekOfYear = together(WEEK_OF_YEAR, dayOfWeek);
    int last =
        Math.max(Math.max(day, dayOfYear), Math.max(weekOfMonth, Math.max(ofMonth, weekOfYear)));
    if (last == UNSET) {
      weekOfMonth = order[WEEK_OF_MONTH];
      ofMonth = Math.max(order[DAY_OF_WEEK_IN_MONTH], dayOfWeek);
      weekOfYear = order[WEEK_OF_YEAR];
      last = Math.max(Math.max(weekOfMonth, ofMonth), weekOfYear);
      if (last == UNSET) {
        return bit(MONTH) | bit(DAY_OF_MONTH);
      }
    }
    if (last == day) {
      return bit(MONTH) | bit(DAY_OF_MONTH);
    }
    int year = order[WEEK_OF_YEAR];
    if ((last == weekOfMonth && order[WEEK_OF_MONTH] >= year)
        || (last == ofMonth && order[DAY_OF_WEEK_IN_MONTH] >= year)) {
      boolean isWeek =
          weekOfMonth == ofMonth
              ? order[WEEK_OF_MONTH] >= order[DAY_OF_WEEK_IN_MONTH]
              : last == weekOfMonth;
      return bit(MONTH) | setBit(DAY_OF_WEEK) | bit(isWeek ? WEEK_OF_MONTH : DAY_OF_WEEK_IN_MONTH);
    }
    return last == dayOfYear ? bit(DAY_OF_YEAR) : setBit(DAY_OF_WEEK) | bit(WEEK_OF_YEAR);
  }

  static String fieldName(int field) {
    return NAMES[field];
  }

  public abstract void add(int field, int amount);

  public abstract void roll(int field, boolean up);

  public void roll(int field, int amount) {
    for (int i = 0; i < Math.abs(amount); i++) {
      roll(field, amount > 0);
    }
  }

  public void setTimeZone(TimeZone value) {
    zone = value;
    outdateFields();
  }

  /** Has all fields computed from the moment when one is asked for. */
  final void outdateFields() {
    areFieldsSet = false;
    areAllFieldsSet = false;
  }

  public TimeZone getTimeZone() {
    return zone;
  }

  /** Whether fields may have values outside of their ranges. */
  public boolean isLenient() {
    return isLenient;
  }

  public void setLenient(boolean lenient) {
    isLenient = lenient;
  }

  public int getFirstDayOfWeek() {
    return firstDayOfWeek;
  }

  public void setFirstDayOfWeek(int value) {
    if (firstDayOfWeek != value) {
      firstDayOfWeek = value;
      recomputeWeeks();
    }
  }

  /** How many days of a year or month its first week must have. */
  public int getMinimalDaysInFirstWeek() {
    return minimalDaysInFirstWeek;
  }

  public void setMinimalDaysInFirstWeek(int value) {
    if (minimalDaysInFirstWeek != value) {
      minimalDaysInFirstWeek = value;
      recomputeWeeks();
    }
  }

  /** Computes the fields of weeks anew that follow from the moment. */
  private void recomputeWeeks() {
    if (order[WEEK_OF_MONTH] != COMPUTED && order[WEEK_OF_YEAR] != COMPUTED) {
      return;
    }
    Calendar copy = (Calendar) clone();
    copy.setLenient(true);
    copy.clear(WEEK_OF_MONTH);
    copy.clear(WEEK_OF_YEAR);
    for (int field = WEEK_OF_YEAR; field <= WEEK_OF_MONTH; field++) {
      if (order[field] == COMPUTED) {
        fields[field] = copy.get(field);
      }
    }
  }

  public abstract int getMinimum(int field);

  public abstract int getMaximum(int field);

  public abstract int getGreatestMinimum(int field);

  public abstract int getLeastMaximum(int field);

  /** The least value of a field at the moment of this calendar. */
  public int getActualMinimum(int field) {
    return farthest(field, getGreatestMinimum(field), getMinimum(field));
  }

  /** The greatest value of a field at the moment of this calendar. */
  public int getActualMaximum(int field) {
    return farthest(field, getLeastMaximum(field), getMaximum(field));
  }

  /** Tries values from one on, until one does not stay. */
  private int farthest(int field, int from, int to) {
    int step = from <= to ? 1 : -1;
    Calendar calendar = (Calendar) clone();
    calendar.setLenient(true);
    int result = from;
    for (int value = from; value != to + step; value += step) {
      calendar.set(field, value);
      if (calendar.get(field) != value) {
        break;
      }
      result = value;
    }
    return result;
  }

  public String getCalendarType() {
    return getClass().getName();
  }

  /** Whether the three methods below are there: a calendar that has weeks of years overrides all. */
  public boolean isWeekDateSupported() {
    return false;
  }

  /** The year to which the week belongs; calendars without such weeks throw, as in the JDK. */
  public int getWeekYear() {
    throw new UnsupportedOperationException();
  }

  public void setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
    throw new UnsupportedOperationException();
  }

  public int getWeeksInWeekYear() {
    throw new UnsupportedOperationException();
  }

  public boolean before(Object when) {
    return when instanceof Calendar calendar && compareTo(calendar) < 0;
  }

  public boolean after(Object when) {
    return when instanceof Calendar calendar && compareTo(calendar) > 0;
  }

  @Override
  public int compareTo(Calendar anotherCalendar) {
    long other = anotherCalendar.moment();
    return Long.compare(moment(), other);
  }

  /** The moment, without computing fields. */
  private long moment() {
    return isTimeSet ? time : ((Calendar) clone()).getTimeInMillis();
  }

  @Override
  public boolean equals(Object obj) {
    try {
      return this == obj
          || obj instanceof Calendar other
              && compareTo(other) == 0
              && isLenient == other.isLenient
              && firstDayOfWeek == other.firstDayOfWeek
              && minimalDaysInFirstWeek == other.minimalDaysInFirstWeek
              && zone.equals(other.zone);
    } catch (IllegalArgumentException e) {
      // One of the two has no moment.
      return false;
    }
  }

  @Override
  public int hashCode() {
    int settings = (isLenient ? 1 : 0) | firstDayOfWeek << 1 | minimalDaysInFirstWeek << 4;
    return Long.hashCode(moment()) ^ (settings | zone.hashCode() << 7);
  }

  @Override
  public Object clone() {
    try {
      Calendar copy = (Calendar) super.clone();
      copy.fields = fields.clone();
      copy.isSet = isSet.clone();
      copy.order = order.clone();
      copy.zone = (TimeZone) zone.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(800);
    text.append(getClass().getName()).append('[');
    append(text, "time", isTimeSet, time);
    text.append(",areFieldsSet=").append(areFieldsSet);
    text.append(",areAllFieldsSet=").append(areAllFieldsSet);
    text.append(",lenient=").append(isLenient);
    text.append(",zone=").append(zone);
    append(text.append(','), "firstDayOfWeek", true, firstDayOfWeek);
    append(text.append(','), "minimalDaysInFirstWeek", true, minimalDaysInFirstWeek);
    for (int i = 0; i < FIELD_COUNT; i++) {
      append(text.append(','), NAMES[i], isSet(i), fields[i]);
    }
    return text.append(']').toString();
  }

  private static void append(StringBuilder text, String name, boolean isKnown, long value) {
    text.append(name).append('=');
    if (isKnown) {
      text.append(value);
    } else {
      text.append('?');
    }
  }
}
