package dev.jkc.testing.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A machine that QEMU emulates, with a time limit, a serial port and a monitor. */
public final class Qemu implements AutoCloseable {
  /** What QEMU ends with when the program writes 0x10 to the debug-exit device. */
  public static final int SUCCESS = 33;

  /**
   * A machine that hangs ends by itself after so long; one that works may have a busy computer
   * below it.
   */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** The machine that most tests run on. */
  private static final List<String> USUAL =
      List.of("-M", "q35", "-cpu", "max", "-m", "256M", "-vga", "std");

  private final Path log;
  private final Path socket;
  private final Process process;
  private final CompletableFuture<Void> reader;
  private final Object lock = new Object();
  private final StringBuilder serial = new StringBuilder();
  private final ServerSocketChannel listener;
  private @Nullable SocketChannel monitor;

  private Qemu(List<String> options, Path folder) throws IOException {
    log = Files.createTempFile(folder, "qemu", ".log");
    // The path of a socket has at most 107 bytes.
    socket = Files.createTempDirectory("jkq").resolve("monitor");
    List<String> command = new ArrayList<>(List.of("timeout", "-k", "5", LIMIT.toSeconds() + ""));
    command.addAll(List.of("qemu-system-x86_64", "-nodefaults", "-display", "none", "-no-reboot"));
    command.addAll(List.of("-serial", "stdio", "-qmp", "unix:" + socket + ""));
    command.addAll(List.of("-rtc", "base=2026-01-01T00:00:00,clock=vm", "-seed", "1"));
    command.addAll(List.of("-d", "cpu_reset,guest_errors", "-D", log.toString()));
    command.addAll(List.of("-device", "isa-debug-exit,iobase=0xf4,iosize=4"));
    command.addAll(options);
    // QEMU connects before it starts the machine, and not at all when it cannot start.
    listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    listener.bind(UnixDomainSocketAddress.of(socket));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    reader = CompletableFuture.runAsync(this::read, Qemu::startDaemon);
  }

  private static void startDaemon(Runnable work) {
    Thread thread = new Thread(work, "serial");
    thread.setDaemon(true);
    thread.start();
  }

  /** Starts a kernel; options after the usual ones override them. */
  public static Qemu start(Path folder, Path kernel, String... options) throws IOException {
    List<String> all = new ArrayList<>(USUAL);
    all.addAll(List.of(options));
    all.addAll(List.of("-kernel", kernel.toString()));
    return new Qemu(all, folder);
  }

  /** Boots a kernel that ends by itself, and gives what it wrote to the first serial port. */
  public static String boot(Path folder, Path kernel, String... options) throws Exception {
    try (Qemu machine = start(folder, kernel, options)) {
      return machine.awaitSuccess();
    }
  }

  /** Waits for the end, which has to be a success, and gives what came from the serial port. */
  public String awaitSuccess() throws Exception {
    int code = process.waitFor();
    reader.join();
    assertThat(code).as(serial()).isEqualTo(SUCCESS);
    assertThat(log).content().doesNotContain("Triple fault");
    return serial();
  }

  /** Waits until a text has come from the serial port, and gives all that came. */
  public String await(String text) throws InterruptedException {
    return await("`" + text + "`", log -> log.indexOf(text) >= 0);
  }

  /**
   * Waits until more than so many bytes have come from the serial port, and gives all that came.
   */
  public String awaitLonger(int length) throws InterruptedException {
    return await("more", log -> log.length() > length);
  }

  private String await(String what, Predicate<StringBuilder> isThere) throws InterruptedException {
    synchronized (lock) {
      long end = System.nanoTime() + LIMIT.toNanos();
      while (!isThere.test(serial)) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        assertThat(left > 0 && !reader.isDone())
            .as("waits for " + what + " in\n" + serial)
            .isTrue();
        lock.wait(Math.min(left, 100));
      }
      return serial.toString();
    }
  }

  /** What has come from the serial port. */
  public String serial() {
    synchronized (lock) {
      return serial.toString();
    }
  }

  /** Sends bytes to the serial port. */
  public void send(String text) throws IOException {
    process.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    process.getOutputStream().flush();
  }

  /** Has the monitor do something, as a person would tell it. */
  public void monitor(String command) throws IOException {
    String quoted = command.replace("\"", "\\\"");
    String answer =
        execute(
            "{\"execute\":\"human-monitor-command\",\"arguments\":{\"command-line\":\""
                + quoted
                + "\"}}");
    assertThat(answer.strip()).as(command).isEqualTo("{\"return\": \"\"}");
  }

  /** The text on a screen in the PC's text mode, a line each. */
  public List<String> textScreen() throws IOException {
    Path cells = Files.createTempFile("cells", ".bin");
    monitor("pmemsave 0xb8000 4000 \"" + cells + "\"");
    byte[] bytes = Files.readAllBytes(cells);
    Files.delete(cells);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < 25; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < 80; column++) {
        text.append((char) (bytes[(line * 80 + column) * 2] & 0xFF));
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  /** What the screen shows. */
  public BufferedImage screen() throws IOException {
    Path file = Files.createTempFile("screen", ".ppm");
    monitor("screendump \"" + file + "\"");
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return PortablePixmap.read(bytes);
  }

  private String execute(String command) throws IOException {
    if (monitor == null) {
      monitor = listener.accept();
      converse(monitor, "{\"execute\":\"qmp_capabilities\"}");
    }
    return converse(monitor, command);
  }

  /** Sends a command and waits for its answer, passing over greetings and events. */
  private static String converse(SocketChannel channel, String command) throws IOException {
    channel.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.UTF_8)));
    StringBuilder line = new StringBuilder();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (true) {
      one.clear();
      if (channel.read(one) < 0) {
        throw new IOException("the monitor is gone");
      }
      char c = (char) one.get(0);
      if (c != '\n') {
        line.append(c);
      } else if (line.indexOf("{\"error\"") == 0) {
        throw new IOException(command + ": " + line);
      } else if (line.indexOf("{\"return\"") == 0) {
        return line.toString();
      } else {
        line.setLength(0);
      }
    }
  }

  /** Reads until QEMU ends, which also ends a wait for its connection. */
  private void read() {
    try (listener;
        InputStream stream = process.getInputStream()) {
      byte[] bytes = new byte[4096];
      for (int count = stream.read(bytes); count > 0; count = stream.read(bytes)) {
        synchronized (lock) {
          serial.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1).replace("\r", ""));
          lock.notifyAll();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the machine if it still runs. */
  @Override
  public void close() throws IOException {
    if (monitor != null) {
      monitor.close();
    }
    // Unlike Process.destroy this leaves the streams open, so that the reader meets their end.
    process.toHandle().destroy();
    process.onExit().join();
    reader.join();
    Files.deleteIfExists(socket);
    Files.deleteIfExists(socket.getParent());
  }
}
