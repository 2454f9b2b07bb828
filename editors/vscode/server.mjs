// The language server as it comes with the extension. The build puts its version in.
import { startLanguageServer } from "../../src/lsp/index.ts";

startLanguageServer({ input: process.stdin, output: process.stdout, version: __PROVISO_VERSION__ });
