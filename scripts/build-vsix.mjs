// `npm run vsix [FILE]`: builds the extension for VS Code, with its language server inside, as one .vsix. Needs no network.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { build } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, "editors", "vscode");
const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
/** What goes into the extension as it stands. */
const PLAIN = ["package.json", "README.md", "language-configuration.json", "syntaxes", "snippets"];
/** The same bytes from the same sources, whenever they are built. */
const LONG_AGO = new Date(1980, 0, 2);

/** Bundles one entry with all it needs into one file; parts of ours that it does not use are left out. */
async function bundle(entry, file, format) {
  const built = await build({
    configFile: false,
    root,
    logLevel: "warn",
    define: { __PROVISO_VERSION__: JSON.stringify(manifest.version) },
    resolve: { conditions: ["source", "node", "import", "default"] },
    ssr: { noExternal: true, external: ["vscode"] },
    build: {
      ssr: join(root, entry),
      write: false,
      target: "node20",
      minify: true,
      rolldownOptions: {
        external: ["vscode", ...builtinModules, /^node:/],
        // The store and the readers of reports hang on the desk's face; no editor asks for them.
        treeshake: {
          moduleSideEffects: [
            { test: /[\\/]node_modules[\\/]vscode-/, sideEffects: true },
            { test: /./, sideEffects: false },
          ],
        },
        output: { format, entryFileNames: file, codeSplitting: false, exports: "named" },
      },
    },
  });
  const chunks = [built].flat().flatMap(({ output }) => output);
  if (chunks.length !== 1) throw new Error(`invalid bundle: ${file} came in ${chunks.length} pieces`);
  return strToU8(chunks[0].code);
}

function filesBelow(path) {
  return statSync(join(source, path)).isDirectory()
    ? readdirSync(join(source, path))
        .sort()
        .map((name) => `${path}/${name}`)
        .flatMap(filesBelow)
    : [path];
}

const escaped = (text) => text.replace(/[<&"]/g, (char) => `&#${char.charCodeAt(0)};`);

const CONTENT_TYPES = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${["json", "js", "mjs", "md", "txt"].map((kind) => `  <Default Extension=".${kind}" ContentType="${kind === "json" ? "application/json" : kind === "md" ? "text/markdown" : kind === "txt" ? "text/plain" : "application/javascript"}"/>`).join("\n")}
  <Default Extension=".vsixmanifest" ContentType="text/xml"/>
</Types>
`;

const VSIX_MANIFEST = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"/>
    <DisplayName>${escaped(manifest.displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(manifest.description)}</Description>
    <Tags>proviso,dossier,__ext_proviso</Tags>
    <Categories>${escaped(manifest.categories.join(","))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escaped(manifest.engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionPack" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;

/** Builds the extension into a file. */
export async function buildVsix(file) {
  const [client, server, worker] = await Promise.all([
    bundle("editors/vscode/client.mjs", "client.js", "cjs"),
    bundle("editors/vscode/server.mjs", "server.mjs", "es"),
    bundle("src/desk/goal-worker.ts", "goal-worker.js", "cjs"),
  ]);
  const plain = PLAIN.flatMap(filesBelow).map((path) => [`extension/${path}`, new Uint8Array(readFileSync(join(source, path)))]);
  const files = Object.fromEntries([
    ["extension.vsixmanifest", strToU8(VSIX_MANIFEST)],
    ["[Content_Types].xml", strToU8(CONTENT_TYPES)],
    ...plain,
    ["extension/LICENSE.txt", new Uint8Array(readFileSync(join(root, "LICENSE")))],
    ["extension/out/client.js", client],
    ["extension/out/server.mjs", server],
    ["extension/out/goal-worker.js", worker],
  ]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zipSync(files, { level: 9, mtime: LONG_AGO }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? join(root, "dist", `proviso-${manifest.version}.vsix`));
  await buildVsix(file);
  console.log(`The extension is in ${file}. Install it: code --install-extension ${file}`);
}
