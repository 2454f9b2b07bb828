import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/jetbrains-mono";
import "./look/tokens.css";
import "./look/base.css";
import "./look/shell.css";
import "./look/pieces.css";
import "./look/screens.css";
import "./look/print.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { problemOf } from "./ask/problem-error.ts";
import { showTheme } from "./shell/theme.ts";

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The server is mostly this very machine: it answers whatever the browser thinks of the network.
      networkMode: "always",
      staleTime: 20_000,
      // A refusal stays a refusal; silence is worth one more try.
      retry: (failures, error) => failures < 1 && problemOf(error).type === "no-answer",
      retryDelay: 600,
    },
    mutations: { networkMode: "always" },
  },
});

showTheme();
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
