package java.lang;

/** The values of characters that are numbers but no decimal digits, by Unicode 16. */
final class NumericValues {
  /**
   * Runs of characters, written as {@link CodePointRuns} does: from the start of the last one, length, the value of the first and one (0 for what is no natural number), what is added for each further one.
   */
  private static final String RUNS =
      "eBbKLBcAbKLBfBCDBHBCADDAAjdIFAAFBbBAbhJGAAhOBLABBgFABBdoJAiGEBBEDCBnMHAAbIBLABBgFABBdoJA"
          + "BGAAblHKAAedPKCBKJbFKJBchbBAdhCDbCBbaCKBBboKBCAgjGBBAEGFBMKBBnAPAAPCCACLDBLBdDABBgFABBbp"
          + "FABBdoJABMCBMBdDABBgFABBbpFABCdoJACBbdiJABBchbBADBHABBdDABBmdfBABBbigkBABBBAcnHbECBbEbEC"
          + "BbEbECBgCBBABKMBKKCBKBBAchHKCBKKCBKKCBfhDBAAdaKBBAbKJCBbHDLKbfKECBiOKCBcIILKJPbGBcPKCBdB"
          + "PcFBhedFJCBJBBAbeBGAAfbdLBEAIBLAFBDAdKBBAbPBHACBHAcKBLAfcEbKLBcAbKLBbmGKCBKJbFKJBmJABBbc"
          + "NABBbjBABBbpFABBcfJABBclNABBdcBABBdiFABBdoJABBhnBABBllJABBpkBABBbdiJABBbhhBABBblfJABBbpe"
          + "BABBcdcJABBchbBABBeocBABBhfdBABBjmeBABBmdfBABBokgBABBbbbhBABBbdiiBABBbfpjBANCAACBCABBGAB"
          + "BdDABBbpFABBbdiJABBmdfBABBGABBLABBdDABBgFABBbpFABBdoJABBbdiJABBGABBLABBdDABBgFABBbpFABBd"
          + "oJABBchbBABBmdfBABBLABDCADEDAEBGABFLAFBbPABEdDAEBgFABBbcNABFbpFAFBdoJABBbdiJABBGABBdDABE"
          + "AAbFBBABBAAbfGKCBKJbFKJBmJABBbcNABBbjBABBbpFABBcfJABBclNABBdcBABBdiFAcFBCABBGABBLABBdDAb"
          + "OBfLAJBdiFAiHCCBCCLKCBgFAeiDDCBDCLKCBgFABBdoJABBchbBAbKFCBFCLKcJECBECFBCCLKCBgFAeMBCABBG"
          + "ABCLKCBgFAbHBCABCLKCBgFABCDBkCCAAEKCBKGbFKIBgFABBmJABBbcNABBbjBABBbpFABBcfJABBclNABBdcBA"
          + "BBdiFABBdoJABBhnBABBllJABBpkBABBbdiJABBbhhBABBblfJABBbpeBABBcdcJABBchbBABBeocBABBhfdBABB"
          + "jmeBABBmdfBABBokgBABBbbbhBABBbdiiBABBbfpjBABBbigkBABBdaneBABBejdoBABBgbkiBABBhkbcBABBjch"
          + "mBABBkkogBABBmdfaBABBnllkBABKAAeKECBECLKCBgFABBdoJABBAAdFBCABBdDAbPBCABCLKeNBCABBGABCLKC"
          + "BgFAgJECBECLKCBgFABBdoJAbJECBECLKCBgFABBdoJAcKECBECLKCBgFAbeLBCABBGABBLABBdDABBgFABBdoJA"
          + "bgBKCBKJbFKJBmJABBbcNABBbjBABBbpFABBcfJABBclNABBdcBABBdiFABEAAkCFCBFDLKDBgFABBAAcLBCABCL"
          + "KCBgFAhBECBECLKCBgFAiHKCBKJbFKJBdoJAbhMKCBKJbFKJBdoJAfeGCLKblAJLKdhAKCBKJbFKdfMbFAAeeAID"
          + "BIHEBHGFBGJCBJFCBFCDBCHEBHDCBDDEBDBdelmBABBgjhiBABDCBDDEBDCEACEFAECHBCCIACCJACEKAEFDBFEC"
          + "BECFBCBGABCDBCCCBCNAANCcJKCGFBegpCBLABBgFABBchbBABBpeceBABBfpfobaBABCAAdcAbEBBbEDCBgecMb"
          + "EBBcAbEBBiAKCBKIbFKIFCBFBCABBGAbfePJCBdkKKCBKJbFKJBmJABBbcNABBbjBABBbpFABBcfJABBclNABBdc"
          + "BABBdiFABBdoJABBhnBABBllJABBpkBABBbdiJABBbhhBABBblfJABBbpeBABBcdcJABBchbBABBeocBABBhfdBA"
          + "BBjmeBABBmdfBABBokgBABBbbbhBABBbdiiBABBbfpjBABBbigkBABBdaneBABBbigkBABBjijgiBABBbdbcnaBA"
          + "BJCBKDAAECCBCBchbBABBbigkBAeNKCBKJbFKJBmJABBbcNABBbjBABBbpFABBcfJABBclNABBdcBABBdiFABBdo"
          + "JABBhnBABBllJABBpkBABBbdiJABBbhhBABBblfJABBbpeBABBcdcJABBchbBABBeocBABBhfdBABBjmeBABBmdf"
          + "BABBokgBABBbbbhBABBbdiiBABBbfpjBACJDBJBbjBABBcfJABBhnBABBchbBABCAAdmECBACJCBJCBAbahiFBKA";

  private static final int NONE = -1;
  private static final int NOT_NATURAL = -2;

  private NumericValues() {}

  /** The value of a character, −1 when it has none and −2 when that is no natural number. */
  static int of(int point) {
    int at = 0;
    int first = 0;
    while (at < RUNS.length()) {
      first += CodePointRuns.number(RUNS, at);
      at = CodePointRuns.next(RUNS, at);
      int length = CodePointRuns.number(RUNS, at);
      at = CodePointRuns.next(RUNS, at);
      int value = CodePointRuns.number(RUNS, at) - 1;
      at = CodePointRuns.next(RUNS, at);
      int step = CodePointRuns.number(RUNS, at);
      at = CodePointRuns.next(RUNS, at);
      if (point < first) {
        return NONE;
      }
      if (point - first < length) {
        return value < 0 ? NOT_NATURAL : value + step * (point - first);
      }
    }
    return NONE;
  }
}
