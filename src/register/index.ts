export { openRegister } from "./open-register.ts";
export { RegisterError } from "./register-error.ts";
export type { RegisterErrorCode, RegisterErrorDetail } from "./register-error.ts";
export type {
  Accept,
  ActBody,
  ActKind,
  Amend,
  Batch,
  Enter,
  Merge,
  OpenAffair,
  Propose,
  ReceiveReport,
  Reject,
  Reopen,
  Reversal,
  Split,
  Trace,
  Withdraw,
} from "./act-body.ts";
export type {
  Acknowledgement,
  ActSummary,
  HeldEntry,
  HeldProposal,
  LoggedAct,
  Order,
  Register,
  ReversalOrder,
  Reversible,
} from "./register.ts";
