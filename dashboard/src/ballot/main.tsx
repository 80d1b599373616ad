import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BallotPage } from "./BallotPage.tsx";
import "../shared/light/light.css";
import "./ballot.css";
import { firstLanguage, loadWords } from "./ballot-language.ts";
import { ballotLink, readBallotLink } from "./ballot-link.ts";

async function start(root: HTMLElement): Promise<void> {
  ballotLink.take();
  const language = firstLanguage();
  const words = await loadWords(language);
  createRoot(root).render(
    <StrictMode>
      <BallotPage first={{ language, words }} link={readBallotLink(ballotLink.held())} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
