package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.model.CheckedAsm;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Operands, options and clobbers of inline and file-level asm, before LLVM sees any of it. */
final class AsmChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;
  private final List<CheckedAsm.Operand> operands = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Integer> positional = new ArrayList<>();
  private final List<SourceRange> ranges = new ArrayList<>();
  private final Set<HirAsm.Option> options = EnumSet.noneOf(HirAsm.Option.class);
  private final List<String> clobbers = new ArrayList<>();
  private final Map<String, SourceRange> inputs = new HashMap<>();
  private final Map<String, SourceRange> outputs = new HashMap<>();
  private boolean failed;

  AsmChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /** Assembly in a method. */
  void check(AsmText text, Body body) {
    checker.requireUnsafe(body, text.range(), "cannot use `asm`", "runs instructions as they are");
    if (body.method() != null) {
      checker.model().addAsmUser(body.method());
    }
    checkArguments(text, body, false);
  }

  /** Assembly among the members of a type or at the top of a file. */
  void checkFileLevel(AsmText text, Body body) {
    checkArguments(text, body, true);
  }

  private void checkArguments(AsmText text, Body body, boolean fileLevel) {
    for (AsmText.Argument argument : text.arguments()) {
      switch (argument) {
        case AsmText.Operand operand -> {
          if (fileLevel) {
            report(Code.ASM_OPERAND, operand.range(), "file-level asm has no register operands");
          } else {
            checkOperand(operand, body);
          }
        }
        case AsmText.Constant constant -> checkConstant(constant, body);
        case AsmText.Symbol symbol -> checkSymbol(symbol, body);
        case AsmText.Options list -> list.names().forEach(this::addOption);
        case AsmText.Clobbers list -> list.clobbers().forEach(this::addClobber);
      }
    }
    checkOptions(text);
    // Without its operands a template would only repeat what was reported of them.
    AsmTemplate.Reporter reporter = failed ? (code, range, message) -> {} : this::report;
    AsmTemplate template = new AsmTemplate(reporter, names, positional, operands);
    List<HirAsm.Piece> pieces = template.parse(text);
    for (int i = 0; i < operands.size(); i++) {
      boolean explicit =
          operands.get(i) instanceof CheckedAsm.Register register && register.register() != null;
      if (!explicit && !template.uses(i) && !failed) {
        report(Code.ASM_OPERAND, ranges.get(i), "the template does not use this operand");
      }
    }
    checker.model().setAsm(text, new CheckedAsm(pieces, operands, options, clobbers));
  }

  private void add(CheckedAsm.Register register, AsmText.Operand operand, boolean explicit) {
    add(register, operand.name(), operand.range(), explicit);
  }

  private void add(
      CheckedAsm.Operand operand, @Nullable Identifier name, SourceRange range, boolean explicit) {
    int index = operands.size();
    operands.add(operand);
    ranges.add(range);
    if (name != null) {
      if (explicit) {
        report(Code.ASM_OPERAND, range, "an operand in an explicit register has no name");
      }
      if (names.putIfAbsent(name.text(), index) != null) {
        report(Code.ASM_OPERAND, name.range(), "operand `" + name.text() + "` is declared twice");
      }
    } else if (!explicit) {
      positional.add(index);
    }
  }

  /**
   * A register operand whose expressions were checked.
   *
   * @param type of the output, else of the input; null when there is neither
   * @param inputType null without an input
   */
  private record Checked(
      AsmText.Operand operand,
      @Nullable Type type,
      @Nullable Type inputType,
      @Nullable Expression input,
      @Nullable Expression output,
      boolean isWritten,
      boolean isLate) {
    boolean isRead() {
      return inputType != null;
    }

    /** The types that the place has to hold; the given one when there is none. */
    List<Type> types(Type otherwise) {
      Type used = type == null ? otherwise : type;
      return inputType == null ? List.of(used) : List.of(used, inputType);
    }
  }

  private void checkOperand(AsmText.Operand operand, Body body) {
    String direction = operand.direction().text();
    boolean reads = direction.startsWith("in");
    boolean writes = !direction.equals("in");
    Expression input = reads ? operand.value() : null;
    Expression output = operand.hasArrow() ? operand.output() : (writes ? operand.value() : null);
    MethodSymbol method = body.method();
    if (method != null && method.traits().has(Traits.Flag.NAKED)) {
      report(
          Code.ASM_OPERAND,
          operand.range(),
          "a naked method has no code around its asm that could move values: only `const` and "
              + "`sym` can be operands");
      return;
    }
    if (operand.hasArrow() && !(reads && writes)) {
      report(
          Code.ASM_OPERAND,
          operand.range(),
          "`->` is for `inout` and `inlateout`, not `" + direction + "`");
      return;
    }
    if (reads && input == null) {
      report(
          Code.ASM_OPERAND,
          operand.range(),
          "`_` gives `" + direction + "` no value to start with");
      return;
    }
    Type inputType = input == null ? null : expressions.checkValue(input, body, null);
    Type outputType =
        output == null
            ? null
            : expressions.places().checkTarget(output, body, reads && !operand.hasArrow());
    if ((inputType != null && inputType.isError())
        || (outputType != null && outputType.isError())) {
      failed = true;
      return;
    }
    Checked checked =
        new Checked(
            operand,
            outputType != null ? outputType : inputType,
            inputType,
            input,
            output,
            writes,
            direction.contains("late"));
    if (operand.place().isExplicit()) {
      checkExplicit(checked);
    } else {
      checkClass(checked);
    }
  }

  private void checkExplicit(Checked checked) {
    AsmText.Operand operand = checked.operand();
    AsmText.Place place = operand.place();
    Optional<Registers.Register> found = Registers.named(place.text());
    if (found.isEmpty()) {
      report(Code.ASM_OPERAND, place.range(), noSuchRegister(place.text()));
      return;
    }
    Registers.Register register = found.get();
    if (checked.isRead()) {
      claim(inputs, register.canonical(), operand.range());
    }
    if (checked.isWritten()) {
      claim(outputs, register.canonical(), operand.range());
      if (!checked.isLate() && !checked.isRead()) {
        claim(inputs, register.canonical(), operand.range());
      }
    }
    List<Type> types = checked.types(registerType(register));
    for (Type type : types) {
      if (!requireWidth(type, register, place)) {
        return;
      }
    }
    add(register(checked, register.canonical(), null, types), operand, true);
  }

  private static CheckedAsm.Register register(
      Checked checked,
      @Nullable String name,
      HirAsm.@Nullable RegisterClass registerClass,
      List<Type> types) {
    return new CheckedAsm.Register(
        name,
        registerClass,
        types.getFirst(),
        checked.input(),
        checked.output(),
        checked.isWritten(),
        checked.isLate());
  }

  private static String noSuchRegister(String name) {
    return switch (name) {
      case "rsp", "esp", "sp", "spl" -> "the stack pointer cannot be an operand";
      case "rbp", "ebp", "bp", "bpl" -> "the frame pointer cannot be an operand";
      case "rip" -> "the instruction pointer cannot be an operand";
      default -> "`" + name + "` is no register that an operand can have";
    };
  }

  private void claim(Map<String, SourceRange> claimed, String register, SourceRange range) {
    if (claimed.putIfAbsent(register, range) != null) {
      report(Code.ASM_OPERAND, range, "register `" + register + "` is taken by another operand");
    }
  }

  private static Type registerType(Registers.Register register) {
    if (register.isVector()) {
      return Type.Primitive.DOUBLE;
    }
    return switch (register.bits()) {
      case 8 -> Type.Primitive.UBYTE;
      case 16 -> Type.Primitive.USHORT;
      case 32 -> Type.Primitive.UINT;
      default -> Type.Primitive.ULONG;
    };
  }

  private boolean requireWidth(Type type, Registers.Register register, AsmText.Place place) {
    int bits = bits(type);
    boolean isFloat = type instanceof Type.Primitive p && p.isFloating();
    if (bits == 0 || isFloat != register.isVector()) {
      report(
          Code.ASM_OPERAND,
          place.range(),
          "a value of type `" + type + "` does not go into `" + place.text() + "`");
      return false;
    }
    if (!register.isVector() && bits != register.bits()) {
      report(
          Code.ASM_OPERAND,
          place.range(),
          "`%s` has %d bits and `%s` has %d: use `%s`"
              .formatted(
                  place.text(),
                  register.bits(),
                  type,
                  bits,
                  Registers.nameOf(register.canonical(), bits)));
      return false;
    }
    return true;
  }

  /** The width of a value that fits a register, or 0. */
  private static int bits(Type type) {
    if (type instanceof Type.Primitive primitive) {
      return primitive.bits();
    }
    if (Conversions.isAddress(type)) {
      return 64;
    }
    return type instanceof Type.Declared d
            && d.symbol().kind() == TypeSymbol.Kind.BITFIELD
            && d.symbol().bitfieldBase() instanceof Type.Primitive base
        ? base.bits()
        : 0;
  }

  private void checkClass(Checked checked) {
    AsmText.Place place = checked.operand().place();
    HirAsm.RegisterClass registerClass =
        switch (place.text()) {
          case "reg" -> HirAsm.RegisterClass.REG;
          case "reg_byte" -> HirAsm.RegisterClass.REG_BYTE;
          case "reg_abcd" -> HirAsm.RegisterClass.REG_ABCD;
          case "xmm" -> HirAsm.RegisterClass.XMM;
          default -> null;
        };
    if (registerClass == null) {
      report(
          Code.ASM_OPERAND,
          place.range(),
          "there is no register class `"
              + place.text()
              + "`: the classes are `reg`, `reg_byte`, `reg_abcd` and `xmm`");
      return;
    }
    List<Type> types = checked.types(defaultType(registerClass));
    for (Type type : types) {
      if (!fits(type, registerClass)) {
        report(
            Code.ASM_OPERAND,
            place.range(),
            "a value of type `"
                + type
                + "` does not fit the class `"
                + place.text()
                + "`"
                + (bits(type) == 8 ? ": bytes go into `reg_byte`" : ""));
        return;
      }
    }
    if (bits(types.getFirst()) != bits(types.getLast())) {
      report(
          Code.ASM_OPERAND,
          checked.operand().range(),
          "input and output of one operand have the same width, not `"
              + types.getLast()
              + "` and `"
              + types.getFirst()
              + "`");
      return;
    }
    add(register(checked, null, registerClass, types), checked.operand(), false);
  }

  private static Type defaultType(HirAsm.RegisterClass registerClass) {
    return switch (registerClass) {
      case REG_BYTE -> Type.Primitive.UBYTE;
      case REG, REG_ABCD -> Type.Primitive.ULONG;
      case XMM -> Type.Primitive.DOUBLE;
    };
  }

  private static boolean fits(Type type, HirAsm.RegisterClass registerClass) {
    int bits = bits(type);
    boolean isFloat = type instanceof Type.Primitive p && p.isFloating();
    return switch (registerClass) {
      case REG_BYTE -> bits == 8;
      case REG, REG_ABCD -> bits >= 16 && !isFloat;
      case XMM -> isFloat;
    };
  }

  private void checkConstant(AsmText.Constant operand, Body body) {
    Constant value = checker.constant(operand.value(), body).orElse(null);
    if (value instanceof Constant.Whole whole) {
      add(new CheckedAsm.Constant(whole.value()), operand.name(), operand.range(), false);
    } else {
      failed = true;
      if (value != null) {
        report(Code.ASM_OPERAND, operand.value().range(), "`const` takes an integer");
      }
    }
  }

  private void checkSymbol(AsmText.Symbol operand, Body body) {
    Symbol symbol = symbolOf(operand.value(), body);
    if (symbol == null) {
      report(
          Code.ASM_OPERAND,
          operand.value().range(),
          "`sym` takes a static method or a static field, and this names none or several");
      return;
    }
    switch (symbol) {
      case MethodSymbol method ->
          expressions.names().accessibility().check(method, null, operand.value().range(), body);
      case FieldSymbol field ->
          expressions.names().accessibility().check(field, null, operand.value().range(), body);
      default -> {}
    }
    checker.model().setSymbol(operand, symbol);
    add(new CheckedAsm.SymbolName(symbol), operand.name(), operand.range(), false);
  }

  private @Nullable Symbol symbolOf(Expression expression, Body body) {
    if (expression instanceof Expression.Name name) {
      FieldSymbol field = InheritedFields.first(body.owner(), name.text());
      return field != null && field.isStatic() ? field : onlyMethod(body.owner(), name.text());
    }
    Expression target =
        switch (expression) {
          case Expression.FieldAccess access -> access.target();
          case Expression.MethodReference reference -> reference.target();
          default -> null;
        };
    if (target == null
        || !(expressions.names().qualifier(target, body) instanceof NameChecker.TypeName type)) {
      return null;
    }
    if (expression instanceof Expression.FieldAccess access) {
      FieldSymbol field = InheritedFields.first(type.symbol(), access.name().text());
      return field != null && field.isStatic()
          ? field
          : onlyMethod(type.symbol(), access.name().text());
    }
    return onlyMethod(type.symbol(), ((Expression.MethodReference) expression).name().text());
  }

  private static @Nullable MethodSymbol onlyMethod(TypeSymbol owner, String name) {
    List<MethodSymbol> found =
        Members.methods(owner, name).stream().filter(MethodSymbol::isStatic).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private void addOption(Identifier name) {
    for (HirAsm.Option option : HirAsm.Option.values()) {
      if (option.name().toLowerCase(Locale.ROOT).equals(name.text())) {
        if (!options.add(option)) {
          report(Code.ASM_TEMPLATE, name.range(), "option `" + name.text() + "` stands twice");
        }
        return;
      }
    }
    report(
        Code.ASM_TEMPLATE,
        name.range(),
        "there is no option `"
            + name.text()
            + "`: the options are pure, nomem, readonly, "
            + "preserves_flags, noreturn, nostack and att_syntax");
  }

  private void checkOptions(AsmText text) {
    boolean hasOutput =
        operands.stream().anyMatch(o -> o instanceof CheckedAsm.Register r && r.output() != null);
    boolean noMemory = options.contains(HirAsm.Option.NOMEM);
    boolean readOnly = options.contains(HirAsm.Option.READONLY);
    if (noMemory && readOnly) {
      report(Code.ASM_TEMPLATE, text.range(), "`nomem` and `readonly` exclude each other");
    }
    if (options.contains(HirAsm.Option.PURE)) {
      if (!noMemory && !readOnly) {
        report(Code.ASM_TEMPLATE, text.range(), "`pure` needs `nomem` or `readonly` beside it");
      }
      if (!hasOutput && !failed) {
        report(Code.ASM_TEMPLATE, text.range(), "`pure` asm without an output does nothing");
      }
      if (options.contains(HirAsm.Option.NORETURN)) {
        report(Code.ASM_TEMPLATE, text.range(), "`pure` and `noreturn` exclude each other");
      }
    }
    if (options.contains(HirAsm.Option.NORETURN) && hasOutput) {
      report(Code.ASM_TEMPLATE, text.range(), "asm that does not return has no outputs");
    }
  }

  private void addClobber(AsmText.Clobber clobber) {
    if (clobber.isAbi()) {
      switch (clobber.text()) {
        case "sysv64", "C" -> addFree(Registers.SYSV64_VOLATILE);
        case "efi" -> addFree(Registers.EFI_VOLATILE);
        default ->
            report(
                Code.ASM_OPERAND,
                clobber.range(),
                "there is no calling convention `" + clobber.text() + "`");
      }
      return;
    }
    Optional<Registers.Register> register = Registers.named(clobber.text());
    if (register.isEmpty()) {
      report(Code.ASM_OPERAND, clobber.range(), noSuchRegister(clobber.text()));
      return;
    }
    if (outputs.containsKey(register.get().canonical())) {
      report(
          Code.ASM_OPERAND,
          clobber.range(),
          "`" + clobber.text() + "` is an output, which says that it changes");
      return;
    }
    if (inputs.containsKey(register.get().canonical())) {
      report(
          Code.ASM_OPERAND,
          clobber.range(),
          "`" + clobber.text() + "` is an input: `inout(…) value -> _` says that it changes");
      return;
    }
    addFree(List.of(register.get().canonical()));
  }

  private void addFree(List<String> registers) {
    for (String register : registers) {
      if (inputs.containsKey(register)) {
        discardAfterwards(register);
      } else if (!outputs.containsKey(register) && !clobbers.contains(register)) {
        clobbers.add(register);
      }
    }
  }

  /** Makes an input whose register is clobbered an output that nothing keeps. */
  private void discardAfterwards(String register) {
    operands.replaceAll(
        operand ->
            operand instanceof CheckedAsm.Register r
                    && register.equals(r.register())
                    && !r.isWritten()
                ? new CheckedAsm.Register(
                    r.register(), r.registerClass(), r.type(), r.input(), null, true, true)
                : operand);
  }

  private void report(Code code, SourceRange range, String message) {
    failed = true;
    checker.report(code, range, message);
  }
}
