import PostalMime, { type Email } from "postal-mime";
import type { ContainerType } from "./media-type.ts";
import { firstKnown, type Metadata } from "./metadata.ts";
import { bare, type Content, type Opened } from "./piece.ts";
import { unwrap } from "./unwrap.ts";
import { writtenDate } from "./written-date.ts";

/** Parts inside each other, and bytes of all headers, beyond which a mail is a trap. */
const NESTING_MOST = 30;
const HEADERS_MOST = 512 * 1024;

/**
 * A mail (.eml), or a page that a browser saved as one (.mhtml): its page, else its text. What is attached is named and not read. A saved page has
 * its address; a mail its subject, its day as written and the name it came from. Source: RFC 5322, RFC 2557.
 */
export async function fromMail(bytes: Uint8Array, receivedAs: ContainerType): Promise<Opened> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: NESTING_MOST, maxHeadersSize: HEADERS_MOST, maxRfc822NestingDepth: 3 });
  const content = contentOf(mail);
  if (content === null) return { refused: `the ${receivedAs === "message/rfc822" ? "mail" : "saved page"} holds no text` };
  const attached = mail.attachments.filter((part) => part.disposition === "attachment").map((part) => part.filename ?? part.mimeType);
  const findings = attached.length === 0 ? [] : [`attached and not read: ${attached.join(", ")}`];
  const saved = receivedAs === "multipart/related" || header(mail, "snapshot-content-location") !== undefined;
  const about = saved ? { otherwise: savedPage(mail) } : { ...letter(mail, findings), headline: mail.subject?.trim() || null };
  return { pieces: [bare({ received: bytes, receivedAs, content, ...about, findings })], findings: [] };
}

function contentOf(mail: Email): Content | null {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (mail.html !== undefined && mail.html.trim() !== "") return { mediaType: "text/html", bytes: encode(mail.html), charset: "utf-8" };
  if (mail.text === undefined || mail.text.trim() === "") return null;
  return { mediaType: "text/plain", bytes: encode(unwrap(mail.text)), charset: "utf-8" };
}

function header(mail: Email, key: string): string | undefined {
  return mail.headers.find((item) => item.key === key)?.value.trim();
}

/** A saved page's headers are the browser's: only its address tells of the page. */
function savedPage(mail: Email): Metadata {
  const url = [header(mail, "snapshot-content-location"), header(mail, "content-location")].find((value) => /^https?:/i.test(value ?? ""));
  return firstKnown(url === undefined ? {} : { url }, mail.subject === undefined ? {} : { title: mail.subject });
}

function letter(mail: Email, findings: string[]): { readonly known: Metadata } {
  const written = header(mail, "date");
  const published = written === undefined ? null : writtenDate(written);
  if (written !== undefined && published === null) findings.push(`its date "${written.slice(0, 60)}" is no date`);
  const sender = mail.from?.name.trim();
  return {
    known: {
      ...(mail.subject?.trim() ? { title: mail.subject.trim() } : {}),
      ...(published === null ? {} : { published }),
      ...(sender ? { bylines: [sender] } : {}),
    },
  };
}
