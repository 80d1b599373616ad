import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SubstantiatePage } from "./SubstantiatePage.tsx";
import "../shared/light/light.css";
import "./substantiate.css";
import { firstLanguage, loadWords } from "./substantiate-language.ts";
import { substantiateLink } from "./substantiate-link.ts";

async function start(root: HTMLElement): Promise<void> {
  substantiateLink.take();
  const language = firstLanguage();
  const words = await loadWords(language);
  createRoot(root).render(
    <StrictMode>
      <SubstantiatePage first={{ language, words }} token={substantiateLink.held()} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
