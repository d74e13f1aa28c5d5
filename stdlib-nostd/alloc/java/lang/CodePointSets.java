package java.lang;

/** Properties of code points that do not follow from their categories, by Unicode 16. */
final class CodePointSets {
  private static final String OTHER_ALPHABETIC =
      "deFBbNNceAOBBBCBCBBeILdANBHbABgFHEECCEBcDBbObAgGLgFCDJBDBEgKBdMMDHGbEdGCCPBCFDKCbNDdKHCC"
          + "CCKBKCbNDdKFECCCEBbOCDBLDdKIBDBCbFCbGDEDdKHCCCCJCKCbOBdLFDDBDKBcIFdJHBDBDICLCbNDdKHBDBDI"
          + "CLCPBMEdKHBDBDKBKCbNDeLGBBBIbCCdNBCHbCBgDBCGBCbABkDbDJLBcEgOMBBCEbHEEDBDCHDENMBBKEghECbO"
          + "CbOCbOCeCbDlMCcCBhGMEJnOFdJKCbEeKCLDdBFdAPdMDbOJCCdJLdCbDbjMcCgmBdEipGcAhihEIcCCbgCBIBbH"
          + "FfICdCbABBdJBcGFbMMcNEdAMcFBeDOMBICcNDdCBBDCCFBcMFFBoNIepdDBifHFgiGDBCFEdbEEeBBbeBCePBba"
          + "DDdFOcNCLDcNJJBdNDcEMbCCdJDdANOCfMJCBGBCBjNKbHEdKHCCCCKBKCfEJBBCBBEBCgHNBDgKbCoNHCHbNCfC"
          + "PBBgKLgHObaBNpHGBCCCDBBBiOHCGEBbMKcKFBEbCLcOObjHIBHfDbGBOhKGDBBCBDBBDBeCFBCBEbfMEJCBBdAH"
          + "DDebnNbBocABBdHHEfNCemkMBcdgBHBbBCHBCBFgEBilHBhoIbKGbKGbK";

  private static final String OTHER_CAPITAL =
      "cbgAbAdeGbKbmmgAbKGbKGbK";

  private static final String OTHER_SMALL =
      "kKBPBbpFJHCbOFgABdEBniBBmcPdPNBcCcFclBBNBbANnDbAdfAbKhjCChkbOCnCBiBDDCdgCEJBfmbGBCDBcKBJ"
          + "nihFdO";

  private static final String IDEOGRAPHIC =
      "daaGCbJJODdmFbjmAeAfcaAfjaAbgOCgKhfaKBbLbhpIIenGcJKcegHbiMenaEkgoAcAbadKGnOCbgiCObndBPcg"
          + "OjkCcbOfoCbdeLFbagA";

  private static final String MIRRORED =
      "cICbCBBBbMBBBbNBBBcNBPBohOEhfNCjjMCKCdGCOClBBmAEDGDBDCDEBEBBBBEJFBBbCFEJCBBBIBcACEFBJCCb"
          + "DFCJFCCEbICbAIEbECHCedNOeKBCEBCBDFEFDDObjDbGCGBOIBHGDBEFBCCFEBBDCCKGCCMbDBECBBBCBBEFCGDb"
          + "ICLCEEBCCCEcLCIBcIFBBBDFFDEBDFBBbaABcaDEDCBCOCCKcLIbkLKCImodNGFCkCCbCBBBbMBBBbNBBBBCBCnh"
          + "hHBdJBdJBdJBdJB";

  private static final String IDENTIFIER_START =
      "biiFCijBBbFBpgMC";

  private static final String IDENTIFIER_PART =
      "lHBcmPBpoBJggIBhdNBbFBpgMCfOBmogJB";

  private static final String EMOJI =
      "cDBGBFKgPBEBbpiNBMBnIBbGBfKGPCbgPCMBkGBbJLEDmHBoHCKBJBdKEBFJBCBCCCBEBCBBCCBDBDCIDFBBBFML"
          + "CCBBCBBbCBCCbCGBBBCDCFBCCECLCFCCBFCBBBCbECFGBECBEBCBCGBBCBBBBBGBDBGBKCPBCBEBBBEDBBLCdADJ"
          + "BOBOBbhECbmPDbDCdDBEBenKBMBcfJBBBblngKBmKBkACMCOBCKeLbKBCbHBbEBCJbFCkOcCChACCBDCfDCDBbaH"
          + "BdPLGBbIHCCIMBCECBECNCCBICJBFDMDIDCBBBEBGBDBGfGdAeGFICDEKDBBCDBCKoDMEBbbLcPBKBlJhANDKFdI"
          + "HPCLGJ";

