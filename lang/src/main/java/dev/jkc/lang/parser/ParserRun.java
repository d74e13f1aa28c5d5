package dev.jkc.lang.parser;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * The steps from a file's text to its tree.
 *
 * <ol>
 *   <li>{@link SourceText}: translate unicode escapes
 *   <li>{@link TokenScanner}: text → tokens; report what is none
 *   <li>{@link ContextualKeywords}: words that are keywords here
 *   <li>{@link Brackets}: which belong together
 *   <li>{@link Parentheses}: which open casts and lambdas
 *   <li>the generated parser: tokens → parse tree, quickly; if that fails, again with {@link
 *       ErrorRecovery}
 *   <li>{@link Builders}: parse tree → syntax tree; report what the grammar lets through
 * </ol>
 */
final class ParserRun {
  private static final int[] NOTHING = {};

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private int errorsBefore;
  private boolean neededFullLookahead;

  ParserRun(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Whether a text without errors had to be parsed twice, which is slow: a flaw of the grammar. */
  boolean neededFullLookahead() {
    return neededFullLookahead;
  }

  /** Parses the file. */
  CompilationUnit run() {
    errorsBefore = diagnostics.errorCount();
    SourceText text = SourceText.of(file, diagnostics);
    JkLexer lexer = lexer(text);
    TokenScanner scanner = new TokenScanner(file, text, lexer, diagnostics, NOTHING);
    List<CommonToken> tokens = ContextualKeywords.mark(scanner.scan());
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setTokenIndex(i);
    }
    Brackets brackets = Brackets.of(tokens);
    if (brackets.tooDeep() >= 0) {
      return tooDeep(text.offset(tokens.get(brackets.tooDeep()).getStartIndex()));
    }
    Parentheses.mark(tokens, brackets, file.isJk());
    Builders builders = new Builders(file, text, diagnostics);
    JkParser parser = quickParser(tokens.toArray(new Token[0]), lexer);
    try {
      return builders.declarations().unit(parse(parser, builders, tokens, brackets, scanner));
    } catch (JkParserBase.NestingException e) {
      return tooDeep(text.offset(tokens.get(e.tokenIndex()).getStartIndex()));
    } catch (StackOverflowError e) {
      // The limits above should come first; how much stack there is depends on the caller.
      return tooDeep(0);
    }
  }

  /** Cuts a file without errors into tokens, and looks at what decides how they are parsed. */
  Tokens scan(int[] skipped) {
    SourceText text = SourceText.of(file, diagnostics);
    JkLexer lexer = lexer(text);
    TokenScanner scanner = new TokenScanner(file, text, lexer, diagnostics, skipped);
    List<CommonToken> tokens = ContextualKeywords.mark(scanner.scan());
    Parentheses.mark(tokens, Brackets.of(tokens), file.isJk());
    if (diagnostics.hasErrors()) {
      throw new IllegalArgumentException(file.name() + " has errors");
    }
    return Tokens.of(tokens, text);
  }

  /** Parses tokens of a file without errors. */
  CompilationUnit run(Tokens tokens) {
    Builders builders = new Builders(file, SourceText.untranslated(), diagnostics);
    Token[] stored = tokens.of(file);
    JkParser parser = quickParser(stored, new ListTokenSource(List.of(stored)));
    return builders.declarations().unit(parser.compilationUnit());
  }

  private JkLexer lexer(SourceText text) {
    JkLexer lexer = new JkLexer(new UnitStream(text, file.name()));
    lexer.removeErrorListeners();
    return lexer;
  }

  /** A parser that gives up at the first mistake. */
  private static JkParser quickParser(Token[] tokens, TokenSource source) {
    JkParser parser = new JkParser(new TokenArrayStream(tokens, source));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    return parser;
  }

  private JkParser.CompilationUnitContext parse(
      JkParser parser,
      Builders builders,
      List<CommonToken> tokens,
      Brackets brackets,
      TokenScanner scanner) {
    try {
      return parser.compilationUnit();
    } catch (ParseCancellationException e) {
      parser.reset();
    }
    // What a comment has swallowed may hold the brackets that are missing.
    int trusted =
        scanner.trustedEnd() == Integer.MAX_VALUE
            ? new BracketErrors(builders, diagnostics, tokens, brackets).report()
            : tokens.size();
    if (trusted < tokens.size()) {
      builders.trustUntil(builders.range(tokens.get(trusted)).start());
    }
    while (trusted > 0 && tokens.get(trusted - 1).getStartIndex() >= scanner.trustedEnd()) {
      trusted--;
    }
    SyntaxErrors errors =
        new SyntaxErrors(builders, diagnostics, brackets, trusted, scanner.brokenLines());
    parser.getInterpreter().setPredictionMode(PredictionMode.LL);
    parser.setErrorHandler(new ErrorRecovery(errors, brackets));
    JkParser.CompilationUnitContext context = parser.compilationUnit();
    neededFullLookahead = errors.count() == 0;
    if (diagnostics.errorCount() == errorsBefore) {
      errors.reportSilent();
    }
    return context;
  }

  private CompilationUnit tooDeep(int offset) {
    diagnostics.report(
        Diagnostic.of(
                SyntaxCode.NESTING_TOO_DEEP,
                file.range(offset, offset),
                "this code is nested too deep")
            .help("give its parts names: variables, methods or classes of their own"));
    return new CompilationUnit(file.range(0, file.length()), List.of(), null, List.of(), List.of());
  }
}
