package java.util;

import java.io.Serializable;

/**
 * A language and country, of which there are those where texts and numbers look as in Java itself.
 */
public final class Locale implements Cloneable, Serializable {
  /** None. */
  public static final Locale ROOT = new Locale("", "");

  public static final Locale ENGLISH = new Locale("en", "");
  public static final Locale US = new Locale("en", "US");
  public static final Locale UK = new Locale("en", "GB");

  private final String language;
  private final String country;

  private Locale(String language, String country) {
    this.language = language;
    this.country = country;
  }

  /** English of the United States. */
  public static Locale getDefault() {
    return US;
  }

  /** The language as two small letters, or nothing. */
  public String getLanguage() {
    return language;
  }

  /** The country as two capital letters, or nothing. */
  public String getCountry() {
    return country;
  }

  /** Language and country with a hyphen between. */
  public String toLanguageTag() {
    if (language.isEmpty()) {
      return "und";
    }
    return country.isEmpty() ? language : language + "-" + country;
  }

  /** Language and country with a low line between. */
  @Override
  public String toString() {
    return country.isEmpty() ? language : language + "_" + country;
  }
}
