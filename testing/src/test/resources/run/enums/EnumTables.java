/** Tables indexed by enums: a deck of cards, a board, statistics. */
public class EnumTables {
  enum Suit {
    CLUBS,
    DIAMONDS,
    HEARTS,
    SPADES;

    boolean isRed() {
      return this == DIAMONDS || this == HEARTS;
    }
  }

  enum Rank {
    TWO,
    THREE,
    FOUR,
    FIVE,
    SIX,
    SEVEN,
    EIGHT,
    NINE,
    TEN,
    JACK,
    QUEEN,
    KING,
    ACE;

    char letter() {
      return ordinal() < 8 ? (char) ('2' + ordinal()) : "TJQKA".charAt(ordinal() - 8);
    }
  }

  enum Category {
    HIGH_CARD,
    PAIR,
    TWO_PAIRS,
    THREE,
    STRAIGHT,
    FLUSH,
    FULL_HOUSE,
    FOUR,
    STRAIGHT_FLUSH
  }

  static class Card {
    final Suit suit;
    final Rank rank;

    Card(Suit suit, Rank rank) {
      this.suit = suit;
      this.rank = rank;
    }

    @Override
    public String toString() {
      return rank.letter() + "" + (char) (suit.name().charAt(0) + (suit.isRed() ? 32 : 0));
    }
  }

  static class Deck {
    private final Card[] cards = new Card[Suit.values().length * Rank.values().length];
    private int left;
    private int seed;

    Deck(int seed) {
      this.seed = seed;
      for (Suit suit : Suit.values()) {
        for (Rank rank : Rank.values()) {
          cards[left++] = new Card(suit, rank);
        }
      }
      for (int i = cards.length - 1; i > 0; i--) {
        int j = random(i + 1);
        Card held = cards[i];
        cards[i] = cards[j];
        cards[j] = held;
      }
    }

    private int random(int bound) {
      seed = seed * 1103515245 + 12345;
      return (seed >>> 16) % bound;
    }

    Card[] deal(int count) {
      Card[] hand = new Card[count];
      for (int i = 0; i < count; i++) {
        hand[i] = cards[--left];
      }
      return hand;
    }
  }

  static Category judge(Card[] hand) {
    int[] ranks = new int[Rank.values().length];
    int[] suits = new int[Suit.values().length];
    for (Card card : hand) {
      ranks[card.rank.ordinal()]++;
      suits[card.suit.ordinal()]++;
    }
    boolean flush = false;
    for (int count : suits) {
      flush |= count == hand.length;
    }
    int run = 0;
    int longest = 0;
    int[] groups = new int[5];
    for (int count : ranks) {
      run = count == 0 ? 0 : run + 1;
      longest = Math.max(run, longest);
      groups[count]++;
    }
    boolean straight = longest == hand.length;
    if (straight && flush) {
      return Category.STRAIGHT_FLUSH;
    }
    if (groups[4] > 0) {
      return Category.FOUR;
    }
    if (groups[3] > 0) {
      return groups[2] > 0 ? Category.FULL_HOUSE : Category.THREE;
    }
    return flush
        ? Category.FLUSH
        : straight ? Category.STRAIGHT : Category.values()[groups[2]];
  }

  enum Piece {
    EMPTY('.'),
    CROSS('X'),
    NOUGHT('O');

    final char sign;

    Piece(char sign) {
      this.sign = sign;
    }

    Piece other() {
      return switch (this) {
        case CROSS -> NOUGHT;
        case NOUGHT -> CROSS;
        case EMPTY -> EMPTY;
      };
    }
  }

  /** Noughts and crosses, played to the end by looking ahead. */
  static class Board {
    private final Piece[][] cells = new Piece[3][3];
    private int looked;

    Board() {
      for (Piece[] row : cells) {
        for (int i = 0; i < row.length; i++) {
          row[i] = Piece.EMPTY;
        }
      }
    }

    Piece winner() {
      for (int i = 0; i < 3; i++) {
        if (cells[i][0] == cells[i][1] && cells[i][1] == cells[i][2] && cells[i][0] != Piece.EMPTY) {
          return cells[i][0];
        }
        if (cells[0][i] == cells[1][i] && cells[1][i] == cells[2][i] && cells[0][i] != Piece.EMPTY) {
          return cells[0][i];
        }
      }
      boolean diagonal = cells[0][0] == cells[1][1] && cells[1][1] == cells[2][2];
      boolean other = cells[0][2] == cells[1][1] && cells[1][1] == cells[2][0];
      return diagonal || other ? cells[1][1] : Piece.EMPTY;
    }

    int best(Piece mover, boolean play) {
      looked++;
      Piece winner = winner();
      if (winner != Piece.EMPTY) {
        return winner == mover ? 1 : -1;
      }
      int best = -2;
      int move = -1;
      for (int i = 0; i < 9; i++) {
        if (cells[i / 3][i % 3] == Piece.EMPTY) {
          cells[i / 3][i % 3] = mover;
          int value = -best(mover.other(), false);
          cells[i / 3][i % 3] = Piece.EMPTY;
          if (value > best) {
            best = value;
            move = i;
          }
        }
      }
      if (play && move >= 0) {
        cells[move / 3][move % 3] = mover;
      }
      return move < 0 ? 0 : best;
    }

    @Override
    public String toString() {
      String text = "";
      for (Piece[] row : cells) {
        for (Piece piece : row) {
          text += piece.sign;
        }
        text += " ";
      }
      return text + winner();
    }
  }

  public static void main(String[] args) {
    int[] counts = new int[Category.values().length];
    for (int seed = 0; seed < 2000; seed++) {
      Card[] hand = new Deck(seed).deal(5);
      Category category = judge(hand);
      if (counts[category.ordinal()]++ == 0) {
        String text = category + ":";
        for (Card card : hand) {
          text += " " + card;
        }
        System.out.println(text);
      }
    }
    for (Category category : Category.values()) {
      System.out.println(category + " " + counts[category.ordinal()]);
    }
    Board board = new Board();
    board.cells[0][0] = Piece.CROSS;
    Piece mover = Piece.NOUGHT;
    for (int i = 0; i < 8 && board.winner() == Piece.EMPTY; i++) {
      board.best(mover, true);
      mover = mover.other();
      System.out.println(board + " " + board.looked);
    }
    Board lost = new Board();
    lost.cells[0][0] = lost.cells[2][2] = Piece.CROSS;
    lost.cells[0][1] = Piece.NOUGHT;
    System.out.println(lost.best(Piece.CROSS, true) + " " + lost);
  }
}
