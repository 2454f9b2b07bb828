/** How many of a group: all of it, an unknown part, more than half, or a number. `nearly` is at most that number and not known to be it. */
export type Count =
  { readonly kind: "all" | "some" | "most" } | { readonly kind: "at least" | "exactly" | "nearly"; readonly number: number };

/** Who commits: a member (by id), or a part of a group. */
export type Actor = { readonly member: string } | { readonly group: string; readonly count: Count };

/** The id of the member or group that an actor names. */
export function actorId(actor: Actor): string {
  return "member" in actor ? actor.member : actor.group;
}
