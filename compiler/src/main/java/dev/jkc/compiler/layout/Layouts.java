package dev.jkc.compiler.layout;

import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Substitution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes layouts, each once. The types must be complete: no type variables left. */
public final class Layouts {
  /** Bytes before the first field of an object. */
  public static final long HEADER_SIZE = 8;

  /** Where an array keeps its length, an i32. */
  public static final long ARRAY_LENGTH_OFFSET = 8;

  /** Where the elements of an array start. */
  public static final long ARRAY_ELEMENTS_OFFSET = 16;

  /** How the names of the layouts of objects start. */
  public static final String OBJECT = "object.";

  /** The field in which an instance keeps the one of the class around that it belongs to. */
  public static final String OUTER = "this$0";

  private final Map<Type.Declared, HirType.Struct> structs = new HashMap<>();
  private final Map<Type.Declared, HirType.Struct> objects = new HashMap<>();
  private final Set<Type.Declared> inProgress = new HashSet<>();

  /** Thrown for a struct that contains itself; the declaration's check reports it. */
  public static final class RecursiveLayoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecursiveLayoutException(Type type) {
      super(type + " contains itself");
    }
  }

  /** The machine's view of a type; a class stands for a reference. */
  public HirType of(Type type) {
    return switch (type) {
      case Type.Primitive primitive -> scalar(primitive);
      case Type.Special special -> special == Type.Special.VOID ? HirType.VOID : HirType.REFERENCE;
      case Type.Pointer pointer -> HirType.POINTER;
      case Type.Function function -> HirType.POINTER;
      case Type.Array array -> HirType.REFERENCE;
      case Type.Wildcard wildcard -> HirType.REFERENCE;
      case Type.Intersection intersection -> HirType.REFERENCE;
      case Type.FixedArray array -> new HirType.Array(of(array.element()), array.length());
      case Type.Declared declared ->
          switch (declared.symbol().kind()) {
            case STRUCT, UNION -> struct(declared);
            case BITFIELD -> of(declared.symbol().bitfieldBase());
            default -> HirType.REFERENCE;
          };
      case Type.Variable variable -> {
        if (variable.symbol().isValue()) {
          throw new IllegalStateException("no layout for the type variable " + variable);
        }
        yield HirType.REFERENCE;
      }
    };
  }

  /** The register type of a primitive. */
  public static HirType.Scalar scalar(Type.Primitive primitive) {
    return switch (primitive) {
      case BOOLEAN -> HirType.BOOLEAN;
      case BYTE, UBYTE -> HirType.I8;
      case SHORT, CHAR, USHORT -> HirType.I16;
      case INT, UINT -> HirType.I32;
      case LONG, ULONG -> HirType.I64;
      case FLOAT -> HirType.F32;
      case DOUBLE -> HirType.F64;
    };
  }

  /** The layout of a struct or union. */
  public HirType.Struct struct(Type.Declared given) {
    Type.Declared type = (Type.Declared) Erasure.of(given);
    HirType.Struct known = structs.get(type);
    if (known != null) {
      return known;
    }
    if (!inProgress.add(type)) {
      throw new RecursiveLayoutException(type);
    }
    try {
      HirType.Struct computed = compute(type);
      structs.put(type, computed);
      return computed;
    } finally {
      inProgress.remove(type);
    }
  }

  /**
   * The layout of a class's instances, header included; superclass fields come first.
   *
   * @param type erased
   */
  public HirType.Struct object(Type.Declared type) {
    HirType.Struct known = objects.get(type);
    if (known != null) {
      return known;
    }
    TypeSymbol symbol = type.symbol();
    Substitution substitution = Substitution.of(type);
    List<HirType.Field> fields = new ArrayList<>();
    long end = HEADER_SIZE;
    Type.Declared superclass = symbol.superclass();
    if (superclass != null) {
      HirType.Struct base = object((Type.Declared) Erasure.of(substitution.apply(superclass)));
      fields.addAll(base.fields());
      end = base.size();
    } else {
      fields.add(new HirType.Field("<header>", HirType.I64, 0));
    }
    if (symbol.hasOuterInstance()) {
      end = add(fields, OUTER, HirType.REFERENCE, end);
    }
    for (LocalSymbol captured : symbol.captures()) {
      HirType kept = of(substitution.apply(captured.type()));
      end = add(fields, capture(symbol, captured), kept, end);
    }
    for (FieldSymbol field : symbol.fields().values()) {
      if (!field.isStatic()) {
        end = add(fields, field.name(), of(substitution.apply(field.type())), end);
      }
    }
    HirType.Struct layout =
        new HirType.Struct(OBJECT + instanceName(type), alignUp(end, 8), 8, fields);
    objects.put(type, layout);
    return layout;
  }

  private static long add(List<HirType.Field> fields, String name, HirType type, long end) {
    long offset = alignUp(end, type.alignment());
    fields.add(new HirType.Field(name, type, offset));
    return offset + type.size();
  }

  /** The field in which an instance of a class keeps the value of a variable around the class. */
  public static String capture(TypeSymbol symbol, LocalSymbol captured) {
    return "val$" + captured.name() + "$" + List.copyOf(symbol.captures()).indexOf(captured);
  }

  /** The layout of a managed array of that length. */
  public static HirType.Struct array(HirType element, long length) {
    return new HirType.Struct(
        "array." + element + "." + length,
        alignUp(ARRAY_ELEMENTS_OFFSET + element.size() * length, 8),
        8,
        List.of(
            new HirType.Field("<header>", HirType.I64, 0),
            new HirType.Field("length", HirType.I32, ARRAY_LENGTH_OFFSET),
            new HirType.Field(
                "elements", new HirType.Array(element, length), ARRAY_ELEMENTS_OFFSET)));
  }

  /** The field of that name; the last one declared, as a class's own hides its superclass's. */
  public static HirType.Field field(HirType.Struct struct, String name) {
    for (int i = struct.fields().size() - 1; i >= 0; i--) {
      if (struct.fields().get(i).name().equals(name)) {
        return struct.fields().get(i);
      }
    }
    throw new IllegalStateException("no field " + name + " in " + struct.name());
  }

  private HirType.Struct compute(Type.Declared type) {
    TypeSymbol symbol = type.symbol();
    Traits traits = symbol.traits();
    boolean packed = traits.has(Traits.Flag.PACKED);
    Substitution substitution = Substitution.of(type);
    List<HirType.Field> fields = new ArrayList<>();
    long end = 0;
    long furthest = 0;
    long alignment = 1;
    for (FieldSymbol field : symbol.fields().values()) {
      if (field.isStatic()) {
        continue;
      }
      HirType fieldType = of(substitution.apply(field.type()));
      long fieldAlignment =
          Math.max(packed ? 1 : fieldType.alignment(), field.traits().alignment());
      long offset = symbol.kind() == TypeSymbol.Kind.UNION ? 0 : alignUp(end, fieldAlignment);
      if (field.traits().offset() >= 0) {
        offset = field.traits().offset();
      }
      fields.add(new HirType.Field(field.name(), fieldType, offset));
      end = Math.min(offset + fieldType.size(), HirType.SATURATED_SIZE);
      furthest = Math.max(furthest, end);
      alignment = Math.max(alignment, fieldAlignment);
    }
    alignment = Math.max(alignment, traits.alignment());
    long size =
        traits.size() >= 0 ? Math.max(traits.size(), furthest) : alignUp(furthest, alignment);
    return new HirType.Struct(instanceName(type), size, alignment, fields);
  }

  /** The binary name with arguments, unique in the program. */
  public static String instanceName(Type.Declared type) {
    StringBuilder name = new StringBuilder(type.symbol().binaryName());
    if (!type.arguments().isEmpty()) {
      name.append('<');
      String separator = "";
      for (Type argument : type.arguments()) {
        name.append(separator).append(typeName(argument));
        separator = ",";
      }
      name.append('>');
    }
    return name.toString();
  }

  /** The type spelled with binary names, equal exactly for equal types. */
  public static String typeName(Type type) {
    return switch (type) {
      case Type.Declared declared -> instanceName(declared);
      case Type.Pointer pointer ->
          typeName(pointer.pointee()) + (pointer.isVolatile() ? " volatile*" : "*");
      case Type.FixedArray array -> typeName(array.element()) + "{" + array.length() + "}";
      case Type.Array array -> typeName(array.element()) + "[]";
      default -> type.toString();
    };
  }

  /** {@code offset} rounded up to a multiple of {@code alignment}. */
  public static long alignUp(long offset, long alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }
}
