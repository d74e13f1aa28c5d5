/** A text editor whose commands are local and anonymous classes that know how to undo themselves. */
public class UndoEditor {
  private String text = "";
  private int cursor;

  private abstract class Command {
    private Command before;
    private final int oldCursor = cursor;

    abstract void apply();

    abstract void revert();

    void undo() {
      revert();
      cursor = oldCursor;
    }

    @Override
    public String toString() {
      return "command at " + oldCursor;
    }
  }

  /** Several commands in one. */
  private class Group extends Command {
    private Command last;
    private int count;

    void add(Command command) {
      command.before = last;
      last = command;
      count++;
    }

    @Override
    void apply() {
      apply(last);
    }

    private void apply(Command command) {
      if (command != null) {
        apply(command.before);
        command.apply();
      }
    }

    @Override
    void revert() {
      for (Command each = last; each != null; each = each.before) {
        each.undo();
      }
    }

    @Override
    public String toString() {
      return count + " in a group, " + super.toString();
    }
  }

  private Command done, undone;
  private Group open;

  private UndoEditor execute(Command command) {
    command.apply();
    if (open != null) {
      open.add(command);
    } else {
      command.before = done;
      done = command;
    }
    undone = null;
    return this;
  }

  UndoEditor insert(String added) {
    int at = cursor;
    return execute(new Command() {
      @Override
      void apply() {
        text = text.substring(0, at) + added + text.substring(at);
        cursor = at + added.length();
      }

      @Override
      void revert() {
        text = text.substring(0, at) + text.substring(at + added.length());
      }
    });
  }

  UndoEditor delete(int count) {
    final int from = cursor - count;
    final String removed = text.substring(from, cursor);
    class Delete extends Command {
      @Override
      void apply() {
        text = text.substring(0, from) + text.substring(from + count);
        cursor = from;
      }

      @Override
      void revert() {
        text = text.substring(0, from) + removed + text.substring(from);
      }

      @Override
      public String toString() {
        return "delete \"" + removed + "\", " + super.toString();
      }
    }
    return execute(new Delete());
  }

  UndoEditor move(int to) {
    return execute(new Command() {
      @Override
      void apply() {
        cursor = to;
      }

      @Override
      void revert() {}
    });
  }

  UndoEditor replace(String old, String with) {
    open = new Group();
    for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + with.length())) {
      move(at + old.length()).delete(old.length()).insert(with);
    }
    Command group = open;
    open = null;
    group.before = done;
    done = group;
    return this;
  }

  UndoEditor undo() {
    Command command = done;
    if (command != null) {
      done = command.before;
      command.undo();
      command.before = undone;
      undone = command;
    }
    return this;
  }

  UndoEditor redo() {
    Command command = undone;
    if (command != null) {
      undone = command.before;
      command.apply();
      command.before = done;
      done = command;
    }
    return this;
  }

  UndoEditor show() {
    System.out.println(text.substring(0, cursor) + "^" + text.substring(cursor) + " | " + done);
    return this;
  }

  public static void main(String[] args) {
    UndoEditor editor = new UndoEditor();
    editor.show().insert("hello world").show();
    editor.move(5).insert(", small").show();
    editor.delete(2).show();
    editor.undo().undo().show().redo().show().redo().show().redo().show();
    editor.replace("o", "00").show();
    editor.undo().show();
    editor.redo().show();
    editor.undo().undo().move(0).insert("> ").redo().show();
    editor.replace("l", "").show().undo().show();
    for (int i = 0; i < 20; i++) {
      editor.undo();
    }
    editor.show();
    while (editor.undone != null) {
      editor.redo();
    }
    editor.show();
  }
}
