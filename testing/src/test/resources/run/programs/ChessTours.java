import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiPredicate;

/** A chess board: moves of the pieces, a knight's tour, distances, queens that guard, and perft. */
public class ChessTours {
  record Square(int file, int rank) {
    static Square of(String name) {
      return new Square(name.charAt(0) - 'a', name.charAt(1) - '1');
    }

    Square plus(int files, int ranks) {
      return new Square(file + files, rank + ranks);
    }

    boolean on(int size) {
      return file >= 0 && rank >= 0 && file < size && rank < size;
    }

    @Override
    public String toString() {
      return "" + (char) ('a' + file) + (rank + 1);
    }
  }

  enum Side {
    WHITE,
    BLACK;

    Side other() {
      return this == WHITE ? BLACK : WHITE;
    }
  }

  enum Kind {
    PAWN('p', false, new int[][] {}),
    KNIGHT(
        'n',
        false,
        new int[][] {{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}),
    BISHOP('b', true, new int[][] {{1, 1}, {1, -1}, {-1, -1}, {-1, 1}}),
    ROOK('r', true, new int[][] {{0, 1}, {1, 0}, {0, -1}, {-1, 0}}),
    QUEEN(
        'q',
        true,
        new int[][] {{1, 1}, {1, -1}, {-1, -1}, {-1, 1}, {0, 1}, {1, 0}, {0, -1}, {-1, 0}}),
    KING('k', false, QUEEN.steps);

    final char letter;
    final boolean slides;
    final int[][] steps;

    Kind(char letter, boolean slides, int[][] steps) {
      this.letter = letter;
      this.slides = slides;
      this.steps = steps;
    }
  }

  record Piece(Side side, Kind kind) {
    @Override
    public String toString() {
      return "" + (side == Side.WHITE ? Character.toUpperCase(kind.letter) : kind.letter);
    }
  }

  record Move(Square from, Square to, Piece taken) {
    @Override
    public String toString() {
      return from + (taken == null ? "-" : "x") + to;
    }
  }

  static class Board {
    private final Piece[] squares = new Piece[64];
    private final Map<Side, Square> kings = new EnumMap<>(Side.class);
    private Side turn = Side.WHITE;

    Board(String position) {
      int rank = 7;
      int file = 0;
      for (char c : position.toCharArray()) {
        if (c == '/') {
          rank--;
          file = 0;
        } else if (Character.isDigit(c)) {
          file += c - '0';
        } else {
          Side side = Character.toUpperCase(c) == c ? Side.WHITE : Side.BLACK;
          for (Kind kind : Kind.values()) {
            if (kind.letter == Character.toLowerCase(c)) {
              put(new Square(file, rank), new Piece(side, kind));
            }
          }
          file++;
        }
      }
    }

    Piece at(Square square) {
      return squares[square.rank() * 8 + square.file()];
    }

    void put(Square square, Piece piece) {
      squares[square.rank() * 8 + square.file()] = piece;
      if (piece != null && piece.kind() == Kind.KING) {
        kings.put(piece.side(), square);
      }
    }

    void make(Move move) {
      Piece piece = at(move.from());
      put(move.from(), null);
      boolean promoted = piece.kind() == Kind.PAWN && move.to().rank() % 7 == 0;
      put(move.to(), promoted ? new Piece(piece.side(), Kind.QUEEN) : piece);
      turn = turn.other();
    }

    void undo(Move move, Piece moved) {
      put(move.to(), move.taken());
      put(move.from(), moved);
      turn = turn.other();
    }

    private void add(List<Move> moves, Square from, Square to, boolean mayTake, boolean mustTake) {
      if (to.on(8)) {
        Piece there = at(to);
        if (there == null ? !mustTake : mayTake && there.side() != turn) {
          moves.add(new Move(from, to, there));
        }
      }
    }

