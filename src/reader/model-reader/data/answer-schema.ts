import { ACTS, RELATIONS, SOURCE_KINDS } from "#model";

const text = { type: "string" } as const;
const ids = { type: "array", items: text } as const;

/** An object of which every property is asked for and none else is taken: the one form that all endpoints can hold a model to. */
function whole(properties: Readonly<Record<string, unknown>>) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false } as const;
}

/** What a model's answer looks like, as a JSON schema without bounds, alternatives or nothingness, which not every endpoint knows. */
export const ANSWER_SCHEMA = whole({
  statements: {
    type: "array",
    items: whole({
      act: { type: "string", enum: ACTS },
      words: text,
      actor: text,
      actorIds: ids,
      addressee: text,
      addresseeIds: ids,
      object: text,
      numbers: { type: "array", items: { type: "number" } },
      negated: { type: "boolean" },
      conditions: {
        type: "array",
        items: whole({ words: text, connective: text, relation: { type: "string", enum: RELATIONS }, holders: ids }),
      },
      source: text,
      sourceKind: { type: "string", enum: SOURCE_KINDS },
    }),
  },
});
