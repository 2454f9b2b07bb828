/** Harm that a warning tells of by its words alone, as a pattern. */
export const WARNED_HARM =
  "(consequences|reprisals|countermeasures|response|legitimate|act of war|declaration of war|pay (a|the)|red line|retaliate~|retaliation|retaliatory|" +
  "punish~|punishment|punishments|punishable|destroy~|destroyer|destroyers)";

/** What will be done to whoever is warned, as a pattern. */
export const WARNED_DEED =
  "(will|would) ..1 be ..1 (seen|considered|treated|regarded|viewed|met|destroyed|attacked|targeted|hit|struck|withdrawn|expelled|cut|suspended|closed|halted|" +
  "shot|sunk|seized|punished|blocked|eliminated|legitimate)";
