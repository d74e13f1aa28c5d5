package kernel.device;

/** What the keys of a US keyboard mean, by the codes of set 1. */
final class KeyMap {
  /** No character. */
  static final int NONE = 0;

  /** For codes from 0 on; a blank that is none is written as a zero. */
  private static final String PLAIN =
      "\0\0331234567890-=\b\tqwertyuiop[]\n\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 ";

  private static final String SHIFTED =
      "\0\033!@#$%^&*()_+\b\tQWERTYUIOP{}\n\0ASDFGHJKL:\"~\0|ZXCVBNM<>?\0*\0 ";

  private KeyMap() {}

  /** The character of a key, or {@link #NONE}. */
  static int character(int code, boolean isShifted, boolean isCapsLocked) {
    if (code < 0 || code >= PLAIN.length()) {
      return NONE;
    }
    char plain = PLAIN.charAt(code);
    boolean isLetter = plain >= 'a' && plain <= 'z';
    return isShifted != (isLetter && isCapsLocked) ? SHIFTED.charAt(code) : plain;
  }

  /** The character of a key pressed together with control. */
  static int control(int code) {
    int plain = character(code, false, false);
    return plain >= 'a' && plain <= 'z' ? plain - 'a' + 1 : plain;
  }
}
