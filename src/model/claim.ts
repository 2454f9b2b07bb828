import type { Standing } from "./standing.ts";

/** Which bound a claim or veto is about: what is assured (lower), or what is possible (upper). */
export type Bound = "assured" | "possible";

/** What an expectation says of the answers. */
export type Claim =
  | { readonly says: "standing"; readonly goal: string; readonly bound: Bound; readonly standing: Standing }
  | {
      readonly says: "veto";
      readonly goal: string;
      readonly actor: string;
      readonly negated: boolean;
      readonly over?: Bound;
      /** The decision or pledge by which the actor stops it. */
      readonly by?: string;
      readonly kind?: "in fact" | "in law";
      /** The origin without which this veto is gone. */
      readonly restsOn?: string;
    }
  | { readonly says: "deadlock"; readonly goal: string; readonly kind: "order" | "waiting"; readonly through: readonly string[] }
  | { readonly says: "opens"; readonly goal: string; readonly commitment: string; readonly how: "waived" | "promised" }
  | { readonly says: "left"; readonly actor: string; readonly commitment: string; readonly bound: Bound; readonly negated: boolean }
  | { readonly says: "changed"; readonly goal: string; readonly from: string; readonly to: string; readonly statement: string };
