package java.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Ways of writing characters, as the classes of this package name them. */
final class Encodings {
  private Encodings() {}

  static Charset named(String name) throws UnsupportedEncodingException {
    if (name == null) {
      throw new NullPointerException("charsetName");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(name);
    }
  }

  static String oldName(Charset charset) {
    if (charset == StandardCharsets.UTF_8) {
      return "UTF8";
    }
    if (charset == StandardCharsets.ISO_8859_1) {
      return "ISO8859_1";
    }
    if (charset == StandardCharsets.US_ASCII) {
      return "ASCII";
    }
    return charset == StandardCharsets.UTF_16
        ? "UTF-16"
        : charset == StandardCharsets.UTF_16BE ? "UnicodeBigUnmarked" : "UnicodeLittleUnmarked";
  }
}
