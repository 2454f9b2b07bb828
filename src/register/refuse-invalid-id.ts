import { RegisterError } from "./register-error.ts";

// A NUL ends a text for SQLite and is refused by PostgreSQL; half a surrogate pair has no UTF-8. Other control characters are never meant.
const UNFIT = /[\u0000-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Refuses, with code `invalid-id`, an id or name that is empty or that a store could not give back as it was. */
export function refuseInvalidId(id: string): void {
  if (id !== "" && !UNFIT.test(id)) return;
  throw new RegisterError("invalid-id", `invalid id: ${JSON.stringify(id)}`, "give one without control characters that is not empty");
}
