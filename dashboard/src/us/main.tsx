import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { UsPage } from "./UsPage.tsx";
import "../shared/light/light.css";
import "./us.css";
import { firstLanguage, loadWords } from "./us-language.ts";
import { takeLink } from "./us-link.ts";

async function start(root: HTMLElement): Promise<void> {
  takeLink();
  const language = firstLanguage();
  const words = await loadWords(language);
  createRoot(root).render(
    <StrictMode>
      <UsPage first={{ language, words }} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
