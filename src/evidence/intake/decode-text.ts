/** A text out of bytes, and what had to be mended. */
export interface Decoded {
  readonly text: string;
  readonly findings: readonly string[];
}

/**
 * Decodes bytes: UTF-8 (with or without a byte order mark), UTF-16 with one, or the character set that a page declares. Bytes that are no valid
 * UTF-8 are read as Windows-1251 or -1252 where that makes words, else each is replaced by U+FFFD; either is reported with the first place.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = markedUtf16(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), findings: [] };
  const strict = decodeStrictly(bytes, "utf-8");
  if (strict !== null) return { text: strict, findings: [] };
  const declaredText = declared === undefined || /^utf-?8$/i.test(declared) ? null : decodeStrictly(bytes, declared);
  if (declaredText !== null) return { text: declaredText, findings: [] };
  const lenient = new TextDecoder("utf-8").decode(bytes);
  return single(bytes, lenient);
}

function markedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Chooses between a text with a few broken characters and one in an old single-byte character set. */
function single(bytes: Uint8Array, lenient: string): Decoded {
  const broken = lenient.split("\ufffd").length - 1;
  const firstLine = lenient.slice(0, lenient.indexOf("\ufffd")).split("\n").length;
  if (!/[\u0080-\ufffc]/.test(lenient)) {
    const label = looksCyrillic(bytes) ? "windows-1251" : "windows-1252";
    const finding = `not valid UTF-8 (first at line ${firstLine}); read as ${label}`;
    return { text: new TextDecoder(label).decode(bytes), findings: [finding] };
  }
  return { text: lenient, findings: [`not valid UTF-8: ${broken} broken characters (first at line ${firstLine}) stand as \ufffd`] };
}

/** True where most high bytes stand side by side, as the letters of Cyrillic words do; accented Latin letters stand alone. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let pairs = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0xc0) continue;
    high++;
    if ((bytes[i + 1] ?? 0) >= 0xc0) pairs++;
  }
  return high > 0 && pairs / high > 0.5;
}
