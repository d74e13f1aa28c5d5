package dev.jkc.compiler.object;

/** Numbers of the System V ABI, chapters 4 and 5, and of its supplement for x86-64. */
final class ElfFormat {
  static final int MAGIC = 0x464C457F;
  static final int CLASS_64_LITTLE_ENDIAN = 0x0102;
  static final int RELOCATABLE = 1;
  static final int X86_64 = 62;

  /** Where the file header says what. */
  static final int HEADER_CLASS = 4;

  static final int HEADER_TYPE = 16;
  static final int HEADER_MACHINE = 18;
  static final int HEADER_SECTIONS = 40;
  static final int HEADER_SECTION_COUNT = 60;
  static final int HEADER_SECTION_NAMES = 62;

  static final int SECTION_BYTES = 64;
  static final int SYMBOL_BYTES = 24;
  static final int RELOCATION_BYTES = 24;

  /** Kinds of sections. */
  static final int PROGRAM_BITS = 1;

  static final int SYMBOL_TABLE = 2;
  static final int STRING_TABLE = 3;
  static final int RELOCATIONS = 4;
  static final int WITHOUT_CONTENTS = 8;
  static final int EXTENDED_INDEXES = 18;

  static final long ALLOCATED = 2;
  static final long MERGEABLE = 0x10;
  static final long INFO_IS_SECTION = 0x40;

  /** Numbers from here on do not mean sections where they have 16 bits. */
  static final int FIRST_RESERVED_SECTION = 0xFF00;

  /** Stands for the number of a section that stands elsewhere. */
  static final int EXTENDED = 0xFFFF;

  /** Where the header of a section says what (figure 4-8). */
  static final int SECTION_NAME = 0;

  static final int SECTION_OFFSET = 24;
  static final int SECTION_SIZE = 32;
  static final int SECTION_LINK = 40;
  static final int SECTION_INFO = 44;
  static final int SECTION_ALIGNMENT = 48;

  /** Where a symbol says what (figure 4-15). */
  static final int SYMBOL_INFO = 4;

  static final int SYMBOL_SECTION = 6;

  static final int UNDEFINED = 0;

  /** Kinds of symbols. */
  static final int OBJECT = 1;

  static final int FUNCTION = 2;
  static final int SECTION = 3;
  static final int FILE = 4;

  /** How symbols are bound, which stands above their kind. */
  static final int BINDING_SHIFT = 4;

  static final int LOCAL = 0;

  static final int HIDDEN = 2;

  /** Kinds of relocations. */
  static final int R_X86_64_64 = 1;

  static final int R_X86_64_PC32 = 2;
  static final int R_X86_64_32 = 10;
  static final int R_X86_64_PC64 = 24;

  private ElfFormat() {}
}