    List<Move> moves() {
      List<Move> moves = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        Square from = new Square(i % 8, i / 8);
        Piece piece = squares[i];
        if (piece == null || piece.side() != turn) {
          continue;
        }
        switch (piece.kind()) {
          case PAWN -> {
            int up = turn == Side.WHITE ? 1 : -1;
            int before = moves.size();
            add(moves, from, from.plus(0, up), false, false);
            if (moves.size() > before && from.rank() == (turn == Side.WHITE ? 1 : 6)) {
              add(moves, from, from.plus(0, 2 * up), false, false);
            }
            add(moves, from, from.plus(-1, up), true, true);
            add(moves, from, from.plus(1, up), true, true);
          }
          case KNIGHT, KING -> {
            for (int[] step : piece.kind().steps) {
              add(moves, from, from.plus(step[0], step[1]), true, false);
            }
          }
          default -> {
            for (int[] step : piece.kind().steps) {
              Square to = from;
              do {
                to = to.plus(step[0], step[1]);
                add(moves, from, to, true, false);
              } while (to.on(8) && at(to) == null);
            }
          }
        }
      }
      return moves;
    }

    boolean attacked(Square square, Side by) {
      Side kept = turn;
      turn = by;
      try {
        for (Move move : moves()) {
          if (move.to().equals(square)
              && (move.taken() != null || at(move.from()).kind() != Kind.PAWN)) {
            return true;
          }
        }
        return false;
      } finally {
        turn = kept;
      }
    }

    List<Move> legal() {
      List<Move> legal = moves();
      Side side = turn;
      legal.removeIf(
          move -> {
            Piece moved = at(move.from());
            make(move);
            boolean bad = attacked(kings.get(side), side.other());
            undo(move, moved);
            return bad;
          });
      return legal;
    }

    long perft(int depth) {
      if (depth == 0) {
        return 1;
      }
      long count = 0;
      for (Move move : legal()) {
        Piece moved = at(move.from());
        make(move);
        count += perft(depth - 1);
        undo(move, moved);
      }
      return count;
    }

    String state() {
      boolean check = attacked(kings.get(turn), turn.other());
      return legal().isEmpty() ? check ? "mate" : "stalemate" : check ? "check" : "open";
    }

    private boolean everyReply(int moves) {
      for (Move reply : legal()) {
        Piece replied = at(reply.from());
        make(reply);
        boolean mates = mate(moves) != null;
        undo(reply, replied);
        if (!mates) {
          return false;
        }
      }
      return true;
    }

    /** The first move that mates in so many. */
    Move mate(int moves) {
      for (Move move : legal()) {
        Piece moved = at(move.from());
        make(move);
        boolean good =
            switch (state()) {
              case "mate" -> true;
              case "stalemate" -> false;
              default -> moves > 1 && everyReply(moves - 1);
            };
        undo(move, moved);
        if (good) {
          return move;
        }
      }
      return null;
    }
  }

  static List<Square> knight(Square from, int size) {
    List<Square> all = new ArrayList<>();
    for (int[] step : Kind.KNIGHT.steps) {
      Square to = from.plus(step[0], step[1]);
      if (to.on(size)) {
        all.add(to);
      }
    }
    return all;
  }

  /** Warnsdorff's way: always to where there are fewest ways on. */
  static int[][] tour(int size, Square start) {
    int[][] numbers = new int[size][size];
    List<Square> path = new ArrayList<>(List.of(start));
    numbers[start.rank()][start.file()] = 1;
    return extend(numbers, path, size) ? numbers : null;
  }

  private static List<Square> free(int[][] numbers, Square from) {
    List<Square> free = knight(from, numbers.length);
    free.removeIf(s -> numbers[s.rank()][s.file()] != 0);
    return free;
  }

