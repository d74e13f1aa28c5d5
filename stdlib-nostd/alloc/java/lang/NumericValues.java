package java.lang;

/** The values of characters that are numbers but no decimal digits, by Unicode 16. */
final class NumericValues {
  /**
   * Runs of characters, written as {@link CodePointRuns} does: how far each starts behind the start
   * of the one before, its length, the value of the first character and one (0 for what is no
   * natural number), and what is added for each further one.
   */
  private static final String RUNS =
      "eBbKLBcAbKLBfBCDBHBCADDAAjdIFAAFBbBAbhJGAAhOBLABBgFABBdoJAiGEBBEDCBnMHAAbIBLABBgFABBd"
          + "oJABGAAblHKAAedPKCBKJbFKJBchbBAdhCDbCBbaCKBBboKBCAgjGBBAEGFBMKBBnAPAAPCCACLDBLBdDABBg"
          + "FABBbpFABBdoJABMCBMBdDABBgFABBbpFABCdoJACBbdiJABBchbBADBHABBdDABBmdfBABBbigkBABBBAcnH"
          + "bECBbEbECBbEbECBgCBBABKMBKKCBKBBAchHKCBKKCBKKCBfhDBAAdaKBBAbKJCBbHDLKbfKECBiOKCBcIILK"
          + "JPbGBcPKCBdBPcFBhedFJCBJBBAbeBGAAfbdLBEAIBLAFBDAdKBBAbPBHACBHAcKBLAfcEbKLBcAbKLBbmGKC"
          + "BKJbFKJBmJABBbcNABBbjBABBbpFABBcfJABBclNABBdcBABBdiFABBdoJABBhnBABBllJABBpkBABBbdiJAB"
          + "BbhhBABBblfJABBbpeBABBcdcJABBchbBABBeocBABBhfdBABBjmeBABBmdfBABBokgBABBbbbhBABBbdiiBA"
          + "BBbfpjBANCAACBCABBGABBdDABBbpFABBbdiJABBmdfBABBGABBLABBdDABBgFABBbpFABBdoJABBbdiJABBG"
          + "ABBLABBdDABBgFABBbpFABBdoJABBchbBABBmdfBABBLABDCADEDAEBGABFLAFBbPABEdDAEBgFABBbcNABFb"
          + "pFAFBdoJABBbdiJABBGABBdDABEAAbFBBABBAAbfGKCBKJbFKJBmJABBbcNABBbjBABBbpFABBcfJABBclNAB"
          + "BdcBABBdiFAcFBCABBGABBLABBdDAbOBfLAJBdiFAiHCCBCCLKCBgFAeiDDCBDCLKCBgFABBdoJABBchbBAbK"
          + "FCBFCLKcJECBECFBCCLKCBgFAeMBCABBGABCLKCBgFAbHBCABCLKCBgFABCDBkCCAAEKCBKGbFKIBgFABBmJA"
          + "BBbcNABBbjBABBbpFABBcfJABBclNABBdcBABBdiFABBdoJABBhnBABBllJABBpkBABBbdiJABBbhhBABBblf"
          + "JABBbpeBABBcdcJABBchbBABBeocBABBhfdBABBjmeBABBmdfBABBokgBABBbbbhBABBbdiiBABBbfpjBABBb"
          + "igkBABBdaneBABBejdoBABBgbkiBABBhkbcBABBjchmBABBkkogBABBmdfaBABBnllkBABKAAeKECBECLKCBg"
          + "FABBdoJABBAAdFBCABBdDAbPBCABCLKeNBCABBGABCLKCBgFAgJECBECLKCBgFABBdoJAbJECBECLKCBgFABB"
          + "doJAcKECBECLKCBgFAbeLBCABBGABBLABBdDABBgFABBdoJAbgBKCBKJbFKJBmJABBbcNABBbjBABBbpFABBc"
          + "fJABBclNABBdcBABBdiFABEAAkCFCBFDLKDBgFABBAAcLBCABCLKCBgFAhBECBECLKCBgFAiHKCBKJbFKJBdo"
          + "JAbhMKCBKJbFKJBdoJAfeGCLKblAJLKdhAKCBKJbFKdfMbFAAeeAIDBIHEBHGFBGJCBJFCBFCDBCHEBHDCBDD"
          + "EBDBdelmBABBgjhiBABDCBDDEBDCEACEFAECHBCCIACCJACEKAEFDBFECBECFBCBGABCDBCCCBCNAANCcJKCG"
          + "FBegpCBLABBgFABBchbBABBpeceBABBfpfobaBABCAAdcAbEBBbEDCBgecMbEBBcAbEBBiAKCBKIbFKIFCBFB"
          + "CABBGAbfePJCBdkKKCBKJbFKJBmJABBbcNABBbjBABBbpFABBcfJABBclNABBdcBABBdiFABBdoJABBhnBABB"
          + "llJABBpkBABBbdiJABBbhhBABBblfJABBbpeBABBcdcJABBchbBABBeocBABBhfdBABBjmeBABBmdfBABBokg"
          + "BABBbbbhBABBbdiiBABBbfpjBABBbigkBABBdaneBABBbigkBABBjijgiBABBbdbcnaBABJCBKDAAECCBCBch"
          + "bBABBbigkBAeNKCBKJbFKJBmJABBbcNABBbjBABBbpFABBcfJABBclNABBdcBABBdiFABBdoJABBhnBABBllJ"
          + "ABBpkBABBbdiJABBbhhBABBblfJABBbpeBABBcdcJABBchbBABBeocBABBhfdBABBjmeBABBmdfBABBokgBAB"
          + "BbbbhBABBbdiiBABBbfpjBACJDBJBbjBABBcfJABBhnBABBchbBABCAAdmECBACJCBJCBAbahiFBKA";

  private static final int ROW = 4;
  private static final int NONE = -1;
  private static final int NOT_NATURAL = -2;

  /** The runs with where they start instead of how far that is from the one before. */
  private static final int[] TABLE = table();

  private NumericValues() {}

  private static int[] table() {
    int[] table = CodePointRuns.numbers(RUNS);
    for (int i = ROW; i < table.length; i += ROW) {
      table[i] += table[i - ROW];
    }
    return table;
  }

  /** The value of a character, −1 when it has none and −2 when that is no natural number. */
  static int of(int point) {
    int low = 0;
    int high = TABLE.length / ROW;
    while (low < high) {
      int middle = low + high >> 1;
      if (point < TABLE[middle * ROW]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int row = (low - 1) * ROW;
    if (row < 0 || point - TABLE[row] >= TABLE[row + 1]) {
      return NONE;
    }
    int value = TABLE[row + 2] - 1;
    return value < 0 ? NOT_NATURAL : value + TABLE[row + 3] * (point - TABLE[row]);
  }
}
