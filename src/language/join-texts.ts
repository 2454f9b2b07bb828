import type { Affair, Diagnostic, Dossier, Entry, Place } from "#model";
import { includedPath, type Include } from "./include.ts";
import { rememberLost } from "./name-places.ts";
import { readText, type ReadText } from "./parse.ts";
import type { ReadBlock } from "./read-block.ts";
import { affairOf, underOwnNames } from "./reading.ts";
import { standIns } from "./stand-ins.ts";

/** A dossier put together from a file and all that it includes, with each file as it was read. */
export interface Joined {
  readonly dossier: Dossier;
  /** What was wrong in each file and with the includes; `check` says what is wrong with the whole. */
  readonly diagnostics: readonly Diagnostic[];
  readonly lost: readonly string[];
  readonly files: ReadonlyMap<string, ReadText>;
}

/**
 * The dossier of the file `root` with every file that it includes, directly or not. `texts` are the files by their paths, counted from where
 * `root` is; a path that it does not hold is a missing file. Each file is taken in once, where its first `include` stands.
 */
export function joinTexts(root: string, texts: ReadonlyMap<string, string>): Joined {
  const joining = new Joining(texts);
  joining.take(root, []);
  return joining.done();
}

/** As {@link joinTexts}, asking `load` for each file when an `include` names it; `null` where there is none. Fails only where `load` does. */
export async function loadJoined(root: string, load: (path: string) => Promise<string | null>): Promise<Joined> {
  const texts = new Map<string, string>();
  const open = [root];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (texts.has(path)) continue;
    const text = await load(path);
    if (text === null) continue;
    texts.set(path, text);
    for (const include of readText(text, { file: path }).includes) open.push(includedPath(path, include.path));
  }
  return joinTexts(root, texts);
}

class Joining {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly files = new Map<string, ReadText>();
  private readonly firstIncludes = new Map<string, Place>();
  private readonly diagnostics: Diagnostic[] = [];
  private readonly blocks: { readonly read: ReadBlock; readonly file: string }[] = [];
  private readonly lost: string[] = [];
  private affair: { readonly is: Affair; readonly place: Place } | undefined;

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
  }

  /** Takes a file in, its includes where they stand; `trail` are the includes that led to it. */
  take(path: string, trail: readonly Include[]): void {
    const read = readText(this.texts.get(path) ?? "", { file: path });
    this.files.set(path, read);
    this.diagnostics.push(...read.diagnostics);
    this.lost.push(...read.lost);
    const named = read.blocks.find((block) => block.affair);
    if (named) this.name(affairOf(named), { file: path, line: named.block.line, column: 1, length: named.block.header.text.length });
    for (const block of read.typed) {
      const { include } = block;
      this.blocks.push({ read: block, file: path });
      if (include) this.follow(includedPath(path, include.path), include, trail);
    }
  }

  done(): Joined {
    const typed = this.blocks.flatMap(({ read }): readonly Entry[] => (read.entry ? [read.entry] : []));
    const names = standIns(typed, this.lost);
    const entries = this.blocks.flatMap(({ read, file }): readonly Entry[] => {
      const { entry } = names.size === 0 ? read : underOwnNames(read, file, names);
      return entry ? [entry] : [];
    });
    const dossier = { affair: this.affair?.is ?? { id: "", title: "" }, entries };
    rememberLost(dossier, this.lost);
    return { dossier, diagnostics: this.diagnostics, lost: this.lost, files: this.files };
  }

  /** An included file may name the same affair, and no other. */
  private name(is: Affair, place: Place): void {
    this.affair ??= { is, place };
    const { is: known, place: first } = this.affair;
    if (known.id === is.id && known.title === is.title) return;
    const related = [{ message: "the affair", place: first }];
    const message = `found another affair, \`${is.id}\`, in a file that is included`;
    this.tell("error", "other-affair", message, place, ["the same affair", "no affair"], related);
  }

  private follow(path: string, include: Include, trail: readonly Include[]): void {
    const { place } = include;
    const steps = [...trail, include];
    const back = steps.findIndex((step) => step.place.file === path);
    if (back >= 0) {
      const related = steps.slice(back, -1).map((step) => ({ message: "by way of this", place: step.place }));
      this.tell("error", "circle-of-includes", `found \`${path}\` including itself`, place, ["no include here"], related);
    } else if (!this.texts.has(path)) {
      const accepted = ["a path from this file's folder, with forward slashes"];
      this.tell("error", "missing-file", `found no file \`${path}\``, place, accepted);
    } else if (this.files.has(path)) {
      const first = this.firstIncludes.get(path);
      const related = first ? [{ message: "the first time", place: first }] : [];
      this.tell("warning", "included-twice", `found \`${path}\` included a second time`, place, ["one include"], related);
    } else {
      this.firstIncludes.set(path, place);
      this.take(path, steps);
    }
  }

  private tell(
    severity: Diagnostic["severity"],
    code: string,
    message: string,
    place: Place,
    accepted: readonly string[],
    related: NonNullable<Diagnostic["related"]> = [],
  ): void {
    this.diagnostics.push({ severity, code, message, place, accepted, ...(related.length > 0 ? { related } : {}) });
  }
}
