package java.lang;

import java.io.IOException;

/** What text can be appended to. */
public interface Appendable {
  /** Appends the units of a sequence. */
  Appendable append(CharSequence text) throws IOException;

  /** Appends the units of a sequence from {@code start} to {@code end - 1}. */
  Appendable append(CharSequence text, int start, int end) throws IOException;

  /** Appends a unit. */
  Appendable append(char unit) throws IOException;
}
