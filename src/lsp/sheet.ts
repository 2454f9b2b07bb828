import { openText, readText, reread } from "#language";
import type { OpenText, ReadText } from "#language";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** One document of an editor, at one version. Each part is worked out when it is first asked for, and then kept. */
export interface Sheet {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly open: OpenText;
  /** What the text says by itself; the files that it includes are not in it (see `whole`). */
  readonly read: ReadText;
}

/** The sheets of the documents that an editor has open. */
export class Sheets {
  readonly #sheets = new Map<string, LazySheet>();

  /** The sheet of a document as it stands now. */
  of(document: TextDocument): Sheet {
    const known = this.#sheets.get(document.uri);
    if (known?.version === document.version) return known;
    const sheet = new LazySheet(document, known);
    this.#sheets.set(document.uri, sheet);
    return sheet;
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.#sheets.delete(uri);
  }
}

class LazySheet implements Sheet {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  #before: OpenText | undefined;
  #open: OpenText | undefined;
  #readBefore: ReadText | undefined;
  #read: ReadText | undefined;

  constructor(document: TextDocument, before: LazySheet | undefined) {
    this.uri = document.uri;
    this.version = document.version;
    this.text = document.getText();
    this.#before = before?.lastOpen();
    this.#readBefore = before?.lastRead();
  }

  get open(): OpenText {
    this.#open ??= openText(this.text, this.#before);
    this.#before = undefined;
    return this.#open;
  }

  /** What was learnt of the text's entries, at this version or the last one that was looked at. */
  lastOpen(): OpenText | undefined {
    return this.#open ?? this.#before;
  }

  /** The text as it was read, at this version or the last one that was. */
  lastRead(): ReadText | undefined {
    return this.#read ?? this.#readBefore;
  }

  get read(): ReadText {
    this.#read ??= this.#readBefore ? reread(this.#readBefore, this.text) : readText(this.text);
    this.#readBefore = undefined;
    return this.#read;
  }
}
