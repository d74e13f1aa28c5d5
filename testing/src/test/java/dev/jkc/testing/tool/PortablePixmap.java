package dev.jkc.testing.tool;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the picture format that QEMU writes: {@code P6}, width, height and 255, then three bytes a
 * pixel.
 */
final class PortablePixmap {
  private PortablePixmap() {}

  static BufferedImage read(byte[] bytes) throws IOException {
    int at = 0;
    String[] words = new String[4];
    for (int i = 0; i < words.length; i++) {
      int start = at;
      while (!Character.isWhitespace(bytes[at])) {
        at++;
      }
      words[i] = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
      at++;
    }
    int width = Integer.parseInt(words[1]);
    int height = Integer.parseInt(words[2]);
    if (!words[0].equals("P6")
        || !words[3].equals("255")
        || bytes.length - at != width * height * 3) {
      throw new IOException("the picture is not of the form that QEMU writes");
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int pixel = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
        image.setRGB(x, y, pixel);
        at += 3;
      }
    }
    return image;
  }
}
