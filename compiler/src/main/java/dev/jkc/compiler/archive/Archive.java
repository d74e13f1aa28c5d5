package dev.jkc.compiler.archive;

import dev.jkc.lang.parser.Tokens;
import dev.jkc.lang.source.LineIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * An archive of the library: of each file its classes, of each class the code and the data that
 * could be kept.
 *
 * <pre>
 * archive  magic, offsets of the links, the texts and the files, parts…, pool, files
 * pool     links, then texts, each behind a table of offsets
 * files    count, then of each its name and the offset of its part
 * part     checksum and length of the text, offsets of its lines and tokens, classes
 * lines    count, then the length of each
 * tokens   count, types, then of each the distance from the last one, length, text
 * class    name, offset of its data or 0, offsets of the bodies of its methods and constructors
 * </pre>
 */
public final class Archive {
  static final byte[] MAGIC = "jkc HIR 1\n".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final long lastModified;
  private final int linkTable;
  private final int textTable;
  private final Link[] links;
  private final String[] texts;
  private final Map<String, Integer> files = new HashMap<>();
  private final Map<String, Part> parts = new HashMap<>();

  private Archive(byte[] bytes, long lastModified) {
    this.bytes = bytes;
    this.lastModified = lastModified;
    ByteSource header = at(MAGIC.length);
    int pool = header.i32();
    int textPool = header.i32();
    int fileTable = header.i32();
    links = new Link[at(pool).i32()];
    linkTable = pool + Integer.BYTES;
    texts = new String[at(textPool).i32()];
    textTable = textPool + Integer.BYTES;
    ByteSource source = at(fileTable);
    for (int left = source.count(); left > 0; left--) {
      String name = source.text();
      files.put(name, source.i32());
    }
  }

  /** Opens a file; null when there is none. */
  public static @Nullable Archive open(Path path) throws IOException {
    if (!Files.exists(path)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(path);
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= bytes.length || bytes[i] != MAGIC[i]) {
        throw new IOException(path + " is no archive of this compiler");
      }
    }
    return new Archive(bytes, path.toFile().lastModified());
  }

  /** The checksum of the text of a file. */
  public static int checksum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }

  /** What it has of a file of the library, by the file's name; null for nothing. */
  public @Nullable Part part(String fileName) {
    Part known = parts.get(fileName);
    Integer offset = files.get(fileName);
    if (known == null && offset != null) {
      known = new Part(this, at(offset));
      parts.put(fileName, known);
    }
    return known;
  }

  /** The names of the files. */
  public Set<String> fileNames() {
    return Set.copyOf(files.keySet());
  }

  ByteSource at(int offset) {
    return new ByteSource(bytes, offset);
  }

  int linkCount() {
    return links.length;
  }

  String text(int number) {
    String known = texts[number];
    if (known == null) {
      known = at(at(textTable + Integer.BYTES * number).i32()).text();
      texts[number] = known;
    }
    return known;
  }

  Link link(int number) {
    Link known = links[number];
    if (known == null) {
      known = read(at(at(linkTable + Integer.BYTES * number).i32()));
      links[number] = known;
    }
    return known;
  }

  private Link read(ByteSource source) {
    LinkKind kind = LinkKind.of(source.u8());
    String name = text(source.count());
    return switch (kind) {
      case METHOD -> {
        boolean isConstructor = source.flag();
        yield new Link.Method(name, isConstructor, source.count());
      }
      case SELECTOR -> {
        int index = source.count();
        yield new Link.Selector(name, index, text(source.count()));
      }
      case INITIALIZER -> new Link.Initializer(name);
      case FIELD -> new Link.Field(name, text(source.count()));
      case MADE -> new Link.Made(name, source.count());
      case TEXT -> new Link.Text(name);
      case BYTES -> new Link.Bytes(name);
      case CLASS -> new Link.Class(name);
      case DESCRIPTOR -> new Link.Descriptor(name);
      case CLASS_NAME -> new Link.ClassName(name);
      case CLASS_OBJECT -> new Link.ClassObject(name);
      case FAILURE -> new Link.Failure(name);
      case LAYOUT -> new Link.Layout(name);
    };
  }

  /** What an archive has of one file. */
  public static final class Part {
    private final Archive archive;
    private final int checksum;
    private final int length;
    private final int linesAt;
    private final int tokensAt;
    private final Map<String, ClassPart> classes = new HashMap<>();

    private Part(Archive archive, ByteSource source) {
      this.archive = archive;
      checksum = source.i32();
      length = source.count();
      linesAt = source.i32();
      tokensAt = source.i32();
      for (int left = source.count(); left > 0; left--) {
        String name = source.text();
        int data = source.i32();
        classes.put(name, new ClassPart(data, offsets(source), offsets(source)));
      }
    }

    private static int[] offsets(ByteSource source) {
      int[] offsets = new int[source.count()];
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = source.i32();
      }
      return offsets;
    }

    /** The checksum of the text that it was made of. */
    public int checksum() {
      return checksum;
    }

    /** Whether a source may be another one than the archive was made of. */
    public boolean isOlderThan(Path source) {
      return archive.lastModified < source.toFile().lastModified();
    }

    /** The number of UTF-16 units in the text. */
    public int length() {
      return length;
    }

    /** The lines of the text. */
    public LineIndex lines() {
      ByteSource source = archive.at(linesAt);
      int[] starts = new int[source.count()];
      int position = 0;
      for (int i = 0; i < starts.length; i++) {
        starts[i] = position;
        position += source.count();
      }
      return new LineIndex(length, starts);
    }

    /** The tokens of the text, without bodies that need not be parsed. */
    public Tokens tokens() {
      ByteSource source = archive.at(tokensAt);
      int count = source.count();
      byte[] types = source.take(count);
      int[] starts = new int[count];
      int[] ends = new int[count];
      @Nullable String[] texts = new String[count];
      int position = 0;
      for (int i = 0; i < count; i++) {
        starts[i] = position + source.count();
        position = starts[i] + source.count();
        ends[i] = position;
        int text = source.count();
        texts[i] = text == 0 ? null : archive.text(text - 1);
      }
      return new Tokens(types, starts, ends, texts);
    }

    @Nullable ClassPart type(String binaryName) {
      return classes.get(binaryName);
    }
  }

  /**
   * What it has of a class: offsets, or 0 for what it does not have.
   *
   * @param data of the static fields
   */
  record ClassPart(int data, int[] methods, int[] constructors) {}
}
