package dev.jkc.lang.parser;

import dev.jkc.lang.source.SourceFile;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a file without errors, as the parser takes them, to be kept and parsed without the
 * text. Their types are good for one build of the parser.
 *
 * @param types fit into a byte, and the last one is that of the end of the file
 * @param starts where they start in the file
 * @param ends where they end, exclusive
 * @param texts of those whose type does not tell it
 */
public record Tokens(byte[] types, int[] starts, int[] ends, @Nullable String[] texts) {
  /** What stands for {@link Token#EOF} in a byte. */
  private static final byte END = 0;

  static Tokens of(List<CommonToken> tokens, SourceText text) {
    int count = tokens.size();
    Tokens result = new Tokens(new byte[count], new int[count], new int[count], new String[count]);
    for (int i = 0; i < count; i++) {
      CommonToken token = tokens.get(i);
      int type = token.getType();
      result.types[i] = type == Token.EOF ? END : (byte) type;
      result.starts[i] = text.offset(token.getStartIndex());
      result.ends[i] = text.offset(Math.max(token.getStartIndex(), token.getStopIndex() + 1));
      result.texts[i] = literal(type) == null ? token.getText() : null;
    }
    return result;
  }

  /** The only text of a type; null if there are several. */
  private static @Nullable String literal(int type) {
    String quoted = JkLexer.VOCABULARY.getLiteralName(type);
    return quoted == null ? null : quoted.substring(1, quoted.length() - 1);
  }

  Token[] of(SourceFile file) {
    Token[] tokens = new Token[types.length];
    for (int i = 0; i < tokens.length; i++) {
      int type = types[i] == END ? Token.EOF : Byte.toUnsignedInt(types[i]);
      tokens[i] = new StoredToken(file, i, type, starts[i], ends[i] - 1, texts[i]);
    }
    return tokens;
  }

  /** A token that no lexer made. */
  private record StoredToken(
      SourceFile file, int index, int type, int start, int stop, @Nullable String text)
      implements Token {
    @Override
    public String getText() {
      String literal = text == null ? literal(type) : text;
      return literal == null ? "" : literal;
    }

    @Override
    public int getType() {
      return type;
    }

    @Override
    public int getLine() {
      return file.lines().lineOf(start);
    }

    @Override
    public int getCharPositionInLine() {
      return file.lines().columnOf(start) - 1;
    }

    @Override
    public int getChannel() {
      return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
      return index;
    }

    @Override
    public int getStartIndex() {
      return start;
    }

    @Override
    public int getStopIndex() {
      return stop;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
      return null;
    }

    @Override
    public @Nullable CharStream getInputStream() {
      return null;
    }
  }
}