  private static final String EMOJI_PRESENTATION =
      "cdbKCmNEDBCBcaJCbFCdCMcLBbDBNBICbBCFCIBFBbFBHCBBEBCBHBECbMBcDBBBEDBBdNDbIBOBdfLCdDBEBbme"
          + "kOBmKBlOBCKeLbKBBbIBbEBCFBDbFCkOcBMJBeGBbGMcLEFMbBDBDeHBBBlLCdPNEBbIbCBbKCNBfGfFdAeGGBDD"
          + "CDEELCHJoDMEBbbLcPBKBlJhANDKFdIHPCLGJ";

  private static final String EMOJI_MODIFIER_BASE =
      "cgbNBnLBbAEbmmhHBdMDCBCDhFCCLbFbDDBEDBDHBBBbIBmJCEBbFBECkODDFfDBbADJBLBcdPBCBIIGBJKCDdIB"
          + "dNCBCBBbBDBNoFDcKJ";

  private static final String EMOJI_COMPONENT =
      "cDBGBFKbpnDBnFBnncLBpdnGbKbpLFflAEmaggMgA";

  private static final String PICTOGRAPHIC =
      "kJBEBbpiNBMBnIBbGBfKGPCbgPCMBfPBeGBbJLEDmHBoHCKBJBdKEBGBMBhCKhGCLBBBBGBDBGBKCPBCBEBBBEDB"
          + "BLFcNDJBOBOBbhECbmPDbDCdDBEBenKBMBcfJBBBblngGbaANDbPBdMGMCOBCKbCdJbLPKBbEBCJBEJblCFbdOIb"
          + "aKdAiAhEMfFcLMEdIIKGcIIbOfCMcPBKBblJbaAdpO";

  private CodePointSets() {}

  /** Alphabetic characters that are no letters or numbers of letters. */
  static boolean isOtherAlphabetic(int point) {
    return CodePointRuns.contains(OTHER_ALPHABETIC, point);
  }

  /** Characters that count as capital but are no letters. */
  static boolean isOtherCapital(int point) {
    return CodePointRuns.contains(OTHER_CAPITAL, point);
  }

  /** Characters that count as small but are no small letters by category. */
  static boolean isOtherSmall(int point) {
    return CodePointRuns.contains(OTHER_SMALL, point);
  }

  /** Ideographs. */
  static boolean isIdeographic(int point) {
    return CodePointRuns.contains(IDEOGRAPHIC, point);
  }

  /** Characters mirrored in text from right to left. */
  static boolean isMirrored(int point) {
    return CodePointRuns.contains(MIRRORED, point);
  }

  /** Where identifiers of Unicode do not follow the categories: what may start one. */
  static boolean isOtherIdentifierStart(int point) {
    return CodePointRuns.contains(IDENTIFIER_START, point);
  }

  /** Where identifiers of Unicode do not follow the categories: what else may be a part. */
  static boolean isOtherIdentifierPart(int point) {
    return CodePointRuns.contains(IDENTIFIER_PART, point);
  }

  /** Emoji. */
  static boolean isEmoji(int point) {
    return CodePointRuns.contains(EMOJI, point);
  }

  /** Emoji shown in colour by default. */
  static boolean isEmojiPresentation(int point) {
    return CodePointRuns.contains(EMOJI_PRESENTATION, point);
  }

  /** Emoji that a modifier may follow. */
  static boolean isEmojiModifierBase(int point) {
    return CodePointRuns.contains(EMOJI_MODIFIER_BASE, point);
  }

  /** Parts of emoji. */
  static boolean isEmojiComponent(int point) {
    return CodePointRuns.contains(EMOJI_COMPONENT, point);
  }

  /** Characters reserved for pictures. */
  static boolean isPictographic(int point) {
    return CodePointRuns.contains(PICTOGRAPHIC, point);
  }
}
