import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "./styles/base.css";
import "./styles/print.css";
import { App } from "./App.tsx";
import { createClient } from "./apollo.ts";
import { startLanguage } from "./i18n/index.ts";
import { preloadPage } from "./routes.tsx";
import { takeLinkToken } from "./shared/link-token.ts";
import { followSignOut } from "./shared/session.ts";
import { askShell, followData } from "./shared/shell.ts";

async function start(root: HTMLElement): Promise<void> {
  takeLinkToken();
  // The page, its words and its first question travel at the same time, not one after the other.
  void preloadPage(location.pathname);
  await startLanguage();
  const client = createClient();
  void askShell(client);
  followData(client);
  followSignOut(client);
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
