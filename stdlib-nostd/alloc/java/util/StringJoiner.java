package java.util;

/** Puts texts together with something between, before and behind them. */
public final class StringJoiner {
  private final String delimiter;
  private final String prefix;
  private final String suffix;
  private StringBuilder joined;
  private String emptyValue;

  /** Makes one with something between the texts. */
  public StringJoiner(CharSequence delimiter) {
    this(delimiter, "", "");
  }

  /** Makes one with something between, before and behind the texts. */
  public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
    Objects.requireNonNull(prefix, "The prefix must not be null");
    Objects.requireNonNull(delimiter, "The delimiter must not be null");
    Objects.requireNonNull(suffix, "The suffix must not be null");
    this.delimiter = delimiter.toString();
    this.prefix = prefix.toString();
    this.suffix = suffix.toString();
  }

  /** What stands for no texts at all. */
  public StringJoiner setEmptyValue(CharSequence emptyValue) {
    this.emptyValue =
        Objects.requireNonNull(emptyValue, "The empty value must not be null").toString();
    return this;
  }

  /** Adds a text. */
  public StringJoiner add(CharSequence text) {
    if (joined == null) {
      joined = new StringBuilder();
    } else {
      joined.append(delimiter);
    }
    joined.append(String.valueOf(text));
    return this;
  }

  /** Adds what another one has put together, without what is before and behind it. */
  public StringJoiner merge(StringJoiner other) {
    Objects.requireNonNull(other);
    return other.joined == null ? this : add(other.joined.toString());
  }

  /** The length of the text so far. */
  public int length() {
    if (joined == null && emptyValue != null) {
      return emptyValue.length();
    }
    return prefix.length() + (joined == null ? 0 : joined.length()) + suffix.length();
  }

  @Override
  public String toString() {
    if (joined == null) {
      return emptyValue != null ? emptyValue : prefix + suffix;
    }
    return prefix + joined + suffix;
  }
}
