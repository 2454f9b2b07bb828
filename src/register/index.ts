export { openRegister } from "./open-register.ts";
export { RegisterError } from "./register-error.ts";
export type { RegisterErrorCode, RegisterErrorDetail } from "./register-error.ts";
export type { Accept, ActBody, ActKind, Batch, Enter, OpenAffair, ReceiveReport, Reject, Reversal, Trace, Withdraw } from "./act-body.ts";
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
