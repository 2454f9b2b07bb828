/**
 * Verbs with which reports tell one and the same deed; a verb of one line never tells a deed of another line that it is not on. In base form, the first word of a verb of several
 * (`pay` for `pay for`). Verbs on no line tell nothing either way.
 */
export const DEED_VERBS: readonly string[] = [
  "send deploy provide contribute commit supply deliver give offer put station dispatch ship bring allocate donate transfer",
  "pay finance fund cover bear reimburse",
  "withdraw pull remove recall evacuate retreat",
  "stop halt end cease suspend freeze pause cancel cut",
  "open allow permit let reopen unblock clear provide give offer",
  "close shut block bar ban blockade obstruct prevent",
  "attack shell strike bomb hit fire shoot destroy invade",
  "sign ratify conclude initial",
  "support back endorse approve adopt",
  "oppose veto reject",
  "impose raise reimpose",
  "lift ease waive",
  "release free return",
];
