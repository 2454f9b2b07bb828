/** An answer of a server as an archive keeps it. */
export interface ArchivedAnswer {
  readonly url: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The bytes of a web archive with these answers, after the record that tells of the archive itself. Source: ISO 28500, the least that is a record. */
export function makeWarc(answers: readonly ArchivedAnswer[]): Uint8Array {
  const info = record({ "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" }, Buffer.from("software: a test\r\n"));
  return new Uint8Array(Buffer.concat([info, ...answers.map(answered)]));
}

function answered({ url, status = 200, headers = { "Content-Type": "text/html; charset=utf-8" }, body }: ArchivedAnswer): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${status} Said\r\n${lines.join("")}\r\n`);
  const about = { "WARC-Type": "response", "WARC-Target-URI": url, "Content-Type": "application/http; msgtype=response" };
  return record(about, Buffer.concat([head, Buffer.from(body)]));
}

function record(about: Readonly<Record<string, string>>, block: Buffer): Buffer {
  const all = { ...about, "WARC-Date": "2031-05-04T10:00:00Z", "Content-Length": String(block.length) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), block, Buffer.from("\r\n\r\n")]);
}
