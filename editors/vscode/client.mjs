// What VS Code loads: starts the language server (the one beside this file, or the command of the setting) and stops it again.
import { commands, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

let client = null;

/** Called by VS Code when the first dossier is opened. */
export async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand("proviso.restart", () => restart(context)),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("proviso.path") && restart(context)),
  );
  await start(context);
}

/** Called by VS Code when it ends. */
export async function deactivate() {
  await client?.stop();
  client = null;
}

async function start(context) {
  client = new LanguageClient("proviso", "Proviso", serverOf(context), { documentSelector: [{ language: "proviso" }] });
  await client.start();
}

async function restart(context) {
  await deactivate();
  await start(context);
}

function serverOf(context) {
  const command = workspace.getConfiguration("proviso").get("path", "").trim();
  if (command !== "") return { command, args: ["language-server", "--stdio"], transport: TransportKind.stdio };
  return { module: context.asAbsolutePath("out/server.mjs"), transport: TransportKind.stdio };
}
