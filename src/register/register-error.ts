/**
 * Why the register says no. `not-a-store`, `newer-schema`, `unreadable`, `busy`, `closed`: the store itself. `unknown-…`: no such thing is held.
 * `proposal-decided`: somebody decided on it before. `report-id-taken`, `proposal-id-taken`: another one is held under that id.
 */
export type RegisterErrorCode =
  | "not-a-store"
  | "newer-schema"
  | "unreadable"
  | "busy"
  | "closed"
  | "unknown-affair"
  | "unknown-proposal"
  | "unknown-entry"
  | "proposal-decided"
  | "report-id-taken"
  | "proposal-id-taken"
  | "invalid-instant"
  | "invalid-act"
  | "invalid-id";

/** What a refusal is about, as far as it is known: the id, and who decided when and how. */
export interface RegisterErrorDetail {
  readonly id?: string;
  readonly by?: string;
  readonly at?: string;
  readonly state?: string;
}

/** A refusal of the register: a code to branch on, a message with what was found, and in `wayOn` what can be done about it. */
export class RegisterError extends Error {
  override readonly name = "RegisterError";
  readonly code: RegisterErrorCode;
  readonly wayOn: string;
  readonly detail: RegisterErrorDetail;

  constructor(code: RegisterErrorCode, message: string, wayOn: string, options: { detail?: RegisterErrorDetail; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.wayOn = wayOn;
    this.detail = options.detail ?? {};
  }
}
