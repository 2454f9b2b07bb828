import { readFile, readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { isManifestName, READABLE_ENDINGS, readManifest, SIZE_LIMIT_BYTES } from "#evidence";
import type { Metadata } from "#evidence";
import { fetchDocument } from "./fetch-document.ts";

/** A document that can be read when its turn comes. */
export interface Gathered {
  /** As given, or as given and the way below it. */
  readonly path: string;
  readonly load: (signal?: AbortSignal) => Promise<{ bytes: Uint8Array; mediaType?: string }>;
  readonly metadata?: Metadata;
}

/** What was found where somebody pointed. */
export interface Haul {
  readonly documents: readonly Gathered[];
  /** Paths of dossiers (`.proviso`). */
  readonly dossiers: readonly string[];
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

interface Mutable {
  documents: Gathered[];
  dossiers: string[];
  failed: { path: string; reason: string }[];
}

/**
 * Gathers documents from files, folders (with everything below them, hidden ones left out), addresses and `-` for standard input. In a folder
 * only kinds we read are taken; a file named outright is tried whatever it is called. Nothing is read yet but manifests.
 */
export async function gatherDocuments(inputs: readonly string[], stdin?: () => Promise<Uint8Array>): Promise<Haul> {
  const haul: Mutable = { documents: [], dossiers: [], failed: [] };
  for (const input of inputs) {
    if (input === "-") haul.documents.push({ path: "-", load: async () => ({ bytes: await (stdin ?? missingStdin)() }) });
    else if (/^https?:\/\//i.test(input))
      haul.documents.push({ path: input, load: (signal) => fetchDocument(input, { allowPrivate: true, ...(signal ? { signal } : {}) }) });
    else await gatherPath(input, haul);
  }
  return haul;
}

function missingStdin(): Promise<Uint8Array> {
  return Promise.reject(new Error("there is no standard input here"));
}

async function gatherPath(path: string, haul: Mutable): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) haul.failed.push({ path, reason: "no such file or folder" });
  else if (found.isDirectory()) await gatherFolder(path, haul);
  else takeFile(path, found.size, haul);
}

async function gatherFolder(folder: string, haul: Mutable): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  const metadata = await readManifests(folder, names, haul);
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) await gatherFolder(path, haul);
    else if (found && (isReadable(name) || name.endsWith(".proviso")) && !isReadme(name)) {
      takeFile(path, found.size, haul, metadata.get(name));
    }
  }
}

function isReadable(name: string): boolean {
  return READABLE_ENDINGS.includes(extname(name.replace(/\.gz$/i, "")).slice(1).toLowerCase());
}

function isReadme(name: string): boolean {
  return /^readme\.(md|txt)$/i.test(name);
}

function takeFile(path: string, size: number, haul: Mutable, metadata?: Metadata): void {
  if (path.endsWith(".proviso")) haul.dossiers.push(path);
  else if (size > SIZE_LIMIT_BYTES) {
    const reason = `larger than ${SIZE_LIMIT_BYTES / 1024 / 1024} MiB (${Math.ceil(size / 1024 / 1024)} MiB): split it, or keep the part that is the report`;
    haul.failed.push({ path, reason });
  } else haul.documents.push({ path, load: async () => ({ bytes: await readFile(path) }), ...(metadata ? { metadata } : {}) });
}

async function readManifests(folder: string, names: readonly string[], haul: Mutable): Promise<ReadonlyMap<string, Metadata>> {
  const all = new Map<string, Metadata>();
  for (const name of names.filter(isManifestName)) {
    const path = join(folder, name);
    const { entries, findings } = readManifest(name, await readFile(path, "utf8"));
    for (const reason of findings) haul.failed.push({ path, reason });
    for (const [file, metadata] of entries) all.set(basename(file), metadata);
  }
  return all;
}

/** A file that arrives with its bytes, as a browser sends it. */
export interface Upload {
  /** Its name, with the folders it came from where the sender tells them. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Sorts files that arrived together as {@link gatherDocuments} sorts a folder; dossiers are given back as they are. */
export function gatherUploads(uploads: readonly Upload[]): {
  documents: readonly Gathered[];
  dossiers: readonly Upload[];
  failed: Haul["failed"];
} {
  const failed: { path: string; reason: string }[] = [];
  const metadata = new Map<string, Metadata>();
  const isManifest = ({ path }: Upload): boolean => isManifestName(path);
  for (const manifest of uploads.filter(isManifest)) {
    const { entries, findings } = readManifest(basename(manifest.path), new TextDecoder().decode(manifest.bytes));
    for (const reason of findings) failed.push({ path: manifest.path, reason });
    for (const [file, about] of entries) metadata.set(basename(file), about);
  }
  const rest = uploads.filter((upload) => !isManifest(upload) && !isReadme(basename(upload.path)));
  const documents = rest
    .filter(({ path }) => !path.endsWith(".proviso"))
    .map(({ path, bytes }): Gathered => {
      const about = metadata.get(basename(path));
      return { path, load: () => Promise.resolve({ bytes }), ...(about ? { metadata: about } : {}) };
    });
  return { documents, dossiers: rest.filter(({ path }) => path.endsWith(".proviso")), failed };
}
