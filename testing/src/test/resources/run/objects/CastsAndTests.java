/** Casts and instanceof between classes and interfaces, up, down and sideways. */
public class CastsAndTests {
  interface Reader {
    int read();
  }

  interface Writer {
    void write(int value);
  }

  interface Channel extends Reader, Writer {}

  static class Device {
    int id = 7;
  }

  static class Keyboard extends Device implements Reader {
    @Override
    public int read() {
      return id + 100;
    }
  }

  static class Disk extends Device implements Channel {
    private int held;

    @Override
    public int read() {
      return held;
    }

    @Override
    public void write(int value) {
      held = value * 2;
    }
  }

  static final class FastDisk extends Disk {
    @Override
    public void write(int value) {
      super.write(value + 1);
    }
  }

  static class Printer extends Device implements Writer {
    int pages;

    @Override
    public void write(int value) {
      pages += value;
    }
  }

  static class Free implements Reader {
    @Override
    public int read() {
      return -1;
    }
  }

  static int bits(Object object) {
    int result = 0;
    result |= object instanceof Device ? 1 : 0;
    result |= object instanceof Reader ? 2 : 0;
    result |= object instanceof Writer ? 4 : 0;
    result |= object instanceof Channel ? 8 : 0;
    result |= object instanceof Disk ? 16 : 0;
    result |= object instanceof FastDisk ? 32 : 0;
    result |= object instanceof Object ? 64 : 0;
    result |= object instanceof String ? 128 : 0;
    return result;
  }

  static int use(Object object) {
    if (object instanceof Writer) {
      ((Writer) object).write(21);
    }
    if (object instanceof Reader && !(object instanceof FastDisk)) {
      return ((Reader) object).read();
    }
    if (!(object instanceof Device)) {
      return -2;
    }
    Device device = (Device) object;
    return device instanceof Printer ? ((Printer) device).pages : device.id;
  }

  static int chain(Device device) {
    Reader reader = (Reader) device;
    Writer writer = (Writer) reader;
    writer.write(5);
    Channel channel = (Channel) writer;
    channel.write(channel.read() + 1);
    return ((Disk) (Device) (Object) channel).held;
  }

  static String order(boolean first, boolean second) {
    Object picked = first ? new Disk() : second ? "text" : null;
    return picked instanceof Disk == second ? "same" : "different";
  }

  public static void main(String[] args) {
    Object[] objects = {
      new Device(),
      new Keyboard(),
      new Disk(),
      new FastDisk(),
      new Printer(),
      new Free(),
      "text",
      new int[1],
      null,
    };
    for (Object object : objects) {
      System.out.print(bits(object));
      System.out.print(' ');
      System.out.println(object == null ? 0 : use(object));
    }
    System.out.println(chain(new Disk()));
    System.out.println(chain(new FastDisk()));
    System.out.println(order(true, true));
    System.out.println(order(false, true));
    System.out.println(order(false, false));

    String text = (String) objects[6];
    System.out.println(text.length());
    String none = (String) objects[8];
    System.out.println(none == null);
    Disk missing = (Disk) (Object) null;
    System.out.println(missing instanceof Channel);
    Reader reader = new Free();
    System.out.println(reader instanceof Disk || (Object) reader instanceof Device);
    Device device = (Device) objects[3];
    System.out.println(device == objects[3]);
    System.out.println((Object) (Writer) device == (Object) (Reader) device);
  }
}
