import type { Fields } from "./fields.ts";

/** Fields as the server takes them: an act and lists of ids that were left open are left out, for the server to read. */
export function bodyOf({ act, actor, addressee, conditions, ...rest }: Fields) {
  const named = <T extends { readonly ids: readonly string[] }>({ ids, ...span }: T) => (ids.length ? { ...span, ids } : span);
  return {
    ...rest,
    ...(act ? { act } : {}),
    ...(actor ? { actor: named(actor) } : {}),
    addressee: addressee && named(addressee),
    conditions: conditions.map(({ connective, holders, ...span }) => ({
      ...span,
      ...(connective ? { connective } : {}),
      ...(holders.length ? { holders } : {}),
    })),
  };
}

/** A missed statement as the server takes it, without the fields that say nothing, so that the server fills them from the words. */
export function filledBody({ span, ...fields }: Fields) {
  const says = ([, value]: readonly [string, unknown]) => value !== null && !(Array.isArray(value) && value.length === 0);
  const { span: _, ...rest } = bodyOf({ span, ...fields });
  return { span, ...(Object.fromEntries(Object.entries(rest).filter(says)) as Partial<typeof rest>) };
}
