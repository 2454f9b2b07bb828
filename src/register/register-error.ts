/**
 * Why the register says no. `not-a-store`, `newer-schema`, `unreadable`, `busy`, `closed`: the store itself. `unknown-…`: no such thing is held.
 * `proposal-decided`: somebody decided on it before. `proposal-changed`, `entry-changed`: somebody touched it since it was looked at.
 * `proposal-open`: nobody decided on it. `report-id-taken`, `proposal-id-taken`: another one is held under that id.
 */
export type RegisterErrorCode =
  | "not-a-store"
  | "newer-schema"
  | "unreadable"
  | "busy"
  | "closed"
  | "unknown-affair"
  | "unknown-report"
  | "unknown-proposal"
  | "unknown-entry"
  | "proposal-decided"
  | "proposal-changed"
  | "proposal-open"
  | "entry-changed"
  | "report-id-taken"
  | "proposal-id-taken"
  | "invalid-instant"
  | "invalid-act"
  | "invalid-id";

/** What a refusal is about, as far as it is known: the id; who decided or changed it, and when; how, why, and as what statement. */
export interface RegisterErrorDetail {
  readonly id?: string;
  readonly by?: string;
  readonly at?: string;
  readonly state?: string;
  readonly reason?: string;
  readonly statement?: string;
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
