/** The language of a tag as markup writes it (`en_GB`): its ISO 639 code, lower case; `undefined` for what is no tag. */
export function languageTag(value: string | null | undefined): string | undefined {
  const tag = value?.trim().replace("_", "-");
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag.split("-")[0]!.toLowerCase() : undefined;
}
