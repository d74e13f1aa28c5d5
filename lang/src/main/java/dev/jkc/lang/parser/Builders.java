package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.QualifiedName;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The builders of the tree, which call each other, and what they share. */
final class Builders {
  private final SourceFile file;
  private final SourceText text;
  private final Diagnostics diagnostics;

  /** Where the structure of the file is no longer known; later errors would only follow. */
  private int trustedEnd = Integer.MAX_VALUE;

  private final LiteralBuilder literals;
  private final ModifierBuilder modifiers;
  private final TypeBuilder types;
  private final TypeNameBuilder typeNames;
  private final ExpressionBuilder expressions;
  private final PrimaryBuilder primaries;
  private final SwitchBuilder switches;
  private final StatementBuilder statements;
  private final DeclarationBuilder declarations;
  private final TypeDeclarationBuilder typeDeclarations;
  private final MemberBuilder members;
  private final ReceiverBuilder receivers;
  private final AsmBuilder asm;

  Builders(SourceFile file, SourceText text, Diagnostics diagnostics) {
    this.file = file;
    this.text = text;
    this.diagnostics = diagnostics;
    this.literals = new LiteralBuilder(this);
    this.modifiers = new ModifierBuilder(this);
    this.types = new TypeBuilder(this);
    this.typeNames = new TypeNameBuilder(this);
    this.expressions = new ExpressionBuilder(this);
    this.primaries = new PrimaryBuilder(this);
    this.switches = new SwitchBuilder(this);
    this.statements = new StatementBuilder(this);
    this.declarations = new DeclarationBuilder(this);
    this.typeDeclarations = new TypeDeclarationBuilder(this);
    this.members = new MemberBuilder(this);
    this.receivers = new ReceiverBuilder(this);
    this.asm = new AsmBuilder(this);
  }

  LiteralBuilder literals() {
    return literals;
  }

  ModifierBuilder modifiers() {
    return modifiers;
  }

  TypeBuilder types() {
    return types;
  }

  TypeNameBuilder typeNames() {
    return typeNames;
  }

  ExpressionBuilder expressions() {
    return expressions;
  }

  PrimaryBuilder primaries() {
    return primaries;
  }

  SwitchBuilder switches() {
    return switches;
  }

  StatementBuilder statements() {
    return statements;
  }

  DeclarationBuilder declarations() {
    return declarations;
  }

  TypeDeclarationBuilder typeDeclarations() {
    return typeDeclarations;
  }

  MemberBuilder members() {
    return members;
  }

  ReceiverBuilder receivers() {
    return receivers;
  }

  AsmBuilder asm() {
    return asm;
  }

  /** The file that is parsed. */
  SourceFile file() {
    return file;
  }

  /** The text that {@code context} was made from. */
  SourceRange range(ParserRuleContext context) {
    return range(context.getStart(), context.getStop());
  }

  /** The text of {@code token}. */
  SourceRange range(Token token) {
    return range(token, token);
  }

  /** The text of {@code node}. */
  SourceRange range(TerminalNode node) {
    return range(node.getSymbol());
  }

  /** The text from {@code first} to {@code last}, both included. */
  SourceRange range(Token first, Token last) {
    int start = first.getStartIndex();
    return range(start, Math.max(start, last.getStopIndex() + 1));
  }

  /** The text between two offsets of the translated text. */
  SourceRange range(int start, int end) {
    return file.range(text.offset(start), text.offset(end));
  }

  /** The name that {@code node} spells. */
  Identifier identifier(TerminalNode node) {
    return identifier(node.getSymbol());
  }

  /** The name that {@code token} spells. */
  Identifier identifier(Token token) {
    return new Identifier(range(token), token.getText());
  }

  /** Names joined by dots. */
  QualifiedName qualifiedName(JkParser.QualifiedNameContext context) {
    return new QualifiedName(range(context), map(context.IDENTIFIER(), this::identifier));
  }

  /** The results of {@code build} for each of {@code contexts}. */
  <C, N> List<N> map(List<C> contexts, Function<? super C, ? extends N> build) {
    if (contexts.isEmpty()) {
      return List.of();
    }
    List<N> nodes = new ArrayList<>(contexts.size());
    for (C context : contexts) {
      nodes.add(build.apply(context));
    }
    return nodes;
  }

  /** Those of {@code contexts} that the parser did not have to give up. */
  static <C extends ParserRuleContext> List<C> intact(List<C> contexts) {
    for (C context : contexts) {
      if (!isIntact(context)) {
        return contexts.stream().filter(Builders::isIntact).toList();
      }
    }
    return contexts;
  }

  /** Whether the parser could read all of {@code context}. */
  static boolean isIntact(ParserRuleContext context) {
    return context.exception == null;
  }

  /** Keeps silent about what starts at {@code offset} of the file or later. */
  void trustUntil(int offset) {
    trustedEnd = offset;
  }

  /** Reports an error. */
  void report(SyntaxCode code, SourceRange range, String message) {
    report(Diagnostic.of(code, range, message));
  }

  /** Reports a finished diagnostic. */
  void report(Diagnostic diagnostic) {
    if (diagnostic.primary().range().start() < trustedEnd) {
      diagnostics.report(diagnostic);
    }
  }

  /** Reports that {@code what} is used in a file of strict Java. */
  void requireJk(SourceRange range, String what) {
    if (!file.isJk()) {
      report(
          Diagnostic.of(SyntaxCode.JK_ONLY, range, what + " exist only in .jk files")
              .help(
                  "rename the file to .jk, or keep this part in a .jk class behind an interface"));
    }
  }
}
