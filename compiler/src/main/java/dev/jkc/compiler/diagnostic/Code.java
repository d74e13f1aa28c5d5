package dev.jkc.compiler.diagnostic;

import dev.jkc.lang.diagnostic.DiagnosticCode;
import dev.jkc.lang.diagnostic.Severity;

/** What analysis can find wrong. Numbers are never reused; each has a page in docs/diagnostics. */
public enum Code implements DiagnosticCode {
  UNRESOLVED_NAME(100, "a name that nothing in scope declares"),
  UNRESOLVED_TYPE(101, "a type that does not exist"),
  UNRESOLVED_METHOD(102, "a method that does not exist"),
  UNRESOLVED_FIELD(103, "a field that does not exist"),
  NOT_APPLICABLE(104, "arguments that fit no method of that name"),
  AMBIGUOUS_CALL(105, "a call that fits several methods equally well"),
  INACCESSIBLE(106, "a member that may not be named here"),
  DUPLICATE(107, "a name declared twice"),
  UNRESOLVED_IMPORT(108, "an import of something that does not exist"),
  JAVA_NAMES_JK(109, "a .java file that names a declaration of a .jk file"),
  NOT_A_VALUE(110, "a type or package where a value is wanted"),
  STATIC_CONTEXT(111, "an instance member named without an instance"),
  WRONG_FILE(112, "a type or package that does not match its file"),
  CYCLIC(113, "a declaration that depends on itself"),
  TYPE_ARGUMENTS(114, "type arguments that do not match the declaration"),
  FORWARD_REFERENCE(115, "a field read before its declaration"),

  AMBIGUOUS_NAME(116, "a name that several declarations fit"),
  INCOMPATIBLE_TYPES(150, "a value of the wrong type"),
  BAD_OPERANDS(151, "operands that an operator does not take"),
  MIXED_SIGNS(152, "signed and unsigned operands mixed"),
  BAD_CAST(153, "a cast between unrelated types"),
  LITERAL_TOO_LARGE(154, "a literal that does not fit its type"),
  NOT_CONSTANT(155, "a constant expression is required"),
  NOT_A_PLACE(156, "an assignment to something that is no variable"),
  ASSIGN_TEMPORARY(157, "an assignment to a field of a temporary value"),
  ASSIGN_FINAL(158, "an assignment to a final variable"),
  RETURN_VALUE(159, "a return with or without a value, against the method's type"),
  VAR_NEEDS_TYPE(160, "a `var` whose type cannot be inferred"),
  INITIALIZER(161, "braces that do not match the type they initialise"),
  VOID_VALUE(162, "a method without a value used as one"),
  NOT_ITERABLE(163, "an enhanced for over something that has no elements"),
  JUMP_TARGET(164, "a break, continue or yield without a target"),
  DUPLICATE_CASE(165, "a case that stands twice"),
  SWITCH_SELECTOR(166, "a switch over a type that it does not take"),
  NOT_EXHAUSTIVE(167, "a switch that does not cover every value"),
  MODIFIER(168, "a modifier that may not stand here"),
  BODY(169, "a method body that is missing or must not be there"),
  OUTSIDE_OF_TYPE(172, "assembly or an assertion outside of any type"),
  RELATED_ALTERNATIVES(173, "alternatives of a catch that include each other"),
  NO_TARGET(174, "a lambda or method reference that nothing gives a type"),
  DOMINATED(175, "a case that an earlier one leaves nothing for"),
  PATTERN_CASE(176, "a case with a pattern that may not stand so"),

  UNREACHABLE(200, "a statement that can never run"),
  MISSING_RETURN(201, "a method that may end without returning a value"),
  UNASSIGNED(202, "a variable read before it is assigned"),
  REASSIGNED(203, "a final variable that may be assigned twice"),
  CAPTURE(204, "a variable that changes, used by a class inside of its method"),
  UNREPORTED(205, "a checked exception that nothing catches or declares"),
  NEVER_THROWN(206, "a catch of a checked exception that its try never throws"),
  CAUGHT_ALREADY(207, "a catch of an exception that is caught there already"),
  RESOURCE_CHANGES(208, "a resource in a variable that changes"),

  NEEDS_UNSAFE(220, "an unsafe operation outside `unsafe`"),
  UNUSED_UNSAFE(221, "an `unsafe` around nothing that needs it", Severity.WARNING),

  LAYOUT(230, "fields that overlap or do not fit"),
  NOT_PLAIN(231, "a managed reference where only plain data may be"),
  STACK_ONLY(232, "a stack-only value that would outlive its frame"),
  BIT_RANGE(233, "bits that overlap or lie outside of their bitfield"),
  NO_EQUALITY(234, "a comparison of values without equality"),

  STATIC_ASSERT(240, "a static assertion that does not hold"),

  ASM_OPERAND(250, "an asm operand that does not fit"),
  ASM_TEMPLATE(251, "a placeholder or option of asm that does not make sense"),
  ASM_SYNTAX(252, "assembly that the assembler rejects"),

  ANNOTATION(260, "an annotation that may not stand here"),
  INTERRUPT(261, "an interrupt handler with the wrong shape or called directly"),
  EFFECT(262, "a method that does what its annotations exclude"),
  STATIC_INIT(263, "static state that cannot be computed by the compiler"),
  OVERRIDE(264, "an @Override that overrides nothing"),

  NOT_IMPLEMENTED(265, "a class that lacks the body of a method it inherits"),
  BAD_OVERRIDE(266, "a method that cannot take the place of the one it overrides"),
  ABSTRACT(267, "an abstract class or method used like a complete one"),
  NO_HEAP(268, "an object in a program without a heap"),

  NESTED_GENERICS(270, "instantiations nested too deeply"),

  NO_MAIN(310, "a program without an entry point"),
  DUPLICATE_SYMBOL(311, "two definitions of one linker symbol"),
  UNDEFINED_SYMBOL(312, "a linker symbol that nothing defines"),
  NOT_UTF8(320, "a source that is not UTF-8 text"),
  UNREADABLE(321, "a source that cannot be read"),
  TOO_LARGE(322, "a source that is too large"),

  CHECK_REMAINS(400, "a check that remains in the code", Severity.REMARK),
  ALLOCATION_REMAINS(401, "an object that is made on the heap", Severity.REMARK),
  VIRTUAL_CALL_REMAINS(402, "a call that looks its method up", Severity.REMARK);

  private final int number;
  private final String title;
  private final Severity severity;

  Code(int number, String title) {
    this(number, title, Severity.ERROR);
  }

  Code(int number, String title, Severity severity) {
    this.number = number;
    this.title = title;
    this.severity = severity;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title() {
    return title;
  }
}