  private static boolean extend(int[][] numbers, List<Square> path, int size) {
    if (path.size() == size * size) {
      return true;
    }
    List<Square> next = free(numbers, path.get(path.size() - 1));
    next.sort(
        Comparator.comparingInt((Square s) -> free(numbers, s).size())
            .thenComparingInt(Square::file)
            .thenComparingInt(Square::rank));
    for (Square square : next) {
      path.add(square);
      numbers[square.rank()][square.file()] = path.size();
      if (extend(numbers, path, size)) {
        return true;
      }
      numbers[square.rank()][square.file()] = 0;
      path.remove(path.size() - 1);
    }
    return false;
  }

  static Map<Integer, Integer> distances(Square from, int size) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    Map<Square, Integer> found = new LinkedHashMap<>(Map.of(from, 0));
    Queue<Square> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty()) {
      Square square = queue.remove();
      counts.merge(found.get(square), 1, Integer::sum);
      for (Square next : knight(square, size)) {
        if (found.putIfAbsent(next, found.get(square) + 1) == null) {
          queue.add(next);
        }
      }
    }
    return counts;
  }

  /** The fewest queens that see every square. */
  static List<Square> guards(int size, int most) {
    List<BitSet> seen = new ArrayList<>();
    BiPredicate<Integer, Integer> sees =
        (a, b) ->
            a / size == b / size
                || a % size == b % size
                || Math.abs(a / size - b / size) == Math.abs(a % size - b % size);
    for (int i = 0; i < size * size; i++) {
      BitSet set = new BitSet();
      for (int j = 0; j < size * size; j++) {
        set.set(j, sees.test(i, j));
      }
      seen.add(set);
    }
    for (int n = 1; n <= most; n++) {
      List<Integer> chosen = new ArrayList<>();
      if (guard(seen, 0, n, new BitSet(), chosen)) {
        List<Square> result = new ArrayList<>();
        chosen.forEach(c -> result.add(new Square(c % size, c / size)));
        return result;
      }
    }
    return Collections.emptyList();
  }

  private static boolean guard(
      List<BitSet> seen, int from, int left, BitSet covered, List<Integer> chosen) {
    if (left == 0) {
      return covered.nextClearBit(0) >= seen.size();
    }
    for (int i = from; i < seen.size(); i++) {
      BitSet now = (BitSet) covered.clone();
      now.or(seen.get(i));
      chosen.add(i);
      if (guard(seen, i + 1, left - 1, now, chosen)) {
        return true;
      }
      chosen.remove(chosen.size() - 1);
    }
    return false;
  }

  public static void main(String[] args) {
    for (int size : new int[] {3, 5, 8}) {
      int[][] tour = tour(size, new Square(0, 0));
      System.out.println(tour == null ? "no tour" : Arrays.deepToString(tour));
    }
    System.out.println(
        distances(Square.of("a1"), 8)
            + " "
            + distances(Square.of("d4"), 8)
            + " "
            + distances(Square.of("b2"), 3));
    System.out.println(guards(5, 3) + " " + guards(6, 3) + " " + guards(4, 1));
    Board start = new Board("rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR");
    System.out.println(
        start.perft(1) + " " + start.perft(2) + " " + start.perft(3) + " " + start.legal().get(0));
    String[] positions = {
      "6k1/5ppp/8/8/8/8/8/K2R4",
      "7k/5K2/8/6Q1/8/8/8/8",
      "7k/5Q2/6K1/8/8/8/8/8",
      "k7/2K5/8/8/8/8/8/1Q6",
      "3k4/3P4/3K4/8/8/8/8/8",
      "8/8/8/8/8/5k2/4q3/5K2"
    };
    for (String position : positions) {
      Board board = new Board(position);
      Set<String> targets = new HashSet<>();
      board.legal().forEach(m -> targets.add(m.to().toString()));
      Move mate = board.mate(1);
      Move two = mate == null ? board.mate(2) : null;
      board.turn = Side.BLACK;
      System.out.println(
          position
              + ": "
              + targets.size()
              + " targets, "
              + mate
              + ", "
              + two
              + ", black is in "
              + board.state());
    }
  }
}
