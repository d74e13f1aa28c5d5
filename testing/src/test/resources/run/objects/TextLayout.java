/** Breaks a text into lines and lays them out left, right, centred and justified. */
public class TextLayout {
  static final String TEXT =
      "It was a bright cold day in April, and the clocks were striking thirteen. Winston slipped"
          + " quickly through the glass doors, though not quickly enough to prevent a swirl of"
          + " gritty dust from entering along with him.";

  /** A text that grows. */
  static class Builder {
    private char[] chars = new char[4];
    private int length;

    Builder append(char c) {
      if (length == chars.length) {
        char[] more = new char[length * 2];
        for (int i = 0; i < length; i++) {
          more[i] = chars[i];
        }
        chars = more;
      }
      chars[length++] = c;
      return this;
    }

    Builder append(char c, int count) {
      for (int i = 0; i < count; i++) {
        append(c);
      }
      return this;
    }

    Builder append(String text) {
      for (int i = 0; i < text.length(); i++) {
        append(text.charAt(i));
      }
      return this;
    }

    Builder append(Word word) {
      for (int i = word.start; i < word.end; i++) {
        append(word.text.charAt(i));
      }
      return this;
    }

    void println() {
      for (int i = 0; i < length; i++) {
        System.out.print(chars[i]);
      }
      System.out.println();
      length = 0;
    }
  }

  static class Word {
    final String text;
    final int start, end;
    Word next;

    Word(String text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
    }

    int length() {
      return end - start;
    }

    static Word split(String text) {
      Word last = null;
      int end = text.length();
      while (true) {
        while (end > 0 && text.charAt(end - 1) == ' ') {
          end--;
        }
        if (end == 0) {
          return last;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) != ' ') {
          start--;
        }
        Word word = new Word(text, start, end);
        word.next = last;
        last = word;
        end = start;
      }
    }
  }

  static class Line {
    final Word[] words;
    final boolean isLast;

    Line(Word first, int count) {
      words = new Word[count];
      for (int i = 0; i < count; i++, first = first.next) {
        words[i] = first;
      }
      isLast = first == null;
    }

    int letters() {
      int letters = 0;
      for (Word word : words) {
        letters += word.length();
      }
      return letters;
    }

    int width() {
      return letters() + words.length - 1;
    }
  }

  abstract static class Alignment {
    abstract int indent(int room);

    int gap(Line line, int index, int width) {
      return 1;
    }

    final void print(Line line, int width, Builder out) {
      out.append('|').append(' ', indent(width - line.width()));
      for (int i = 0; i < line.words.length; i++) {
        if (i > 0) {
          out.append(' ', gap(line, i, width));
        }
        out.append(line.words[i]);
      }
      out.append(' ', width + 1 - out.length).append("|").println();
    }
  }

  static class Left extends Alignment {
    @Override
    int indent(int room) {
      return 0;
    }
  }

  static class Right extends Alignment {
    @Override
    int indent(int room) {
      return room;
    }
  }

  static class Centre extends Right {
    @Override
    int indent(int room) {
      return super.indent(room) / 2;
    }
  }

  static class Justified extends Left {
    @Override
    int gap(Line line, int index, int width) {
      if (line.isLast) {
        return super.gap(line, index, width);
      }
      int room = width - line.letters();
      int gaps = line.words.length - 1;
      return room * index / gaps - room * (index - 1) / gaps;
    }
  }

  static Line[] lines(Word first, int width) {
    Line[] lines = new Line[0];
    while (first != null) {
      int count = 0;
      int used = -1;
      Word next = first;
      while (next != null && used + 1 + next.length() <= width) {
        used += 1 + next.length();
        count++;
        next = next.next;
      }
      Line[] more = new Line[lines.length + 1];
      for (int i = 0; i < lines.length; i++) {
        more[i] = lines[i];
      }
      more[lines.length] = new Line(first, count);
      lines = more;
      first = next;
    }
    return lines;
  }

  public static void main(String[] args) {
    Word words = Word.split(TEXT);
    Builder out = new Builder();
    Alignment[] alignments = {new Left(), new Right(), new Centre(), new Justified()};
    int[] widths = {40, 60, 50, 30};
    for (int i = 0; i < alignments.length; i++) {
      for (Line line : lines(words, widths[i])) {
        alignments[i].print(line, widths[i], out);
      }
      out.append('+').append('-', widths[i]).append('+').println();
    }
    System.out.println(out.chars.length);
    System.out.println(lines(Word.split("   "), 10).length);
  }
}
