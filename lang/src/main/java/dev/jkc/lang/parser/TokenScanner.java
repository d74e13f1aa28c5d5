package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Cuts a file into tokens and reports what is none. */
final class TokenScanner {
  private final SourceFile file;
  private final SourceText text;
  private final JkLexer lexer;
  private final Diagnostics diagnostics;
  private final List<CommonToken> tokens = new ArrayList<>();
  private final BitSet brokenLines = new BitSet();
  private final int[] skipped;
  private int trustedEnd;

  TokenScanner(
      SourceFile file, SourceText text, JkLexer lexer, Diagnostics diagnostics, int[] skipped) {
    this.file = file;
    this.text = text;
    this.lexer = lexer;
    this.diagnostics = diagnostics;
    this.skipped = skipped;
    this.trustedEnd = Integer.MAX_VALUE;
  }

  /** All tokens, the end of the file last. */
  List<CommonToken> scan() {
    boolean isJk = file.isJk();
    int nextSkipped = 0;
    while (true) {
      CommonToken token = (CommonToken) lexer.nextToken();
      int type = token.getType();
      if (type == Token.EOF) {
        tokens.add(token);
        return tokens;
      }
      if (!isJk && TokenSets.JK_WORDS.contains(type)) {
        token.setType(JkLexer.IDENTIFIER);
      } else if (type == JkLexer.IDENTIFIER) {
        checkIdentifier(token);
      } else if (type >= JkLexer.OPEN_TEXT_BLOCK && type <= JkLexer.UNKNOWN) {
        brokenLines.set(token.getLine());
        if (!repair(token)) {
          continue;
        }
      }
      tokens.add(token);
      if (nextSkipped < skipped.length && token.getStartIndex() == skipped[nextSkipped]) {
        lexer.getInputStream().seek(skipped[nextSkipped + 1] - 1);
        nextSkipped += 2;
      }
    }
  }

  /**
   * Where the tokens stop to mean anything, in the translated text: a comment or text block that is
   * never closed has swallowed the rest. Beyond the end if nothing was swallowed.
   */
  int trustedEnd() {
    return trustedEnd;
  }

  /** The 1-based lines with tokens that were reported and replaced by a guess or dropped. */
  BitSet brokenLines() {
    return brokenLines;
  }

  /** Reports an error token and gives it the type it was meant to have; false drops it. */
  private boolean repair(CommonToken token) {
    return switch (token.getType()) {
      case JkLexer.OPEN_STRING -> {
        Diagnostic diagnostic =
            diagnostic(token, SyntaxCode.UNTERMINATED_STRING, "this string literal is not closed")
                .note("a string literal ends on its first line; a text block may be longer");
        yield replace(token, JkLexer.STRING, diagnostic);
      }
      case JkLexer.OPEN_CHARACTER ->
          replace(
              token,
              JkLexer.CHARACTER,
              diagnostic(
                  token,
                  SyntaxCode.UNTERMINATED_CHARACTER,
                  "this character literal is not closed"));
      case JkLexer.BAD_TEXT_BLOCK -> {
        Diagnostic diagnostic =
            diagnostic(token, SyntaxCode.TEXT_BLOCK_OPENING, "text follows the opening `\"\"\"`")
                .note("the content of a text block starts on the next line");
        yield replace(token, JkLexer.STRING, diagnostic);
      }
      case JkLexer.OPEN_TEXT_BLOCK -> {
        int start = token.getStartIndex();
        SourceRange opening = file.range(text.offset(start), text.offset(start + 3));
        swallowRest(token);
        yield replace(
            token,
            JkLexer.TEXT_BLOCK,
            Diagnostic.of(
                SyntaxCode.UNTERMINATED_TEXT_BLOCK, opening, "this text block is not closed"));
      }
      case JkLexer.OPEN_COMMENT -> {
        diagnostics.report(
            diagnostic(token, SyntaxCode.UNTERMINATED_COMMENT, "this comment is not closed"));
        swallowRest(token);
        yield false;
      }
      default -> {
        unknown(token);
        yield false;
      }
    };
  }

  private boolean replace(CommonToken token, int type, Diagnostic diagnostic) {
    diagnostics.report(diagnostic);
    token.setType(type);
    return true;
  }

  private void swallowRest(CommonToken token) {
    trustedEnd = token.getStartIndex();
    lexer.getInputStream().seek(text.length());
  }

  private void unknown(CommonToken token) {
    String character = token.getText();
    // A last control-Z is white space (JLS 3.5).
    if (character.equals("\u001a") && token.getStopIndex() == text.length() - 1) {
      return;
    }
    reportCharacter(token.getStartIndex(), 1, character.codePointAt(0));
  }

  /** Letters beyond ASCII are a matter of Character, not of the grammar (JLS 3.8). */
  private void checkIdentifier(CommonToken token) {
    for (int i = token.getStartIndex(); i <= token.getStopIndex(); ) {
      int codePoint = text.at(i);
      int size = 1;
      if (codePoint >= 0x80) {
        if (Character.isHighSurrogate((char) codePoint)
            && i < token.getStopIndex()
            && Character.isLowSurrogate(text.at(i + 1))) {
          codePoint = Character.toCodePoint((char) codePoint, text.at(i + 1));
          size = 2;
        }
        boolean allowed =
            i == token.getStartIndex()
                ? Character.isJavaIdentifierStart(codePoint)
                : Character.isJavaIdentifierPart(codePoint);
        if (!allowed) {
          reportCharacter(i, size, codePoint);
          return;
        }
      }
      i += size;
    }
  }

  private void reportCharacter(int start, int size, int codePoint) {
    brokenLines.set(lexer.getLine());
    SourceRange range = file.range(text.offset(start), text.offset(start + size));
    Diagnostic diagnostic =
        Diagnostic.of(
            SyntaxCode.UNKNOWN_CHARACTER,
            range,
            "the character " + describe(codePoint) + " has no meaning here");
    String plain = Lookalikes.plainForm(codePoint);
    diagnostics.report(plain.isEmpty() ? diagnostic : diagnostic.help("write " + plain));
  }

  private static String describe(int codePoint) {
    String number = "U+%04X".formatted(codePoint);
    return Character.isISOControl(codePoint)
            || Character.isWhitespace(codePoint)
            || Character.isSpaceChar(codePoint)
            || Character.getType(codePoint) == Character.FORMAT
            || Character.getType(codePoint) == Character.SURROGATE
        ? number
        : "`" + Character.toString(codePoint) + "` (" + number + ")";
  }

  private Diagnostic diagnostic(CommonToken token, SyntaxCode code, String message) {
    int start = text.offset(token.getStartIndex());
    int end = text.offset(token.getStopIndex() + 1);
    return Diagnostic.of(code, file.range(start, end), message);
  }
}
