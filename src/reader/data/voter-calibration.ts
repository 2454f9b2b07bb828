/**
 * How the confidence of a rule and the voter's share for its act make one confidence: the log odds are
 * `level + rule × log odds of the rule + vote × log odds of the share`. Fitted (`node scripts/train-voter.mjs --fit`) on proposals from texts that neither
 * rules nor voter had been made with. The outcome stays within `lower` and `raise` of the rule's confidence.
 */
export const CALIBRATION = { level: 0.92, rule: 0.93, vote: 0.39, lower: 0.2, raise: 0.2 } as const;
