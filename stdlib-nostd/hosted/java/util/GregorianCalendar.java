package java.util;

/**
 * The calendar of most of the world: the Gregorian one, and the Julian one before 1582-10-15 or
 * another day.
 */
public class GregorianCalendar extends Calendar {
  /** The era before year 1. */
  public static final int BC = 0;

  public static final int AD = 1;

  private static final int MINUTE_LENGTH = 60_000;
  private static final int HOUR_LENGTH = 60 * MINUTE_LENGTH;
  private static final long DAY = 24L * HOUR_LENGTH;
  private static final int MONTHS = 12;

  private static final int[] MINIMA = {
    BC, 1, JANUARY, 1, 0, 1, 1, SUNDAY, 1, AM, 0, 0, 0, 0, 0, -13 * HOUR_LENGTH, 0
  };
  private static final int[] LEAST_MAXIMA = {
    AD, 292_269_054, DECEMBER, 52, 4, 28, 365, SATURDAY, 4, PM, 11, 23, 59, 59, 999,
    14 * HOUR_LENGTH, 20 * MINUTE_LENGTH
  };
  private static final int[] MAXIMA = {
    AD, 292_278_994, DECEMBER, 53, 6, 31, 366, SATURDAY, 6, PM, 11, 23, 59, 59, 999,
    14 * HOUR_LENGTH, 2 * HOUR_LENGTH
  };

  private static final int DAY_FIELDS = bit(MONTH) | bit(DAY_OF_MONTH) | bit(DAY_OF_WEEK);
  private static final int WEEK_FIELDS =
      bit(DAY_OF_YEAR) | bit(WEEK_OF_YEAR) | bit(WEEK_OF_MONTH) | bit(DAY_OF_WEEK_IN_MONTH);
  private static final int CLOCK_FIELDS =
      bit(AM_PM) | bit(HOUR) | bit(HOUR_OF_DAY) | bit(MINUTE) | bit(SECOND) | bit(MILLISECOND);
  private static final int ZONE_FIELDS = bit(ZONE_OFFSET) | bit(DST_OFFSET);
  private static final int ALL_FIELDS = (1 << FIELD_COUNT) - 1;

  private CivilDays days = CivilDays.USUAL;
  private long cutover = -12_219_292_800_000L;

  /** The day for which the fields were computed last. */
  private long today;

  /** Now, in the default time zone. */
  public GregorianCalendar() {
    this(TimeZone.getDefault(), Locale.getDefault());
  }

  public GregorianCalendar(TimeZone zone) {
    this(zone, Locale.getDefault());
  }

  public GregorianCalendar(Locale aLocale) {
    this(TimeZone.getDefault(), aLocale);
  }

  public GregorianCalendar(TimeZone zone, Locale aLocale) {
    super(zone, aLocale);
    setTimeInMillis(System.currentTimeMillis());
  }

  /** The beginning of a day in the default time zone; months count from 0. */
  public GregorianCalendar(int year, int month, int dayOfMonth) {
    this(year, month, dayOfMonth, 0, 0, 0);
  }

