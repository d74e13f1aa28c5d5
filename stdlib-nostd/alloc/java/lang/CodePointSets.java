package java.lang;

/** Properties of code points that do not follow from their categories, by Unicode 16. */
final class CodePointSets {
  private static final int[] OTHER_ALPHABETIC =
      CodePointRuns.ends(
          "deFBbNNceAOBBBCBCBBeILdANBHbABgFHEECCEBcDBbObAgGLgFCDJBDBEgKBdMMDHGbEdGCCPBCFDKCb"
              + "NDdKHCCCCKBKCbNDdKFECCCEBbOCDBLDdKIBDBCbFCbGDEDdKHCCCCJCKCbOBdLFDDBDKBcIFdJHBDBDI"
              + "CLCbNDdKHBDBDICLCPBMEdKHBDBDKBKCbNDeLGBBBIbCCdNBCHbCBgDBCGBCbABkDbDJLBcEgOMBBCEbH"
              + "EEDBDCHDENMBBKEghECbOCbOCbOCeCbDlMCcCBhGMEJnOFdJKCbEeKCLDdBFdAPdMDbOJCCdJLdCbDbjM"
              + "cCgmBdEipGcAhihEIcCCbgCBIBbHFfICdCbABBdJBcGFbMMcNEdAMcFBeDOMBICcNDdCBBDCCFBcMFFBo"
              + "NIepdDBifHFgiGDBCFEdbEEeBBbeBCePBbaDDdFOcNCLDcNJJBdNDcEMbCCdJDdANOCfMJCBGBCBjNKbH"
              + "EdKHCCCCKBKCfEJBBCBBEBCgHNBDgKbCoNHCHbNCfCPBBgKLgHObaBNpHGBCCCDBBBiOHCGEBbMKcKFBE"
              + "bCLcOObjHIBHfDbGBOhKGDBBCBDBBDBeCFBCBEbfMEJCBBdAHDDebnNbBocABBdHHEfNCemkMBcdgBHBb"
              + "BCHBCBFgEBilHBhoIbKGbKGbK");

  private static final int[] OTHER_CAPITAL = CodePointRuns.ends("cbgAbAdeGbKbmmgAbKGbKGbK");

  private static final int[] OTHER_SMALL =
      CodePointRuns.ends(
          "kKBPBbpFJHCbOFgABdEBniBBmcPdPNBcCcFclBBNBbANnDbAdfAbKhjCChkbOCnCBiBDDCdgCEJBfmbGB"
              + "CDBcKBJnihFdO");

  private static final int[] IDEOGRAPHIC =
      CodePointRuns.ends(
          "daaGCbJJODdmFbjmAeAfcaAfjaAbgOCgKhfaKBbLbhpIIenGcJKcegHbiMenaEkgoAcAbadKGnOCbgiCO"
              + "bndBPcgOjkCcbOfoCbdeLFbagA");

  private static final int[] MIRRORED =
      CodePointRuns.ends(
          "cICbCBBBbMBBBbNBBBcNBPBohOEhfNCjjMCKCdGCOClBBmAEDGDBDCDEBEBBBBEJFBBbCFEJCBBBIBcAC"
              + "EFBJCCbDFCJFCCEbICbAIEbECHCedNOeKBCEBCBDFEFDDObjDbGCGBOIBHGDBEFBCCFEBBDCCKGCCMbDB"
              + "ECBBBCBBEFCGDbICLCEEBCCCEcLCIBcIFBBBDFFDEBDFBBbaABcaDEDCBCOCCKcLIbkLKCImodNGFCkCC"
              + "bCBBBbMBBBbNBBBBCBCnhhHBdJBdJBdJBdJB");

  private static final int[] IDENTIFIER_START = CodePointRuns.ends("biiFCijBBbFBpgMC");

  private static final int[] IDENTIFIER_PART =
      CodePointRuns.ends("lHBcmPBpoBJggIBhdNBbFBpgMCfOBmogJB");

  private static final int[] EMOJI =
      CodePointRuns.ends(
          "cDBGBFKgPBEBbpiNBMBnIBbGBfKGPCbgPCMBkGBbJLEDmHBoHCKBJBdKEBFJBCBCCCBEBCBBCCBDBDCID"
              + "FBBBFMLCCBBCBBbCBCCbCGBBBCDCFBCCECLCFCCBFCBBBCbECFGBECBEBCBCGBBCBBBBBGBDBGBKCPBCB"
              + "EBBBEDBBLCdADJBOBOBbhECbmPDbDCdDBEBenKBMBcfJBBBblngKBmKBkACMCOBCKeLbKBCbHBbEBCJbF"
              + "CkOcCChACCBDCfDCDBbaHBdPLGBbIHCCIMBCECBECNCCBICJBFDMDIDCBBBEBGBDBGfGdAeGFICDEKDBB"
              + "CDBCKoDMEBbbLcPBKBlJhANDKFdIHPCLGJ");

  private static final int[] EMOJI_PRESENTATION =
      CodePointRuns.ends(
          "cdbKCmNEDBCBcaJCbFCdCMcLBbDBNBICbBCFCIBFBbFBHCBBEBCBHBECbMBcDBBBEDBBdNDbIBOBdfLCd"
              + "DBEBbmekOBmKBlOBCKeLbKBBbIBbEBCFBDbFCkOcBMJBeGBbGMcLEFMbBDBDeHBBBlLCdPNEBbIbCBbKC"
              + "NBfGfFdAeGGBDDCDEELCHJoDMEBbbLcPBKBlJhANDKFdIHPCLGJ");

  private static final int[] EMOJI_MODIFIER_BASE =
      CodePointRuns.ends(
          "cgbNBnLBbAEbmmhHBdMDCBCDhFCCLbFbDDBEDBDHBBBbIBmJCEBbFBECkODDFfDBbADJBLBcdPBCBIIGB"
              + "JKCDdIBdNCBCBBbBDBNoFDcKJ");

  private static final int[] EMOJI_COMPONENT =
      CodePointRuns.ends("cDBGBFKbpnDBnFBnncLBpdnGbKbpLFflAEmaggMgA");

  private static final int[] PICTOGRAPHIC =
      CodePointRuns.ends(
          "kJBEBbpiNBMBnIBbGBfKGPCbgPCMBfPBeGBbJLEDmHBoHCKBJBdKEBGBMBhCKhGCLBBBBGBDBGBKCPBCB"
              + "EBBBEDBBLFcNDJBOBOBbhECbmPDbDCdDBEBenKBMBcfJBBBblngGbaANDbPBdMGMCOBCKbCdJbLPKBbEB"
              + "CJBEJblCFbdOIbaKdAiAhEMfFcLMEdIIKGcIIbOfCMcPBKBblJbaAdpO");

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
