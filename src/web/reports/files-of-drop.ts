/** A file with its path inside what was dropped or chosen. */
export interface PathFile {
  readonly file: File;
  readonly path: string;
}

/** Every file of a drop, folders walked to their ends. Names that begin with a dot are left out. */
export async function filesOfDrop(items: DataTransferItemList): Promise<readonly PathFile[]> {
  // All entries are fetched before the first wait: the list is emptied once the drop's event is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => filesOfEntry(entry)));
  return inOrder(found.flat());
}

/** By path, numbers by their value, as a person lists them. */
function inOrder(files: readonly PathFile[]): readonly PathFile[] {
  return [...files].sort((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));
}

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly PathFile[]> {
  if (entry.name.startsWith(".")) return [];
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path }];
  }
  const inside = await readAll((entry as FileSystemDirectoryEntry).createReader());
  const found = await Promise.all(inside.map((one) => filesOfEntry(one)));
  return found.flat();
}

/** A folder's entries; the browser hands them out in portions until an empty one. */
async function readAll(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

/** The files of a picker, with their paths inside a chosen folder. */
export function filesOfPicker(list: FileList): readonly PathFile[] {
  return [...list].filter((file) => !file.name.startsWith(".")).map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}