  public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute) {
    this(year, month, dayOfMonth, hourOfDay, minute, 0);
  }

  public GregorianCalendar(
      int year, int month, int dayOfMonth, int hourOfDay, int minute, int second) {
    set(year, month, dayOfMonth);
    // Hours out of range leave it open whether they are of the morning.
    if (hourOfDay >= 12 && hourOfDay <= 23) {
      set(AM_PM, PM);
      set(HOUR, hourOfDay - 12);
    } else {
      set(HOUR, hourOfDay);
      set(AM_PM, AM);
    }
    set(HOUR_OF_DAY, hourOfDay);
    set(MINUTE, minute);
    set(SECOND, second);
  }

  /** Sets the moment of the change from the Julian calendar. */
  public void setGregorianChange(Date date) {
    complete();
    cutover = date.getTime();
    days = new CivilDays(Math.floorDiv(cutover, DAY));
    if (time < cutover) {
      outdateFields();
    }
  }

  public final Date getGregorianChange() {
    return new Date(cutover);
  }

  /** Whether a year has 366 days; years before 1 count from 0 down. */
  public boolean isLeapYear(int year) {
    return days.lastDay(year, FEBRUARY) == 29;
  }

  @Override
  public String getCalendarType() {
    return "gregory";
  }

  // Fields to moments

  private int era() {
    return isSet(ERA) ? fields[ERA] : AD;
  }

  /** The year of the fields, where 0 is the one before 1. */
  private int year() {
    int year = isSet(YEAR) ? fields[YEAR] : 1970;
    if (era() == BC) {
      return 1 - year;
    }
    if (era() != AD) {
      throw new IllegalArgumentException("Invalid era");
    }
    return year;
  }

  @Override
  protected void computeTime() {
    int[] given = isLenient() ? null : checked();
    int mask = chosenFields();
    int year = year();
    if (year <= 0 && !isSet(ERA)) {
      mask |= bit(ERA);
      put(ERA, AD);
    }
    long hours =
        (mask & bit(HOUR_OF_DAY)) != 0
            ? fields[HOUR_OF_DAY]
            : fields[HOUR] + ((mask & bit(AM_PM)) == 0 ? 0 : 12L * fields[AM_PM]);
    long clock =
        ((hours * 60 + fields[MINUTE]) * 60 + fields[SECOND]) * 1000 + fields[MILLISECOND];
    long wall = day(mask, year, Math.floorDiv(clock, DAY)) * DAY + Math.floorMod(clock, DAY);
    time = moment(wall, mask);
    int kept = computeFields(mask | setFields(), mask & ZONE_FIELDS);
    if (given != null) {
      checkUnchanged(given);
    }
    keepOnly(kept);
  }

  private int setFields() {
    int mask = 0;
    for (int i = 0; i < FIELD_COUNT; i++) {
      mask |= isSet(i) ? bit(i) : 0;
    }
    return mask;
  }

  /** The values of the fields, of which those that were set must be in their ranges. */
  private int[] checked() {
    for (int i = 0; i < FIELD_COUNT; i++) {
      if (order(i) > COMPUTED && (fields[i] < getMinimum(i) || fields[i] > getMaximum(i))) {
        throw new IllegalArgumentException(fieldName(i));
      }
    }
    return fields.clone();
  }

  private void checkUnchanged(int[] given) {
    for (int i = 0; i < FIELD_COUNT; i++) {
      if (order(i) > COMPUTED && given[i] != fields[i]) {
        String change = given[i] + " -> " + fields[i];
        System.arraycopy(given, 0, fields, 0, FIELD_COUNT);
        throw new IllegalArgumentException(fieldName(i) + ": " + change);
      }
    }
  }

  /** The moment of a time that clocks show, by offsets that were set or by those of the zone. */
  private long moment(long wall, int mask) {
    int zoneFields = mask & ZONE_FIELDS;
    if (zoneFields == ZONE_FIELDS) {
      return wall - fields[ZONE_OFFSET] - fields[DST_OFFSET];
    }
    TimeZone zone = getTimeZone();
    long moment = zone.momentOf(wall);
    if (zoneFields == 0) {
      return moment;
    }
    return (zoneFields & bit(ZONE_OFFSET)) != 0
        ? wall - fields[ZONE_OFFSET] - zone.savings(moment)
        : wall - zone.standard(moment) - fields[DST_OFFSET];
  }

  /** The day that the chosen fields and some days more make. */
  private long day(int mask, long year, long more) {
    boolean isOfYear = (mask & bit(MONTH)) == 0;
    if (isOfYear && isCutoverYear(year)) {
      return dayOfYear(mask, days.yearStart(year)) + more;
    }
    int month = isOfYear ? JANUARY : fields[MONTH];
    boolean isBefore = year < days.cutoverYear();
    if (!isBefore) {
      long gregorian = day(mask, year, month, CivilDays.gregorian(year, month)) + more;
      if (days.isGregorian(gregorian)) {
        return gregorian;
      }
    }
    long julian = day(mask, year, month, CivilDays.julian(year, month)) + more;
    if (!isBefore && days.isGregorian(julian) && !isLenient()) {
      throw new IllegalArgumentException("the specified date doesn't exist");
    }
    return julian;
  }

  private long dayOfYear(int mask, long first) {
    return (mask & bit(DAY_OF_YEAR)) != 0
        ? first + fields[DAY_OF_YEAR] - 1
        : inWeek(mask, weeks().first(first)) + 7 * (fields[WEEK_OF_YEAR] - 1L);
  }

  /** The day that the chosen fields make of the year or month that begins on a day. */
  private long day(int mask, long year, int month, long first) {
    if ((mask & bit(MONTH)) == 0) {
      return dayOfYear(mask, first);
    }
    if ((mask & bit(DAY_OF_MONTH)) != 0) {
      return isSet(DAY_OF_MONTH) ? first + fields[DAY_OF_MONTH] - 1 : first;
    }
    if ((mask & bit(WEEK_OF_MONTH)) != 0) {
      return inWeek(mask, weeks().first(first)) + 7 * (fields[WEEK_OF_MONTH] - 1L);
    }
    int dayOfWeek = (mask & bit(DAY_OF_WEEK)) != 0 ? fields[DAY_OF_WEEK] : getFirstDayOfWeek();
    long count = isSet(DAY_OF_WEEK_IN_MONTH) ? fields[DAY_OF_WEEK_IN_MONTH] : 1;
    long last =
        count >= 0 ? 7 * count - 1 : days.lastDay(year, month) + 7 * (count + 1) - 1;
    return CivilDays.onOrBefore(first + last, dayOfWeek);
  }

  /** The chosen day of the week that begins on a day. */
  private long inWeek(int mask, long start) {
    return (mask & bit(DAY_OF_WEEK)) == 0
        ? start
        : CivilDays.onOrBefore(start + 6, fields[DAY_OF_WEEK]);
  }

  // Moments to fields

  @Override
  protected void computeFields() {
    computeFields(ALL_FIELDS, isPartial() ? setFields() & ZONE_FIELDS : 0);
    setAllComputed();
  }

  /** Computes the groups of fields that a mask has a bit of; returns the bits of all these. */
  private int computeFields(int asked, int keptOffsets) {
    TimeZone zone = getTimeZone();
    int standard = zone.standard(time);
    int savings = zone.savings(time);
    if (keptOffsets != 0) {
      standard = (keptOffsets & bit(ZONE_OFFSET)) != 0 ? fields[ZONE_OFFSET] : standard;
      savings = (keptOffsets & bit(DST_OFFSET)) != 0 ? fields[DST_OFFSET] : savings;
    }
    // The sum of both may be outside of a long.
    long clock = Math.floorMod(time, DAY) + standard + savings;
    long day = Math.floorDiv(time, DAY) + Math.floorDiv(clock, DAY);
    today = day;
    CivilDays.Date date = days.date(day);
    fields[ERA] = date.year() <= 0 ? BC : AD;
    fields[YEAR] = date.year() <= 0 ? 1 - date.year() : date.year();
    int mask = asked | bit(ERA) | bit(YEAR);
    if ((asked & DAY_FIELDS) != 0) {
      fields[MONTH] = date.month();
      fields[DAY_OF_MONTH] = date.day();
      fields[DAY_OF_WEEK] = CivilDays.dayOfWeek(day);
      mask |= DAY_FIELDS;
    }
    if ((asked & CLOCK_FIELDS) != 0) {
      setClock((int) Math.floorMod(clock, DAY));
      mask |= CLOCK_FIELDS;
    }
    if ((asked & ZONE_FIELDS) != 0) {
      fields[ZONE_OFFSET] = standard;
      fields[DST_OFFSET] = savings;
      mask |= ZONE_FIELDS;
    }
    if ((asked & WEEK_FIELDS) != 0) {
      setWeeks(day, date);
      mask |= WEEK_FIELDS;
    }
    return mask;
  }

  private void setClock(int millisecondOfDay) {
    int hour = millisecondOfDay / HOUR_LENGTH;
    fields[HOUR_OF_DAY] = hour;
    fields[AM_PM] = hour / 12;
    fields[HOUR] = hour % 12;
    fields[MINUTE] = millisecondOfDay / MINUTE_LENGTH % 60;
    fields[SECOND] = millisecondOfDay / 1000 % 60;
    fields[MILLISECOND] = millisecondOfDay % 1000;
  }

  private void setWeeks(long day, CivilDays.Date date) {
    long first = days.yearStart(date.year());
    long month = days.monthStart(date.year(), date.month());
    fields[DAY_OF_YEAR] = (int) (day - first) + 1;
    fields[DAY_OF_WEEK_IN_MONTH] = (int) (day - month) / 7 + 1;
    CivilWeeks weeks = weeks();
    fields[WEEK_OF_MONTH] = weeks.week(month, day);
    fields[WEEK_OF_YEAR] = weeks.week(days.yearStart(weeks.yearOf(day, date.year())), day);
  }

  /** The weeks as this calendar counts them. */
  final CivilWeeks weeks() {
    return new CivilWeeks(days, getFirstDayOfWeek(), getMinimalDaysInFirstWeek());
  }

  // Arithmetic

  /** The time of the day of the fields. */
  private int clock() {
    return fields[HOUR_OF_DAY] * HOUR_LENGTH
        + fields[MINUTE] * MINUTE_LENGTH
        + fields[SECOND] * 1000
        + fields[MILLISECOND];
  }

  /** Whether days are left out of a year. */
  private boolean isCutoverYear(long year) {
    return days.cutoverYear() == year;
  }

  private void setYear(int year) {
    if (year > 0) {
      set(YEAR, year);
      set(ERA, AD);
    } else {
      set(YEAR, 1 - year);
      set(ERA, BC);
    }
  }

  final void setDate(CivilDays.Date date) {
    setYear(date.year());
    set(MONTH, date.month());
    set(DAY_OF_MONTH, date.day());
  }

  /** Takes the last day of a month that lacks the one that is set. */
  final void pinDay() {
    int last = days.lastDay(year(), fields[MONTH]);
    if (fields[DAY_OF_MONTH] > last) {
      set(DAY_OF_MONTH, last);
    }
  }

  @Override
  public void add(int field, int amount) {
    if (amount == 0) {
      return;
    }
    if (field < 0 || field >= ZONE_OFFSET) {
      throw new IllegalArgumentException();
    }
    complete();
    switch (field) {
      case ERA -> set(ERA, Math.clamp((long) fields[ERA] + amount, BC, AD));
      case YEAR -> {
        setYear(year() + amount);
        pinDay();
      }
      case MONTH -> {
        int month = fields[MONTH] + amount;
        int years = Math.floorDiv(month, MONTHS);
        if (years != 0) {
          setYear(year() + years);
        }
        set(MONTH, Math.floorMod(month, MONTHS));
        pinDay();
      }
      case WEEK_OF_YEAR, WEEK_OF_MONTH, DAY_OF_WEEK_IN_MONTH -> addDays(7L * amount, 0);
      case DAY_OF_MONTH, DAY_OF_YEAR, DAY_OF_WEEK -> addDays(amount, 0);
      case AM_PM -> addDays(amount / 2, 12L * HOUR_LENGTH * (amount % 2));
      case HOUR, HOUR_OF_DAY -> setTimeInMillis(time + (long) amount * HOUR_LENGTH);
      case MINUTE -> setTimeInMillis(time + (long) amount * MINUTE_LENGTH);
      case SECOND -> setTimeInMillis(time + amount * 1000L);
      default -> setTimeInMillis(time + amount);
    }
  }

  /** Goes to the same time of another day, or half a day from it, as clocks show it. */
  private void addDays(long amount, long more) {
    int offset = fields[ZONE_OFFSET] + fields[DST_OFFSET];
    long clock = clock() + more;
    long day = today + amount + Math.floorDiv(clock, DAY);
    setTimeInMillis(day * DAY + Math.floorMod(clock, DAY) - offset);
    int difference = offset - fields[ZONE_OFFSET] - fields[DST_OFFSET];
    if (difference != 0) {
      setTimeInMillis(time + difference);
      if (today != day) {
        setTimeInMillis(time - difference);
      }
    }
  }

  @Override
  public void roll(int field, boolean up) {
    roll(field, up ? 1 : -1);
  }

  /** Changes a field and none of the larger ones; behind its last value comes its first. */
  @Override
  public void roll(int field, int amount) {
    if (amount == 0) {
      return;
    }
    if (field < 0 || field >= ZONE_OFFSET) {
      throw new IllegalArgumentException();
    }
    complete();
    new FieldRoll(this, days, today).roll(field, amount);
  }

  // Ranges

  @Override
  public int getMinimum(int field) {
    return MINIMA[field];
  }

  @Override
  public int getMaximum(int field) {
    return MAXIMA[field];
  }

  @Override
  public int getGreatestMinimum(int field) {
    return field == DAY_OF_MONTH ? firstDay(Math.floorDiv(cutover, DAY)) : MINIMA[field];
  }

  /** The number of the first day that there is of the month of a day. */
  private int firstDay(long day) {
    CivilDays.Date date = days.date(day);
    return days.date(days.monthStart(date.year(), date.month())).day();
  }

  @Override
  public int getLeastMaximum(int field) {
    if (field < MONTH || field > DAY_OF_WEEK_IN_MONTH) {
      return LEAST_MAXIMA[field];
    }
    int least = Math.min(LEAST_MAXIMA[field], at(cutover).getActualMaximum(field));
    return Math.min(least, at(cutover - 1).getActualMaximum(field));
  }

  /** A copy whose fields are all computed. */
  private GregorianCalendar completed() {
    GregorianCalendar copy = (GregorianCalendar) clone();
    copy.setLenient(true);
    copy.complete();
    return copy;
  }

  /** A copy at another moment. */
  private GregorianCalendar at(long moment) {
    GregorianCalendar copy = (GregorianCalendar) clone();
    copy.setLenient(true);
    copy.setTimeInMillis(moment);
    return copy;
  }

  @Override
  public int getActualMinimum(int field) {
    return field == DAY_OF_MONTH ? firstDay(completed().today) : getMinimum(field);
  }

  @Override
  public int getActualMaximum(int field) {
    if (field == YEAR) {
      return lastYear();
    }
    if (field < MONTH || field > DAY_OF_WEEK_IN_MONTH || field == DAY_OF_WEEK) {
      return getMaximum(field);
    }
    long day = completed().today;
    CivilDays.Date date = days.date(day);
    int year = date.year();
    long first = days.monthStart(year, date.month());
    long last = days.monthStart(year, date.month() + 1L) - 1;
    long lastLike = CivilDays.onOrBefore(last, CivilDays.dayOfWeek(day));
    return switch (field) {
      case MONTH -> days.date(days.yearStart(year + 1L) - 1).month();
      case WEEK_OF_YEAR ->
          (int) (weeks().firstOfYear(year + 1L) - weeks().firstOfYear(year)) / 7;
      case WEEK_OF_MONTH -> weeks().week(first, isCutoverYear(year) ? lastLike : last);
      case DAY_OF_MONTH -> days.date(last).day();
      case DAY_OF_YEAR -> (int) (days.yearStart(year + 1L) - days.yearStart(year));
      default -> (int) (lastLike - first) / 7 + 1;
    };
  }

  /** The last year of the era that has this time of the year. */
  private int lastYear() {
    GregorianCalendar calendar = completed();
    boolean isBefore = calendar.fields[ERA] == BC;
    GregorianCalendar limit = at(isBefore ? Long.MIN_VALUE : Long.MAX_VALUE);
    int year = limit.get(YEAR);
    boolean isPast =
        isBefore
            ? calendar.timeOfYear() < limit.timeOfYear()
            : calendar.timeOfYear() > limit.timeOfYear();
    return isPast ? year - 1 : year;
  }

  private long timeOfYear() {
    return (fields[DAY_OF_YEAR] - 1) * DAY + clock();
  }

  @Override
  public final boolean isWeekDateSupported() {
    return true;
  }

  @Override
  public int getWeekYear() {
    int year = get(ERA) == BC ? 1 - get(YEAR) : get(YEAR);
    return weeks().yearOf(today, year);
  }

  @Override
  public int getWeeksInWeekYear() {
    GregorianCalendar calendar = completed();
    calendar.setLenient(isLenient());
    int year = calendar.getWeekYear();
    if (year != calendar.fields[YEAR]) {
      calendar.setWeekDate(year, 2, calendar.fields[DAY_OF_WEEK]);
    }
    return calendar.getActualMaximum(WEEK_OF_YEAR);
  }

  @Override
  public void setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
    if (dayOfWeek < SUNDAY || dayOfWeek > SATURDAY) {
      throw new IllegalArgumentException("invalid dayOfWeek: " + dayOfWeek);
    }
    complete();
    int year = fields[ERA] == BC ? 1 - weekYear : weekYear;
    long start = weeks().firstOfYear(year) + 7 * (weekOfYear - 1L);
    if (!isLenient()
        && (year != weekYear
            || weekOfYear < 1
            || start >= weeks().firstOfYear(weekYear + 1L))) {
      throw new IllegalArgumentException();
    }
    setDate(days.date(CivilDays.onOrBefore(start + 6, dayOfWeek)));
    complete();
  }

  @Override
  public boolean equals(Object obj) {
    return obj instanceof GregorianCalendar other && super.equals(obj) && cutover == other.cutover;
  }

  @Override
  public int hashCode() {
    return super.hashCode() ^ (int) (Math.floorDiv(cutover, DAY) - CivilDays.gregorian(1, 0) + 1);
  }
}
